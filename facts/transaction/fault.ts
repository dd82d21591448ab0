/**
 * Faults of a document: coded data with the place, what was found and what would be right. Sentences are made by the
 * language files. A document with a fault changes nothing.
 */
export type FaultCode =
  | 'not-json'
  | 'wrong-type'
  | 'missing'
  | 'unknown-property'
  | 'not-one-of'
  | 'not-a-decimal'
  | 'not-a-date'
  | 'no-such-day'
  | 'not-a-territory'
  | 'not-a-currency'
  | 'not-a-customs-number'
  | 'too-deep'
  | 'circle'
  | 'too-long'
  | 'outside-corpus'
  | 'unknown-code'
  | 'unknown-element'
  | 'unknown-key'
  | 'unknown-value'
  | 'bounds-reversed'
  | 'above-hundred'
  | 'negative'
  | 'share-above-one'
  | 'currencies-differ'
  | 'contradiction';

export type Fault = {
  readonly code: FaultCode;
  /** Place in the document, without a leading slash: `items/0/value`; empty for the whole. */
  readonly path: string;
  /** What was found, as short text. */
  readonly found?: string;
  /** What would be right: types, values, the nearest known words, or the mended value. */
  readonly expected?: readonly string[];
};

/** A value as a fault shows it: JSON, shortened. @example shown('12,5') // '"12,5"' */
export function shown(value: unknown): string {
  const text = typeof value === 'bigint' ? String(value) : (JSON.stringify(value) ?? String(value));
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}

/** What a bulk run answers of one line, in columns: the interval, what applies, what it waits for, and under which law. */
import type { Determination, Transaction } from '@ytterby/facts';

export const ANSWER_COLUMNS = [
  'file',
  'row',
  'id',
  'on_day',
  'known_at',
  'at_least',
  'at_most',
  'provisions',
  'may_apply',
  'duties',
  'needs',
  'warnings',
  'law_version',
  'law_hash',
] as const;

export type AnswerRow = {
  readonly file: string;
  readonly row: number;
  readonly id: string | null;
  readonly on_day: string;
  readonly known_at: string;
  readonly at_least: string;
  readonly at_most: string;
  /** Provisions that apply for certain, and those that may. */
  readonly provisions: readonly string[];
  readonly may_apply: readonly string[];
  /** `kind@provision`; with a `?` behind it where the duty is not certain. */
  readonly duties: readonly string[];
  /** Keys of facts, statuses and readings, the most decisive first. */
  readonly needs: readonly string[];
  readonly warnings: readonly string[];
  readonly law_version: string;
  readonly law_hash: string;
};

/** The row of a determination, without where the line stands. */
export function answerOf(found: Determination): Omit<AnswerRow, 'file' | 'row' | 'id'> {
  const ids = (holds: string): readonly string[] => [
    ...new Set(found.provisions.flatMap((one) => (one.holds === holds ? [one.id] : []))),
  ];
  const certain = ids('yes');
  return {
    on_day: found.on,
    known_at: found.knownAt,
    at_least: found.outcome.atLeast,
    at_most: found.outcome.atMost,
    provisions: certain,
    may_apply: ids('unknown').filter((id) => !certain.includes(id)),
    duties: found.duties.map((duty) => `${duty.kind}@${duty.provision}${duty.certain ? '' : '?'}`),
    needs: found.needs.map((need) => need.key),
    warnings: [...new Set(found.warnings.map((warning) => warning.code))],
    law_version: found.law.version,
    law_hash: found.law.hash,
  };
}

/**
 * A place in a transaction with its numbers taken out, so that the same fact of many lines has one name.
 * @example kindOfPlace('/items/12/value') === ['', 'items', '*', 'value'].join('/') // true
 */
export const kindOfPlace = (key: string): string =>
  key.startsWith('/') ? key.replace(/\/\d+(?=\/|$)/g, '/*') : key;

/** The id or name of the item that a place lies in, the innermost. */
export function itemAt(place: string, transaction: Transaction): string | undefined {
  let value: unknown = transaction;
  let named: string | undefined;
  for (const step of place.split('/').slice(1)) {
    value = (value as Record<string, unknown> | null | undefined)?.[step];
    const one = value as { readonly id?: unknown; readonly name?: unknown } | null | undefined;
    const isItem = /^\d+$/.test(step) && typeof one === 'object' && one !== null && !('role' in one);
    const name = isItem ? (one.id ?? one.name) : undefined;
    if (typeof name === 'string' && name !== '') named = name;
  }
  return named;
}

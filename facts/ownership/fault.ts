/** What can be wrong with an ownership file. A fault says where, what, and in which line; `say` makes the sentence. */

export type FaultCode =
  | 'empty'
  | 'not-json'
  | 'format-not-known'
  | 'not-an-object'
  | 'not-a-list'
  | 'missing'
  | 'not-text'
  | 'not-a-percentage'
  | 'over-100'
  | 'bounds-reversed'
  | 'bound-not-known'
  | 'not-true-or-false'
  | 'not-a-date'
  | 'dates-reversed'
  | 'entity-not-known'
  | 'owners-over-100'
  | 'branch-of-two'
  | 'branch-in-circle'
  | 'column-missing'
  | 'cell-missing'
  | 'too-many-cells'
  | 'quote-open'
  | 'statement-not-known'
  | 'record-not-known';

/**
 * One fault. `path` is a JSON pointer inside the document (or a column name in a CSV file); `line` counts from 1 in
 * files of lines; `given` is what stood there; `entity`, `total` and `on` belong to sums of owners.
 */
export type Fault = {
  readonly code: FaultCode;
  readonly path: string;
  readonly line?: number;
  readonly given?: string;
  readonly entity?: string;
  readonly total?: string;
  readonly on?: string;
};

/** What stood there, short enough for one line. */
export const givenText = (value: unknown): string => {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? 'nothing');
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
};

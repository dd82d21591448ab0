/**
 * A dossier is what is known of one transaction, laid out for the evaluators: a tree of rows, one per subject,
 * each with its facts in slots. A slot that holds `undefined` is not known; nothing is ever filled in.
 */
import type { Decimal, Interval } from '../amount/index.ts';
import type { Coded } from './code.ts';

/** A number may be known to be absent ("no such end use"): then every comparison with it is false. */
export type FactValue = boolean | string | Decimal | Interval | readonly string[] | undefined;

/** Where a value came from, for the trace. */
export type Origin =
  | 'given'
  | 'derived'
  | 'content'
  | 'screened'
  | 'ownership'
  | 'classification'
  | 'corpus'
  | 'cannot-know';

export type Row = {
  /** Index of the subject in the vocabulary. */
  readonly subject: number;
  /** JSON Pointer of the subject in the document: `/items/0`. */
  readonly pointer: string;
  readonly values: readonly FactValue[];
  /** Rows of the subjects that are parts of this one, by subject index. */
  readonly rows: readonly (readonly Row[] | undefined)[];
  readonly origins: readonly (Origin | undefined)[];
  /** Keys of the facts that could still tell a slot, where they are not simply the slot's own pointer. */
  readonly askFor?: Readonly<Record<number, readonly string[]>>;
  /** Readings and statuses on which a slot hangs, beside facts (an unconfirmed row, a trace amount). */
  readonly note?: Readonly<Record<number, string>>;
  /** Of the root of a dossier: the whole dossier in small numbers, for compiled laws. */
  readonly code?: Coded;
};

/** Current row of each subject while a tree is evaluated, by subject index. */
export type Frame = Row[];

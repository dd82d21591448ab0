/** Who may be screened and against whom: a party's record with its names in every script, and what to ask of it. */
import type { Identifier } from '../identifiers/compare-identifiers.ts';
import type { Band, Part, Schema } from '../types.ts';

export type RecordName = {
  readonly text: string;
  /** A weak alias (a bare acronym, a trade name) never holds alone. */
  readonly weak?: boolean;
};

/** One party of a list, of a user's own file or of a company's books. */
export type PartyRecord = {
  readonly id: string;
  readonly schema: Schema;
  readonly names: readonly RecordName[];
  readonly identifiers: readonly Identifier[];
  readonly country: string | null;
  /** Where the record came from: a list and its notice, a file and its licence. Carried, never read. */
  readonly source: string;
};

/** What is asked: a name, and whatever else is known of the party. */
export type Query = {
  readonly name: string;
  readonly schema?: Schema;
  readonly otherNames?: readonly string[];
  readonly identifiers?: readonly Identifier[];
  readonly country?: string | null;
};

export type Hit = {
  readonly record: PartyRecord;
  /** The record's name that matched best, and the query's. */
  readonly name: string;
  readonly queried: string;
  readonly score: number;
  readonly band: Band;
  /** The aligned parts that agree. */
  readonly because: readonly Part[];
  /** What speaks against: differences, omissions, another country, another identifier. */
  readonly against: readonly Part[];
};

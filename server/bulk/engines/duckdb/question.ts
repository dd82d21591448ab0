/**
 * What a run in DuckDB asks, and what it gives back. Names of parties are not screened here: what `columns` does not
 * say of a party's listings is not known.
 */
import type { SourceColumns } from '@ytterby/facts/flat';
import type { NamedCorpus } from '@ytterby/law';
import type { DuckdbBounds } from './open.ts';

export type DuckdbQuestion = {
  readonly named: NamedCorpus;
  /**
   * A relation with a column `line_no` (unique, from 1) and the columns that `columns` name, as a FROM takes it:
   * `(SELECT file_row_number + 1 AS line_no, * FROM read_parquet('lines.parquet', file_row_number = true))`.
   */
  readonly source: string;
  /** Expression over the source, called `raw`, for each flat column it has. */
  readonly columns: SourceColumns;
  /** What the lines say of listings, where `columns` says also what screening has found: one name may not say two things. */
  readonly said?: SourceColumns;
  /** Columns of the source that the output carries, beside the answer. */
  readonly carried: readonly string[];
  /** Where the answers go, as COPY takes it, in the order of the lines; the caller gives it its final name. */
  readonly output: {
    readonly file: string;
    readonly form: 'parquet' | 'csv' | 'ndjson';
    /** Columns in their order; without it, what is carried and then the answer as the engine has it. */
    readonly columns?: readonly OutputShape[];
  };
  /** The day of knowledge of lines that name none. */
  readonly knownAt: string;
  readonly settled: Readonly<Record<string, string>>;
  readonly bounds?: DuckdbBounds;
  readonly progress?: (step: DuckdbStep) => void;
};

/** A column of the output: of the line, over `carried` names as `k."carried id"`; or of the answer, over its columns. */
export type OutputShape = {
  readonly name: string;
  readonly of: 'line' | 'answer';
  readonly sql: string;
  /** What an answer's column holds. */
  readonly type?: 'list' | 'text';
};

export type DuckdbStep = 'reading' | 'reducing' | 'answering' | 'asking-needs' | 'writing';

export type DuckdbResult = {
  readonly lines: number;
  readonly answered: number;
  readonly refused: number;
  /** Distinct lines as the law tells them apart; each was answered once. */
  readonly distinct: number;
  /** Lines of which SQL said less than is sure; the exact interval was written. */
  readonly narrower: number;
  /** Refused lines, the first of them: the row as texts, for `fromFlat` to say why. */
  readonly refusals: readonly Readonly<Record<string, unknown>>[];
  /** Lines by `at_least..at_most`, by provision that applies or may, by need, and by the kind of place of a need. */
  readonly byOutcome: Readonly<Record<string, number>>;
  readonly byProvision: Readonly<Record<string, number>>;
  readonly byPossible: Readonly<Record<string, number>>;
  readonly byNeed: Readonly<Record<string, number>>;
  readonly byPlace: Readonly<Record<string, number>>;
};

/** The whole question over lines in flat form: validity rows, canonical lines, dossiers, answers, as one SQL text. */
import {
  ANSWER_COLUMNS,
  compileSql,
  type Dialect,
  lawRowsSql,
  type RegimeDays,
  regimeRows,
  sqlDay,
} from '@ytterby/engine/sql';
import type { Corpus } from '@ytterby/law';
import type { SettledKeys } from '../../dossier/classify-item.ts';
import { FLAT_COLUMNS, type FlatColumn } from '../columns.ts';
import { type AmountCells, type AmountSteps, amountSteps } from './amount-classes.ts';
import {
  canonicalOf,
  canonicalSql,
  readable,
  readableSql,
  type Sense,
  type SourceColumns,
  type SourceTypes,
} from './canonical.ts';
import { codeTexts } from './codes.ts';
import { dossierSql, madeColumns } from './dossier.ts';
import { mayBeMeasured, reducedColumns } from './reduce.ts';
import { flatRoot } from './rows.ts';
import { type SensibleParts, sensibleParts, sensibleSql } from './sense.ts';
import { NO_SPREAD, type Spread } from './spread.ts';

export type FlatQuestion = {
  readonly corpus: Corpus;
  readonly dialect: Dialect;
  /** Statuses and readings that the whole run settles. */
  readonly settled: SettledKeys;
  /** Spellings of control codes in the lines, beside the printed ones. */
  readonly spellings?: readonly string[];
  /** Parts of lists in columns, where no line has more. */
  readonly spread?: Spread;
};

export type FlatSql = {
  /** SELECT of the validity rows for some days; make it the table that `answers` names. */
  readonly lawRows: (days: RegimeDays) => string;
  /** SELECT list of canonical columns over a source; `knownAt` is the day of knowledge of lines that name none. */
  readonly canonical: (source: SourceColumns, knownAt: string, types?: SourceTypes) => string;
  /** Whether a line of the source can be read, and whether a canonical line makes sense; never NULL. */
  readonly readable: (source: SourceColumns) => string;
  readonly sensible: string;
  /** Whether a trimmed cell of a column can be read. */
  readonly readableCell: (column: FlatColumn, text: string) => string;
  /** The canonical value of a column from a trimmed cell, and whether a canonical day is one that the corpus covers. */
  readonly canonicalCell: (column: FlatColumn, text: string) => string;
  readonly isCovered: (day: string) => string;
  /** The same sense, by what it looks at: the cells of a line, one list of holdings, an item with its content. */
  readonly sensibleParts: SensibleParts;
  /** SELECT of the answers of canonical lines: `line_no` and the columns of the answer. */
  readonly answers: (lines: string, lawTable: string) => string;
  readonly answerColumns: readonly string[];
  /** Each canonical column as its class; of days and amounts elsewhere. */
  readonly reduced: Readonly<Record<string, string>>;
  /** Whether the value and content of an item with these `entries` are asked at all. */
  readonly mayBeMeasured: (entries: string) => string;
  /** Values and contents as classes. */
  readonly amountSteps: (cells: AmountCells) => AmountSteps;
};

/**
 * The text for one corpus, one dialect and one set of settlings.
 * @example flatSql({ corpus, dialect: duckdb, settled: {} }).answers('line', 'law').startsWith('WITH') // true
 */
export function flatSql({ corpus, dialect, settled, spellings, spread = NO_SPREAD }: FlatQuestion): FlatSql {
  const codes = codeTexts(corpus, settled, spellings);
  const sense: Sense = { codes, notices: corpus.lists.actions.map((one) => one.id), covers: corpus.covers };
  const steps = dossierSql(corpus, codes, dialect, spread);
  const laid = (lines: string): readonly string[] =>
    steps.map(
      (made, at) =>
        `d${at + 1} ${dialect.kept} (SELECT *,\n  ${made.join(',\n  ')}\n FROM ${at === 0 ? lines : `d${at}`})`,
    );
  const answers = (lines: string, lawTable: string): string => {
    const compiled = compileSql({
      law: corpus.law,
      dialect,
      root: flatRoot(dialect, spread),
      settled,
      dossiers: `d${steps.length}`,
      lawTable,
      columns: [...FLAT_COLUMNS.map(({ name }) => name), ...madeColumns(steps)],
      dropped: (rule) =>
        rule.duty === 'apply-for-licence'
          ? '(coalesce(licence_held, FALSE) AND coalesce(licence_covers, FALSE))'
          : 'FALSE',
    });
    return `WITH ${[...laid(lines), ...compiled.withs].join(',\n')}\n${compiled.select}`;
  };
  return {
    lawRows: (days) => lawRowsSql(regimeRows(corpus.law, days, settled), dialect),
    canonical: (source, knownAt, types) => canonicalSql(source, dialect, knownAt, types),
    readableCell: (column, text) => readable(column, text, sense, dialect),
    canonicalCell: (column, text) => canonicalOf(column, text, dialect),
    isCovered: (day) => `${day} BETWEEN ${sqlDay(corpus.covers.from)} AND ${sqlDay(corpus.covers.to)}`,
    sensibleParts: sensibleParts(sense, dialect),
    readable: (source) => readableSql(source, sense, dialect),
    sensible: sensibleSql(sense, dialect),
    answers,
    answerColumns: ANSWER_COLUMNS,
    reduced: reducedColumns(corpus, dialect),
    mayBeMeasured: (entries) => mayBeMeasured(entries, codes, dialect),
    amountSteps: (cells) => amountSteps(cells, corpus, dialect),
  };
}

/**
 * Lines as they come (text, or the engine's own types) made canonical: trimmed texts, truths, days; an empty cell is
 * NULL. Whether each cell can be read at all is a condition of its own, so that nothing unreadable is taken as unknown.
 */
import { type Dialect, sqlText } from '@ytterby/engine/sql';
import { FLAT_COLUMNS, type FlatColumn } from '../columns.ts';
import { DECIMAL_PATTERN } from './amounts.ts';
import type { CodeTexts } from './codes.ts';

/** The expression of each column that the source has; columns it lacks are not known. */
export type SourceColumns = Readonly<Record<string, string>>;

const cell = (source: string, dialect: Dialect): string =>
  `nullif(${dialect.trimmed(`CAST(${source} AS ${dialect.text})`)}, '')`;

/** What is known of a source's columns beforehand, so that cells need not be trimmed and read one by one. */
export type SourceTypes = Readonly<Record<string, 'boolean' | 'date' | 'trimmed'>>;

/** A column's canonical value from its trimmed text. */
export function canonicalOf(column: FlatColumn, source: string, dialect: Dialect): string {
  if (column.type === 'truth') {
    return `CASE lower(${source}) WHEN 'true' THEN TRUE WHEN 'yes' THEN TRUE WHEN 'false' THEN FALSE WHEN 'no' THEN FALSE END`;
  }
  return column.type === 'day' ? dialect.day(source) : source;
}

function fromSource(
  column: FlatColumn,
  given: string,
  dialect: Dialect,
  known: SourceTypes[string] | undefined,
): string {
  if (known === 'boolean' && column.type === 'truth') return given;
  if (known === 'date' && column.type === 'day') return given;
  return canonicalOf(
    column,
    known === 'trimmed' ? `CAST(${given} AS ${dialect.text})` : cell(given, dialect),
    dialect,
  );
}

/** The columns of a canonical line, for a SELECT over the source. `on_day` and `known_at` may have a default day. */
export function canonicalSql(
  source: SourceColumns,
  dialect: Dialect,
  knownAt: string,
  types: SourceTypes = {},
): string {
  return FLAT_COLUMNS.map((column) => {
    const given = source[column.name];
    const type = column.type === 'truth' ? 'BOOLEAN' : column.type === 'day' ? 'DATE' : dialect.text;
    const value =
      given === undefined ? `CAST(NULL AS ${type})` : fromSource(column, given, dialect, types[column.name]);
    const made = column.name === 'known_at' ? `coalesce(${value}, ${knownAt})` : value;
    return `${made} AS ${column.name}`;
  }).join(',\n  ');
}

const AMOUNT_PATTERN = `${DECIMAL_PATTERN}|${DECIMAL_PATTERN}[.][.]|[.][.]${DECIMAL_PATTERN}|${DECIMAL_PATTERN}[.][.]${DECIMAL_PATTERN}`;
const LISTS = 'control-list|watch-list|unreliable-entity-list';
const CODE = "[^;|' ]+";

export type Sense = {
  readonly codes: CodeTexts;
  readonly notices: readonly string[];
  /** Days that the corpus covers, both included. */
  readonly covers: { readonly from: string; readonly to: string };
};

/** Whether a cell can be read; its text is not NULL. */
export function readable(column: FlatColumn, text: string, sense: Sense, dialect: Dialect): string {
  const whole = (pattern: string): string => dialect.matches(text, pattern);
  const list = (part: string): string => `none|(${part})(;(${part}))*`;
  switch (column.type) {
    case 'truth':
      return `lower(${text}) IN ('true', 'yes', 'false', 'no')`;
    case 'word':
      return `${text} IN (${(column.words ?? []).map(sqlText).join(', ')})`;
    case 'day':
      return `coalesce(${dialect.day(text)} IS NOT NULL AND ${whole('[0-9]{4}-[0-9]{2}-[0-9]{2}.*')}, FALSE)`;
    case 'territory':
      return whole('[A-Z]{2}');
    case 'territories':
      return whole(list('[A-Z]{2}'));
    case 'currency':
      return whole('[A-Z]{3}');
    case 'customs-number':
      return whole('[0-9]{6,10}');
    case 'number':
      return whole('none|[0-9]{1,9}([.][0-9]{1,4})?');
    case 'amount':
      return whole(AMOUNT_PATTERN);
    case 'code-list':
      return `(${whole(list(CODE))} AND (${text} = 'none' OR NOT ${dialect.exists(text, 'x', `NOT ${dialect.holds(sqlText(sense.codes.known), "'|' || x || '|'")}`)}))`;
    case 'listings':
      return whole(list(`(${LISTS})([|](${sense.notices.join('|')}))?`));
    case 'holdings':
      return whole(list(`(${LISTS})([|](${AMOUNT_PATTERN})?([|](direct|indirect))?)?`));
    case 'content':
      return `(${whole(list(`(${CODE})?([|]([A-Z]{2})?([|](${AMOUNT_PATTERN})?)?)?`))} AND (${text} = 'none' OR NOT ${dialect.exists(
        text,
        'x',
        `x = '' OR (${dialect.field('x', '|', 1)} NOT IN ('', 'none') AND NOT ${dialect.holds(sqlText(sense.codes.known), `'|' || ${dialect.field('x', '|', 1)} || '|'`)})`,
      )}))`;
    default:
      return `length(${text}) <= 20000`;
  }
}

/** True where every cell of the source can be read as its column says; never NULL. */
export function readableSql(source: SourceColumns, sense: Sense, dialect: Dialect): string {
  const conditions = FLAT_COLUMNS.flatMap((column) => {
    const given = source[column.name];
    if (given === undefined) return [];
    const text = cell(given, dialect);
    return [`(${text} IS NULL OR coalesce(${readable(column, text, sense, dialect)}, FALSE))`];
  });
  const required = ['on_day', 'activity'].map((name) =>
    source[name] === undefined ? 'FALSE' : `${cell(source[name], dialect)} IS NOT NULL`,
  );
  return [...required, ...conditions].join('\n  AND ');
}

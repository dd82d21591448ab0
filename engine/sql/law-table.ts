/** The validity rows as a table that any SQL engine makes: one text column a provision, named as the provision is. */
import type { Dialect } from './dialect.ts';
import { sqlDay, sqlText } from './dialect.ts';
import type { RegimeRow } from './regimes.ts';

/** Names of the columns that are no provisions. */
export const LAW_COLUMNS = [
  'on_from',
  'on_until',
  'known_from',
  'known_until',
  'way',
  'has_ways',
  'notices_yes',
  'notices_open',
] as const;

/** Provision columns of the rows, in their order. @example provisionColumns([]) // [] */
export const provisionColumns = (rows: readonly RegimeRow[]): readonly string[] =>
  Object.keys(rows[0]?.letters ?? {});

/**
 * A SELECT that gives the rows. Put it behind CREATE TABLE ... AS, or into a WITH.
 * @example lawRowsSql([], duckdb) // ''
 */
export function lawRowsSql(rows: readonly RegimeRow[], dialect: Dialect): string {
  const columns = provisionColumns(rows);
  const within = (row: RegimeRow): boolean =>
    rows.some(
      (one) =>
        one.way !== '' &&
        one.knownFrom === row.knownFrom &&
        one.onFrom < row.onUntil &&
        row.onFrom < one.onUntil,
    );
  return rows
    .map((row) => {
      const cells = [
        `${sqlDay(row.onFrom)} AS on_from`,
        `${sqlDay(row.onUntil)} AS on_until`,
        `${sqlDay(row.knownFrom)} AS known_from`,
        `${sqlDay(row.knownUntil)} AS known_until`,
        `${sqlText(row.way)} AS way`,
        `${within(row) ? 'TRUE' : 'FALSE'} AS has_ways`,
        `${sqlText(row.noticesYes)} AS notices_yes`,
        `${sqlText(row.noticesOpen)} AS notices_open`,
        ...columns.map((name) => `${sqlText(row.letters[name] ?? 'n')} AS ${dialect.quoted(name)}`),
      ];
      return `SELECT ${cells.join(', ')}`;
    })
    .join('\nUNION ALL ');
}

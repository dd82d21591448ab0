/**
 * Lists spread over columns: where no line has more than a few parts, each part is columns of its own, and conditions on
 * them are plain ones. An engine whose lists are slow is asked so; the answers are the same.
 */
import type { Dialect } from '@ytterby/engine/sql';
import { FLAT_PARTIES } from '../columns.ts';

/** How many parts of each list stand in columns; 0: the list stays a list, of any length. */
export type Spread = { readonly listings: number; readonly holdings: number };

/** Lists stay lists. */
export const NO_SPREAD: Spread = { listings: 0, holdings: 0 };

/** @example ordinals(2) // [1, 2] */
export const ordinals = (count: number): readonly number[] =>
  Array.from({ length: count }, (_, at) => at + 1);

export const listingColumn = (prefix: string, at: number): string => `${prefix}_listing${at}`;
export const holdingColumn = (prefix: string, at: number): string => `${prefix}_holding${at}`;

/** Facts of a listing, by their names, from a part `list|notice|effect`. */
export function listingFields(part: string, dialect: Dialect): Readonly<Record<string, string>> {
  const [list, notice, effect] = [1, 2, 3].map((at) => dialect.field(part, '|', at)) as [
    string,
    string,
    string,
  ];
  return {
    list: `nullif(${list}, '')`,
    notice: `nullif(${notice}, '')`,
    unnamed: `(${notice} = '')`,
    barsTrade: `(${effect} = 'bars')`,
  };
}

/** Facts of a holding from a part `list|least|greatest|way`. */
export function holdingFields(part: string, dialect: Dialect) {
  const end = (at: number): string => dialect.decimal(`nullif(${dialect.field(part, '|', at)}, '')`);
  const way = dialect.field(part, '|', 4);
  return {
    list: `nullif(${dialect.field(part, '|', 1)}, '')`,
    min: end(2),
    max: end(3),
    direct: `CASE WHEN ${way} <> '' THEN ${way} = 'direct' END`,
  };
}

/** Two steps of columns: the parts, then their facts. */
export function spreadSql(spread: Spread, dialect: Dialect): readonly (readonly string[])[] {
  const part = (list: string, at: number, name: string): string =>
    `coalesce(${dialect.field(list, ';', at)}, '') AS ${name}`;
  const parts: string[] = [];
  const facts: string[] = [];
  for (const { prefix } of FLAT_PARTIES) {
    for (const at of ordinals(spread.listings)) {
      const own = listingColumn(prefix, at);
      const { list, notice, unnamed, barsTrade } = listingFields(own, dialect);
      parts.push(part(`${prefix}_listing_rows`, at, own));
      facts.push(`${own} <> '' AS ${own}_there`, `${list} AS ${own}_list`, `${notice} AS ${own}_notice`);
      facts.push(`${unnamed} AS ${own}_unnamed`, `${barsTrade} AS ${own}_bars`);
    }
    for (const at of ordinals(spread.holdings)) {
      const own = holdingColumn(prefix, at);
      const { list, min, max, direct } = holdingFields(own, dialect);
      parts.push(part(`${prefix}_holding_rows`, at, own));
      facts.push(`${own} <> '' AS ${own}_there`, `${list} AS ${own}_list`, `${direct} AS ${own}_direct`);
      facts.push(`${min} AS ${own}_min`, `${max} AS ${own}_max`);
    }
  }
  return [parts, facts];
}

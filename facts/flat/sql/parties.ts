/**
 * Listings and holdings of a party as lists for the rules: each notice brought to the corpus's own name once, and an
 * unknown listing or holding as a row of which nothing is known.
 */
import { type Dialect, sqlText } from '@ytterby/engine/sql';
import type { Corpus } from '@ytterby/law';
import { endsOf } from './amounts.ts';

/** The unknown listing: by no named notice, and with the list's own effect. */
const UNKNOWN_LISTING = '||bars';

/** The unknown holding: of any share, directly or not. */
const UNKNOWN_HOLDING = 'control-list|0|100|';

/** Parts `list|notice|bars`: the last says that the notice, or the list where none is named, bars trade. */
export function listingsSql(prefix: string, consignee: boolean, corpus: Corpus, dialect: Dialect): string {
  const { actions } = corpus.lists;
  const within = (ids: readonly string[], id: string): string =>
    dialect.holds(sqlText(`|${ids.join('|')}|`), `'|' || ${id} || '|'`);
  const cell = `${prefix}_listings`;
  const list = dialect.field('x', '|', 1);
  const said = dialect.field('x', '|', 2);
  const ids = actions.map((one) => one.id);
  const barring = actions.filter((one) => one.barsTrade).map((one) => one.id);
  // A notice of the unreliable entity list may be named by its number alone.
  const isShort = `(${list} = 'unreliable-entity-list' AND ${within(ids, `'UEL-' || ${said}`)})`;
  const effect = (notice: string): string => `CASE WHEN ${within(barring, notice)} THEN '|bars' ELSE '|' END`;
  const made = [
    `CASE WHEN ${said} = '' THEN ${list} || '||bars'`,
    `WHEN ${isShort} THEN ${list} || '|UEL-' || ${said} || ${effect(`'UEL-' || ${said}`)}`,
    `ELSE ${list} || '|' || ${said} || ${effect(said)} END`,
  ].join(' ');
  const unknown = consignee ? sqlText(UNKNOWN_LISTING) : 'NULL';
  return `CASE WHEN ${cell} IS NULL THEN ${unknown} WHEN ${cell} <> 'none' THEN ${dialect.each(cell, 'x', made)} END`;
}

/** Parts `list|least|greatest|way`; the greatest is empty where nothing bounds the share from above. */
export function holdingsSql(prefix: string, asked: boolean, dialect: Dialect): string {
  const cell = `${prefix}_held_by_listed`;
  const { min, max } = endsOf(dialect.field('x', '|', 2), dialect, '100');
  const way = `CASE WHEN ${dialect.field('x', '|', 3)} = 'indirect' THEN 'indirect' ELSE 'direct' END`;
  const text = (amount: string): string => `coalesce(CAST(${amount} AS ${dialect.text}), '')`;
  const made = `${dialect.field('x', '|', 1)} || '|' || ${text(min)} || '|' || ${text(max)} || '|' || ${way}`;
  const unknown = asked
    ? `CASE WHEN coalesce(${prefix}_kind, '') <> 'natural-person' THEN ${sqlText(UNKNOWN_HOLDING)} END`
    : 'NULL';
  return `CASE WHEN ${cell} IS NULL THEN ${unknown} WHEN ${cell} <> 'none' THEN ${dialect.each(cell, 'x', made)} END`;
}

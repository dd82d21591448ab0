/** Amount cells (`12.5`, `1..3`, `..3`, `1..`) as two exact ends: an empty cell runs from zero and has no upper end. */
import type { Dialect } from '@ytterby/engine/sql';

export type Ends = { readonly min: string; readonly max: string };

/** Digits that every engine holds exactly. */
export const DECIMAL_PATTERN = '[0-9]{1,18}(\\.[0-9]{1,6})?';

/** The ends of a cell; `max` NULL: nothing bounds it from above. `none`: what an empty cell runs to. */
export function endsOf(cell: string, dialect: Dialect, none = 'NULL'): Ends {
  const ranged = dialect.holds(cell, "'..'");
  const lower = rangeEnd(cell, 1, dialect);
  const upper = rangeEnd(cell, 2, dialect);
  return {
    min: `CASE WHEN coalesce(${cell}, '') = '' THEN 0 WHEN ${ranged} THEN coalesce(${dialect.decimal(lower)}, 0) ELSE ${dialect.decimal(cell)} END`,
    max: `CASE WHEN coalesce(${cell}, '') = '' THEN ${none} WHEN ${ranged} THEN ${dialect.decimal(upper)} ELSE ${dialect.decimal(cell)} END`,
  };
}

const rangeEnd = (cell: string, at: number, dialect: Dialect): string =>
  `nullif(${dialect.field(cell, '..', at)}, '')`;

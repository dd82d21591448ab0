/** What readable cells may not say together: days beyond the corpus, a part dearer than its whole, holders of a person. */
import { type Dialect, sqlDay } from '@ytterby/engine/sql';
import { FLAT_COLUMNS, FLAT_PARTIES } from '../columns.ts';
import { endsOf } from './amounts.ts';
import type { Sense } from './canonical.ts';

export type SensibleParts = {
  /** Of a line's own cells, none of them a list. */
  readonly line: string;
  /** Of `item_value` and `content` together. */
  readonly content: string;
  /** Of one cell of holdings. */
  readonly holdings: (cell: string) => string;
};

/** Conditions that are never NULL, apart, so that what is dear to ask may be asked of distinct cells. */
export function sensibleParts({ covers }: Sense, dialect: Dialect): SensibleParts {
  const [from, to] = [sqlDay(covers.from), sqlDay(covers.to)];
  const within = (day: string): string => `(${day} BETWEEN ${from} AND ${to})`;
  const value = endsOf('item_value', dialect);
  const inside = endsOf(dialect.field('x', '|', 3), dialect);
  const inOrder = ({ min, max }: typeof value): string => `coalesce(${min} <= ${max}, TRUE)`;
  const given = "(content IS NOT NULL AND content <> 'none')";
  const ofItem = FLAT_COLUMNS.filter((one) => one.pointer.startsWith('/items/0')).map(
    ({ name }) => `${name} IS NULL`,
  );
  const persons = FLAT_PARTIES.map(({ prefix }) => {
    const held = `${prefix}_held_by_listed`;
    return `(${held} IS NULL OR ${held} = 'none' OR coalesce(${prefix}_kind, '') <> 'natural-person')`;
  });
  const percent = endsOf(dialect.field('x', '|', 2), dialect);
  const bad = `NOT (${inOrder(percent)}) OR ${percent.min} > 100 OR coalesce(${percent.max} > 100, FALSE)`;
  const dearer = `NOT ${inOrder(inside)} OR coalesce(${inside.min} > ${value.max}, FALSE)`;
  return {
    line: [
      `coalesce(${within('on_day')} AND ${within('known_at')}, FALSE)`,
      `(NOT coalesce(no_item, FALSE) OR (${ofItem.join(' AND ')}))`,
      ...persons,
      ...sameParty(),
    ].join('\n  AND '),
    content: `(${inOrder(value)} AND (NOT ${given} OR NOT ${dialect.exists('content', 'x', dearer)}))`,
    holdings: (cell) => `(${cell} IS NULL OR ${cell} = 'none' OR NOT ${dialect.exists(cell, 'x', bad)})`,
  };
}

/** True where a canonical line makes sense; never NULL. */
export function sensibleSql(sense: Sense, dialect: Dialect): string {
  const { line, content, holdings } = sensibleParts(sense, dialect);
  const held = FLAT_PARTIES.map(({ prefix }) => holdings(`${prefix}_held_by_listed`));
  return [line, content, ...held].join('\n  AND ');
}

/** One name, once on no list and once on one. */
function sameParty(): readonly string[] {
  return FLAT_PARTIES.flatMap(({ prefix: one }, at) =>
    FLAT_PARTIES.slice(at + 1).map(
      ({ prefix: other }) =>
        `coalesce(NOT (${one}_name = ${other}_name AND (${one}_listings = 'none') <> (${other}_listings = 'none')), TRUE)`,
    ),
  );
}

/** What readable cells may not say together: days beyond the corpus, a part dearer than its whole, holders of a person. */
import { type Dialect, sqlDay } from '@ytterby/engine/sql';
import { FLAT_COLUMNS, FLAT_PARTIES } from '../columns.ts';
import { endsOf } from './amounts.ts';
import type { Sense } from './canonical.ts';

/** True where a canonical line makes sense; never NULL. */
export function sensibleSql({ covers }: Sense, dialect: Dialect): string {
  const [from, to] = [sqlDay(covers.from), sqlDay(covers.to)];
  const within = (day: string): string => `(${day} BETWEEN ${from} AND ${to})`;
  const value = endsOf('item_value', dialect);
  const inside = endsOf(dialect.field('x', '|', 3), dialect);
  const inOrder = ({ min, max }: typeof value): string => `coalesce(${min} <= ${max}, TRUE)`;
  const given = "(content IS NOT NULL AND content <> 'none')";
  const ofItem = FLAT_COLUMNS.filter((one) => one.pointer.startsWith('/items/0')).map(
    ({ name }) => `${name} IS NULL`,
  );
  const parties = FLAT_PARTIES.flatMap(({ prefix }) => {
    const held = `${prefix}_held_by_listed`;
    const percent = endsOf(dialect.field('x', '|', 2), dialect);
    const bad = `NOT (${inOrder(percent)}) OR ${percent.min} > 100 OR coalesce(${percent.max} > 100, FALSE)`;
    return [
      `(${held} IS NULL OR ${held} = 'none' OR coalesce(${prefix}_kind, '') <> 'natural-person')`,
      `(${held} IS NULL OR ${held} = 'none' OR NOT ${dialect.exists(held, 'x', bad)})`,
    ];
  });
  return [
    `coalesce(${within('on_day')} AND ${within('known_at')}, FALSE)`,
    inOrder(value),
    `(NOT ${given} OR NOT ${dialect.exists('content', 'x', `NOT ${inOrder(inside)} OR coalesce(${inside.min} > ${value.max}, FALSE)`)})`,
    `(NOT coalesce(no_item, FALSE) OR (${ofItem.join(' AND ')}))`,
    ...parties,
    ...sameParty(),
  ].join('\n  AND ');
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

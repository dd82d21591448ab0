/**
 * The parts of the distinct keys, each told apart by itself and numbered: few against the keys, as the keys are against
 * the lines.
 */
import { FLAT_PARTIES, type FlatRow } from '@ytterby/facts/flat';
import type { Keys } from './keys.ts';
import { layNumbers } from './lay-numbers.ts';
import type { Duckdb } from './open.ts';
import { AMOUNTS, type KeyedPart } from './packing.ts';

export const PARTIES = FLAT_PARTIES.map(({ prefix }) => prefix);
const OTHERS = ['day', 'item', 'act', 'use'];

/** A part as it comes in some lines, and who was named beside it. */
export type LaidPart = { readonly cells: FlatRow; readonly beside: unknown };
/** By the name of the part, each in the order of its numbers. */
export type LaidParts = Readonly<Record<string, readonly LaidPart[]>>;

/** Makes `parts` over `tuples`: of each `t` the numbers of its parts, `p_` and their names. */
export async function layParts(db: Duckdb, keys: Keys): Promise<LaidParts> {
  const partOf = (name: string): KeyedPart => keys.parts.find((one) => one.name === name) as KeyedPart;
  // Whom the lines name first: the act's part hangs on it.
  const parties = await laidParts(db, PARTIES.map(partOf), () => undefined);
  const given = PARTIES.map((prefix, at) => `(${prefix}.is_given::INTEGER << ${at})`).join(' | ');
  await db.run(
    `CREATE TABLE named_in AS SELECT tuples.*, (${given}) AS given, ${PARTIES.map((name) => `${name}.part AS p_${name}`).join(', ')}
     FROM tuples ${PARTIES.map((name) => joinOf(partOf(name), 'tuples')).join(' ')}`,
  );
  const besideOf = (name: string): string | undefined => (name === 'act' ? 'given' : undefined);
  const others = await laidParts(db, OTHERS.map(partOf), besideOf, 'named_in');
  await db.run(
    `CREATE TABLE parts AS SELECT t, ${PARTIES.map((name) => `p_${name}`).join(', ')}, ${OTHERS.map((name) => `${name}.part AS p_${name}`).join(', ')}
     FROM named_in ${OTHERS.map((name) => joinOf(partOf(name), 'named_in', besideOf(name))).join(' ')}`,
  );
  return { ...parties, ...others };
}

/** The cells of a part by its number. */
export function cellsOf(laid: LaidParts, name: string, part: number): FlatRow {
  const { cells } = (laid[name] as readonly LaidPart[])[part] as LaidPart;
  return name === 'item' ? itemCells(cells) : cells;
}

const slicesOf = (part: KeyedPart, of: string): readonly string[] =>
  part.slices.map(
    ({ key, base, span }) =>
      // Small whole numbers are joined by looking them up in place.
      `((${of}.k${key} // ${base}) % ${span})::${span < 2 ** 31 ? 'INTEGER' : 'DOUBLE'}`,
  );

/** For each part a table of its own name: its slices, what stands beside, its number `part`, and `is_given`. */
async function laidParts(
  db: Duckdb,
  parts: readonly KeyedPart[],
  besideOf: (name: string) => string | undefined,
  from = 'tuples',
): Promise<Readonly<Record<string, readonly LaidPart[]>>> {
  const made: Record<string, readonly LaidPart[]> = {};
  for (const part of parts) {
    const { name } = part;
    const beside = besideOf(name);
    const slices = slicesOf(part, from).map((one, at) => `${one} AS s${at}`);
    const columns = [...slices, ...(beside === undefined ? [] : [`${beside} AS beside`])];
    await db.run(
      `CREATE TABLE of_${name} AS SELECT (row_number() OVER () - 1)::INTEGER AS part, * FROM (SELECT DISTINCT ${columns.length === 0 ? '0 AS none' : columns.join(', ')} FROM ${from}) AS d`,
    );
    const rows = await db.rows(`SELECT * FROM of_${name} ORDER BY part`);
    const laid = rows.map((row): LaidPart => {
      const values = part.slices.map((_, at) => Number(row[`s${at}`]));
      return { cells: part.read(values), beside: row.beside };
    });
    made[name] = laid;
    const isGiven = laid.map(({ cells }) => Object.values(cells).some((one) => one !== null));
    await layNumbers(
      db,
      `given_${name}`,
      ['part', 'is_given'],
      isGiven.map((one, at) => [at, one ? 1 : 0]),
    );
    await db.run(`CREATE TABLE ${name} AS SELECT * FROM of_${name} JOIN given_${name} USING (part)`);
  }
  return made;
}

function joinOf(part: KeyedPart, from: string, beside?: string): string {
  const same = [
    ...slicesOf(part, from).map((one, at) => `${part.name}.s${at} = ${one}`),
    ...(beside === undefined ? [] : [`${part.name}.beside = ${from}.${beside}`]),
  ];
  return `JOIN ${part.name} ON ${same.length === 0 ? 'TRUE' : same.join(' AND ')}`;
}

/** The cells of an item, with value and content as their class has them; an item that is only named is there too. */
function itemCells(cells: FlatRow): FlatRow {
  const { 'item_value given': value, 'content given': content, [AMOUNTS]: found, ...rest } = cells;
  const amounts = String(found);
  const at = amounts.indexOf('#');
  const [worth, inside] = at < 0 ? ['', ''] : [amounts.slice(0, at), amounts.slice(at + 1)];
  const isNamed = value != null || content != null;
  return {
    ...rest,
    item_value: worth === '' ? null : worth,
    content: inside === '' ? null : inside,
    ...(isNamed && rest.item_name == null ? { item_name: 'x' } : {}),
  };
}

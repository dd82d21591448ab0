/**
 * The distinct keys of the lines, told apart once more by what the law still asks: part by part, in an order in which
 * the day and the item settle most. DuckDB keeps the keys; here only distinct parts, and distinct pairs of a residue
 * with a part, are looked at. Lines of one residue have one answer.
 */
import { FLAT_PARTIES, type FlatRow, flatResidue, type ReadPart } from '@ytterby/facts/flat';
import type { Keys } from './keys.ts';
import { layNumbers } from './lay-numbers.ts';
import type { Duckdb } from './open.ts';
import { AMOUNTS, type KeyedPart } from './packing.ts';
import type { DuckdbQuestion } from './question.ts';

/** The parts after the day, the most telling first. */
const ORDER = ['item', 'exporter', 'importer', 'recipient', 'act', 'end_user', 'use'];
const PARTIES = FLAT_PARTIES.map(({ prefix }) => prefix);

/** Makes `tuples`: the distinct keys, numbered `t` from 0, with their count. */
export async function layTuples(db: Pick<Duckdb, 'run'>, keys: Keys): Promise<void> {
  const names = Array.from({ length: keys.count }, (_, key) => `k${key}`);
  await db.run(
    // Numbered by their keys: a residue is then stood for by the same line in every run.
    `CREATE TABLE tuples AS SELECT (row_number() OVER (ORDER BY ${names.join(', ')}) - 1)::INTEGER AS t, * FROM (
      SELECT ${names.join(', ')}, count(*) AS lines FROM keyed WHERE k0 IS NOT NULL GROUP BY ALL) AS g`,
  );
}

/** Makes `told` over `tuples`: of each `t` its `residue`, none where refused. */
export async function layResidues(
  db: Duckdb,
  question: DuckdbQuestion,
  keys: Keys,
): Promise<readonly FlatRow[]> {
  const { named, knownAt, settled } = question;
  const residue = flatResidue(named.corpus, settled);
  const partOf = (name: string): KeyedPart => keys.parts.find((one) => one.name === name) as KeyedPart;

  // Whom the lines name first: the act's part hangs on it.
  const parties = await laidParts(db, PARTIES.map(partOf), () => undefined);
  const given = PARTIES.map((prefix, at) => `(${prefix}.is_given::INTEGER << ${at})`).join(' | ');
  await db.run(
    `CREATE TABLE named_in AS SELECT tuples.*, (${given}) AS given, ${PARTIES.map((name) => `${name}.part AS p_${name}`).join(', ')}
     FROM tuples ${PARTIES.map((name) => joinOf(partOf(name), 'tuples')).join(' ')}`,
  );
  const others = await laidParts(
    db,
    ['day', 'item', 'act', 'use'].map(partOf),
    (name) => (name === 'act' ? 'given' : undefined),
    'named_in',
  );
  await db.run(
    `CREATE TABLE parts AS SELECT t, ${PARTIES.map((name) => `p_${name}`).join(', ')}, ${['day', 'item', 'act', 'use'].map((name) => `${name}.part AS p_${name}`).join(', ')}
     FROM named_in ${['day', 'item', 'act', 'use'].map((name) => joinOf(partOf(name), 'named_in', name === 'act' ? 'given' : undefined)).join(' ')}`,
  );
  const laid = { ...parties, ...others };
  const cellsOf = (name: string, part: number): FlatRow => {
    const { cells } = (laid[name] as readonly Laid[])[part] as Laid;
    return name === 'item' ? itemCells(cells) : cells;
  };
  const read = new Map<string, ReadPart | undefined>();
  const readOf = (name: string, part: number): ReadPart | undefined => {
    const key = `${name} ${part}`;
    if (read.has(key)) return read.get(key);
    const mask = name === 'act' ? Number(laid.act?.[part]?.beside) : 0;
    const isNamed = PARTIES.filter((_, at) => (mask & (1 << at)) !== 0);
    const made = residue.read(name, cellsOf(name, part), isNamed);
    read.set(key, made);
    return made;
  };

  const day = (part: number): FlatRow => laid.day?.[part]?.cells ?? {};
  const begun = (laid.day ?? []).map((_, part) =>
    residue.begin(String(day(part).on_day), String(day(part).known_at ?? knownAt)),
  );
  await layNumbers(
    db,
    'begun',
    ['part', 'so'],
    begun.map((so, part) => [part, so]),
  );
  let from = '(SELECT parts.*, begun.so FROM parts JOIN begun ON begun.part = p_day)';
  for (const [at, name] of ORDER.entries()) {
    const pairs = await db.numbers(`SELECT DISTINCT so, p_${name} FROM ${from} AS f WHERE so >= 0`, 2);
    const steps = pairs.map(([so, part]): readonly number[] => {
      const of = readOf(name, part as number);
      return [so as number, part as number, of === undefined ? -1 : residue.answered(so as number, name, of)];
    });
    await layNumbers(db, `step${at}`, ['so', 'part', 'next'], steps);
    await db.run(
      `CREATE TABLE so${at} AS SELECT f.* EXCLUDE (so, p_${name}), coalesce(s.next, -1) AS so FROM ${from} AS f LEFT JOIN step${at} AS s ON s.so = f.so AND s.part = p_${name}`,
    );
    // What was read is not kept: a step is as long as the distinct keys.
    if (at > 0) await db.run(`DROP TABLE ${from}`);
    from = `so${at}`;
  }
  await db.run(
    `CREATE TABLE firsts AS SELECT so, (row_number() OVER (ORDER BY t) - 1)::INTEGER AS residue, t FROM (SELECT so, min(t) AS t FROM ${from} AS f WHERE so >= 0 GROUP BY so) AS g`,
  );
  await db.run(
    `CREATE TABLE told AS SELECT f.t, residue FROM ${from} AS f LEFT JOIN firsts ON firsts.so = f.so`,
  );
  const all = ['day', ...ORDER];
  const firsts = await db.numbers(
    `SELECT ${all.map((name) => `p_${name}`).join(', ')} FROM firsts JOIN parts USING (t) ORDER BY residue`,
    all.length,
  );
  return firsts.map((row) =>
    Object.assign(
      { known_at: knownAt },
      ...all.map((name, at) =>
        Object.fromEntries(
          Object.entries(cellsOf(name, row[at] as number)).filter(([, cell]) => cell !== null),
        ),
      ),
    ),
  );
}

/** A part as it comes in some lines, and who was named beside it. */
type Laid = { readonly cells: FlatRow; readonly beside: unknown };

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
): Promise<Readonly<Record<string, readonly Laid[]>>> {
  const made: Record<string, readonly Laid[]> = {};
  for (const part of parts) {
    const { name } = part;
    const beside = besideOf(name);
    const slices = slicesOf(part, from).map((one, at) => `${one} AS s${at}`);
    const columns = [...slices, ...(beside === undefined ? [] : [`${beside} AS beside`])];
    await db.run(
      `CREATE TABLE of_${name} AS SELECT (row_number() OVER () - 1)::INTEGER AS part, * FROM (SELECT DISTINCT ${columns.length === 0 ? '0 AS none' : columns.join(', ')} FROM ${from}) AS d`,
    );
    const rows = await db.rows(`SELECT * FROM of_${name} ORDER BY part`);
    const laid = rows.map((row): Laid => {
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

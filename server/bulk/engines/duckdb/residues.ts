/**
 * The distinct keys of the lines, told apart once more by what the law still asks: part by part, in an order in which
 * the day and the item settle most. DuckDB keeps the keys; here only distinct parts, and distinct pairs of a residue
 * with a part, are looked at. Lines of one residue have one answer.
 */
import { type FlatRow, flatResidue, type ReadPart } from '@ytterby/facts/flat';
import type { Keys } from './keys.ts';
import { layNumbers } from './lay-numbers.ts';
import type { Duckdb } from './open.ts';
import { cellsOf, type LaidParts, PARTIES } from './parts.ts';
import type { DuckdbQuestion } from './question.ts';

/** The parts after the day, the most telling first. */
const ORDER = ['item', 'exporter', 'importer', 'recipient', 'act', 'end_user', 'use'];

/** Makes `tuples`: the distinct keys, numbered `t` from 0, with their count. */
export async function layTuples(db: Pick<Duckdb, 'run'>, keys: Keys): Promise<void> {
  const names = Array.from({ length: keys.count }, (_, key) => `k${key}`);
  await db.run(
    // Numbered by their keys: a residue is then stood for by the same line in every run.
    `CREATE TABLE tuples AS SELECT (row_number() OVER (ORDER BY ${names.join(', ')}) - 1)::INTEGER AS t, * FROM (
      SELECT ${names.join(', ')}, count(*) AS lines FROM keyed WHERE k0 IS NOT NULL GROUP BY ALL) AS g`,
  );
}

/** Makes `told` over `parts`: of each `t` its `residue`, none where refused. */
export async function layResidues(
  db: Duckdb,
  question: DuckdbQuestion,
  laid: LaidParts,
): Promise<readonly FlatRow[]> {
  const { named, knownAt, settled } = question;
  const residue = flatResidue(named.corpus, settled);
  const read = new Map<string, ReadPart | undefined>();
  const readOf = (name: string, part: number): ReadPart | undefined => {
    const key = `${name} ${part}`;
    if (read.has(key)) return read.get(key);
    const mask = name === 'act' ? Number(laid.act?.[part]?.beside) : 0;
    const isNamed = PARTIES.filter((_, at) => (mask & (1 << at)) !== 0);
    const made = residue.read(name, cellsOf(laid, name, part), isNamed);
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
          Object.entries(cellsOf(laid, name, row[at] as number)).filter(([, cell]) => cell !== null),
        ),
      ),
    ),
  );
}

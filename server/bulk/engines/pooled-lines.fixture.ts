/**
 * Many random lines out of few random parts: each line takes its act, its end use, each party and its item from another
 * random line, so that parts repeat as in a portfolio and hardly two lines are put together alike.
 */
import { FLAT_PARTS, type FlatRow } from '@ytterby/facts/flat';
import { drawFrom, randomLine } from './random-lines.fixture.ts';

/** How many ways there are of each part. */
const POOLS: Readonly<Record<string, number>> = {
  ...{ act: 50, use: 25, exporter: 8, importer: 10, recipient: 6, end_user: 40, item: 160 },
};
const AT_MOST = 500;
const KNOWN = ['2025-04-03', '2025-11-06', '2026-11-23', '2026-12-01'];

const pools = new Map<number, readonly FlatRow[]>();

function poolOf(from: number): readonly FlatRow[] {
  const found = pools.get(from) ?? Array.from({ length: AT_MOST }, (_, at) => randomLine(from + at));
  pools.set(from, found);
  return found;
}

/** The same line for the same numbers; lines of another pool have other parts. */
export function pooledLine(seed: number, pool = 0): FlatRow {
  const from = poolOf(pool * AT_MOST);
  const draw = drawFrom(seed);
  const one = (count: number): FlatRow => from[draw.below(count)] as FlatRow;
  const parts = FLAT_PARTS.map(({ name, columns }) => {
    const of = one(POOLS[name] ?? 1);
    return Object.fromEntries(columns.map((column) => [column, of[column] ?? null]));
  });
  const known_at = KNOWN[draw.below(KNOWN.length)] ?? null;
  return Object.assign({ id: String(seed), on_day: one(AT_MOST).on_day ?? null, known_at }, ...parts);
}

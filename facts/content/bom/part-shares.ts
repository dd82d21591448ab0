/**
 * Asking a rolled-up bill of materials: the shares of a part under every reading, the three limbs of
 * 2025-61/1 apart, and how a share thins out along a chain.
 */
import type { Interval } from '@ytterby/engine/amount';
import { ratio, ratioToDecimal } from '@ytterby/engine/amount';
import type { Truth } from '../item.ts';
import type { Readings } from '../readings.ts';
import { allReadings } from '../readings.ts';
import type { Tri } from '../truth.ts';
import { and, or, truthOf } from '../truth.ts';
import { rowOf } from './exact-row.ts';
import type { RolledBom } from './open-bom.ts';
import { testOf } from './roll.ts';
import { countings, INSIDE } from './row.ts';
import { thresholdOf } from './share-test.ts';
import type { Table } from './state.ts';

/** Amounts a rate makes endless are cut to this many places, outwards; the test itself is never cut. */
const PLACES = 12;

export type PartShare = {
  readonly readings: Readings;
  /** Value of what counts in one unit, and value of one unit, in the currency counted in. */
  readonly numerator: Interval;
  readonly denominator: Interval;
  readonly atThreshold: Truth;
  readonly present: Truth;
};

/** The three routes into 2025-61/1, kept apart; content once for each combination of readings. */
export type Limbs = {
  readonly content: readonly Truth[];
  /** 2025-61/1(2): an annex item made with Chinese rare-earth technology, whatever is in it. */
  readonly technology: Truth;
  /** 2025-61/1(3): an annex item of Chinese origin, whatever is in it. */
  readonly origin: Truth;
};

export type PartShares = {
  readonly part: string;
  readonly part2: Truth;
  readonly present: Truth;
  readonly shares: readonly PartShare[];
  readonly limbs: Limbs;
};

const intervalAt = (table: Table, p: number, min: bigint, max: bigint | null): Interval => {
  const den = 10n ** BigInt(table.scale[p] as number) * table.compiled.denominator;
  const cut = (units: bigint, towards: 'down' | 'up') => {
    const value = ratio(units, den);
    if (value === null) throw new Error('a denominator of zero');
    return ratioToDecimal(value, PLACES, towards);
  };
  return { min: cut(min, 'down'), max: max === null ? null : cut(max, 'up') };
};

/** Amounts are per base unit of the part (a kilogram, a metre, a piece). */
const shareAt = (table: Table, p: number, readings: Readings): PartShare => {
  const counting = countings.findIndex(
    ({ origin, magnet }) =>
      origin === readings['2025-61/1(1)-origin'] && magnet === readings['2025-61/1(1)-contained-magnet'],
  );
  const row = rowOf(table, p);
  const literal = readings['2025-61/1(1)-origin'] === 'literal';
  const wholeMagnets = readings['2025-61/1(1)-contained-magnet'] === 'whole';
  const present = (wholeMagnets ? table.heldWhole[p] : table.held[p]) as Tri;
  const min = literal && present !== 2 ? 0n : (row[INSIDE + counting * 2] ?? 0n);
  const max = literal && present === 0 ? 0n : (row[INSIDE + counting * 2 + 1] ?? null);
  const own = testOf(table, p, counting, thresholdOf(table.threshold));
  const wider = readings['2025-61/1(1)-denominator'] === 'any-part-2-inside';
  const answer = wider ? or(own, table.anyInside[p * 4 + counting] as Tri) : own;
  return {
    readings,
    numerator: intervalAt(table, p, min, max),
    denominator: intervalAt(table, p, row[0] ?? 0n, row[1] ?? null),
    atThreshold: truthOf(answer),
    present: truthOf(present),
  };
};

/**
 * The shares of one part under all eight readings, and the three limbs; null where there is no such part.
 * Whether it was made outside China, which 2025-61/1(1) also asks, is for the rule to judge.
 */
export const sharesOfPart = ({ table }: RolledBom, part: string): PartShares | null => {
  const p = table.compiled.at.get(part);
  const standing = p === undefined ? undefined : table.standing[p];
  if (p === undefined || standing === undefined) return null;
  const shares = allReadings.map((readings) => shareAt(table, p, readings));
  const annex = or(standing.part1, standing.part2);
  const tri = (truth: Truth): Tri => (truth === 'yes' ? 2 : truth === 'no' ? 0 : 1);
  const content = shares.map(({ atThreshold, present }) =>
    truthOf(and(standing.part2, and(tri(present), tri(atThreshold)))),
  );
  return {
    part,
    part2: truthOf(standing.part2),
    present: truthOf(table.held[p] as Tri),
    shares,
    limbs: {
      content,
      technology: truthOf(and(annex, standing.technology)),
      origin: truthOf(and(annex, standing.china)),
    },
  };
};

/** Every part that is or may be on Part 2, by id, the most inclusive first. */
export const part2Parts = ({ table }: RolledBom): readonly string[] =>
  [...table.compiled.order]
    .reverse()
    .filter((p) => table.standing[p]?.part2 !== 0)
    .map((p) => table.compiled.bom.parts[p]?.id ?? '');

/** One stage of a chain: what is in, and what it is in. */
export type Stage = { readonly part: string; readonly shares: PartShares };

/**
 * The thinning out (稀释) of what counts along a chain of parts, each in the next, innermost first; null where
 * one of them is not there or is not in the next.
 */
export const dilution = (bom: RolledBom, chain: readonly string[]): readonly Stage[] | null => {
  const { at, above, parent } = bom.table.compiled;
  const stages: Stage[] = [];
  for (const [i, part] of chain.entries()) {
    const shares = sharesOfPart(bom, part);
    const p = at.get(part);
    if (shares === null || p === undefined) return null;
    const next = chain[i + 1];
    const lines = Array.from(above.lines.subarray(above.from[p], above.from[p + 1]));
    if (next !== undefined && !lines.some((l) => parent[l] === at.get(next))) return null;
    stages.push({ part, shares });
  }
  return stages;
};

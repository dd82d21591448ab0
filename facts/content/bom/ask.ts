/**
 * The few facts worth asking a supplier for: unknown prices, origins, classifications and contents below an
 * item, the one that swings its share most first, each tried at both ends on the item itself.
 */
import type { Truth } from '../item.ts';
import type { Readings } from '../readings.ts';
import { allReadings } from '../readings.ts';
import type { BomMembership, BomPart } from './bom.ts';
import { rowOf } from './exact-row.ts';
import type { RolledBom } from './open-bom.ts';
import { sharesOfPart } from './part-shares.ts';
import { BROUGHT } from './row.ts';
import type { Supposition } from './what-if.ts';
import { whatIf } from './what-if.ts';

export type Question = {
  readonly part: string;
  readonly fact: 'price' | 'origin' | 'classification' | 'content';
  /** Answers the item can have once this one fact is known, the others staying as they are. */
  readonly couldLeadTo: readonly Truth[];
};

const unknownsOf = (bom: RolledBom, p: number): readonly Question['fact'][] => {
  const { table } = bom;
  const standing = table.standing[p];
  const row = rowOf(table, p);
  const facts: Question['fact'][] = [];
  if (standing === undefined) return facts;
  if (table.priced[p] !== 1 && row.slice(BROUGHT).some((amount) => amount !== 0n)) facts.push('price');
  if (standing.china === 1 && (standing.part1 !== 0 || standing.magnet !== 0)) facts.push('origin');
  if (standing.part1 === 1 || standing.magnet === 1) facts.push('classification');
  if (table.unseen[p] === 1 && (table.mayInside[p] as number) !== 0) facts.push('content');
  return facts;
};

/** How many of each part are in one of the item, roughly: enough to rank by. */
const timesIn = (bom: RolledBom, item: number): ReadonlyMap<number, number> => {
  const { order, below, child, quantity, rank } = bom.table.compiled;
  const times = new Map<number, number>([[item, 1]]);
  for (let i = rank[item] as number; i >= 0; i -= 1) {
    const p = order[i] as number;
    const many = times.get(p);
    if (many === undefined) continue;
    for (let at = below.from[p] as number; at < (below.from[p + 1] as number); at += 1) {
      const l = below.lines[at] as number;
      const span = quantity[l];
      const most = span?.max ?? span?.min;
      const each = most === undefined ? 1 : Number(most.units) / 10 ** most.scale;
      const c = child[l] as number;
      times.set(c, (times.get(c) ?? 0) + many * each);
    }
  }
  return times;
};

const widthOf = (bom: RolledBom, p: number): number => {
  const row = rowOf(bom.table, p);
  let width = 0;
  for (let k = BROUGHT; k < BROUGHT + 8; k += 2) {
    const [min, max] = [row[k] ?? 0n, row[k + 1]];
    if (max == null) return Number.POSITIVE_INFINITY;
    width = Math.max(width, Number(max - min) / 10 ** (bom.table.scale[p] as number));
  }
  return width;
};

const endsOf = (fact: Question['fact'], part: string, member: BomMembership): readonly Supposition[] => {
  if (fact === 'origin')
    return (['yes', 'no'] as const).map((chinaOrigin) => ({ part, member: { chinaOrigin } }));
  if (fact === 'classification')
    return [
      { part, member: { part1: 'no', part2: 'no', magnet: 'no' } },
      ...(member.part1 === 'unknown'
        ? [{ part, member: { part1: 'yes', part2: 'no', magnet: 'no' } as const }]
        : []),
      ...(member.magnet === 'no'
        ? []
        : [{ part, member: { part1: 'no', part2: 'yes', magnet: 'yes' } as const }]),
    ];
  return [];
};

/**
 * Ranks what to ask about an item under one combination of readings. Origins and classifications are tried at
 * their ends on the item itself; one that can change nothing alone still counts where the answer is open, since
 * it may together with another. Empty where the answer is settled.
 */
export const questionsFor = <P extends BomPart>(
  bom: RolledBom<P>,
  item: string,
  readings: Readings,
  most = 10,
): readonly Question[] => {
  const { compiled } = bom.table;
  const root = compiled.at.get(item);
  const which = allReadings.findIndex((one) => JSON.stringify(one) === JSON.stringify(readings));
  const answer = sharesOfPart(bom, item)?.shares[which]?.atThreshold;
  if (root === undefined || answer !== 'unknown') return [];
  const ranked = [...timesIn(bom, root)]
    .flatMap(([p, many]) => unknownsOf(bom, p).map((fact) => ({ p, fact, swing: many * widthOf(bom, p) })))
    .sort((a, b) => (a.swing === b.swing ? a.p - b.p : b.swing - a.swing))
    .slice(0, most);
  return ranked.map(({ p, fact }) => {
    const part = compiled.bom.parts[p]?.id ?? '';
    const member = compiled.members[p];
    const leads = new Set<Truth>();
    for (const supposition of member === undefined ? [] : endsOf(fact, part, member)) {
      const tried = whatIf(bom, item, [supposition]);
      const share = tried.kind === 'answer' ? tried.after.shares[which] : undefined;
      if (share !== undefined) leads.add(share.atThreshold);
    }
    return { part, fact, couldLeadTo: leads.size === 0 ? ['yes', 'no', 'unknown'] : [...leads] };
  });
};

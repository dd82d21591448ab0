/**
 * What must hold of every graph, on every day: the owners of one entity are certain of no more than 100 percent
 * together, and a branch (分公司) has one head. Two statements of one holding over the same days count once.
 */
import { add, compare, type Decimal, toText, zero } from '@ytterby/engine/amount';
import type { Fault } from './fault.ts';
import type { Graph, Holding } from './graph.ts';
import { headsOf } from './heads.ts';
import type { Share } from './share.ts';
import { hullOf, hundred, reportsOf } from './share.ts';

/** Whether a holding stands on a day; with no day asked, one that has ever stood may stand. */
export const standsOn = (holding: Holding, on: string | null): boolean =>
  on === null || ((holding.from === null || holding.from <= on) && (holding.to === null || on < holding.to));

/**
 * Several statements of one pair as one share, of holdings that stand at once: where they contradict each other they may
 * be two parcels. Where no day is asked they may stand one after the other, and are reports alone.
 */
export const once = (group: readonly Holding[], on: string | null): ReadonlyMap<string, Share> => {
  const shares = new Map<string, Share>();
  const both = on === null && group.some(({ from, to }) => from !== null || to !== null) ? hullOf : reportsOf;
  for (const { owner, directness, share } of group) {
    const key = `${owner} ${directness}`;
    const other = shares.get(key);
    shares.set(key, other === undefined || other === share ? share : both(other, share));
  }
  return shares;
};

const overOn = (owners: readonly Holding[], on: string | null): Decimal | null => {
  let total = zero;
  let strict = false;
  for (const share of once(
    owners.filter((holding) => standsOn(holding, on)),
    on,
  ).values()) {
    total = add(total, share.min);
    strict ||= share.minExclusive;
  }
  const order = compare(total, hundred);
  return order > 0 || (order === 0 && strict) ? total : null;
};

/** Faults of a graph as a whole; none where it may be assessed. */
export const checkGraph = (graph: Graph): readonly Fault[] => {
  const { entities, holdings } = graph;
  const approximate = new Float64Array(entities.length);
  const percents = new Map<Share, number>();
  for (const { owned, share } of holdings) {
    let percent = percents.get(share);
    if (percent === undefined) {
      // Where a double could hide an excess, a thousandth is added, so that the exact sum is looked at.
      const hidden = share.minExclusive || share.min.scale > 6;
      percent = Number(share.min.units) / 10 ** share.min.scale + (hidden ? 1e-3 : 0);
      percents.set(share, percent);
    }
    approximate[owned] = (approximate[owned] as number) + percent;
  }
  // Doubles only choose whom to look at; the sum that decides is exact.
  const suspects = new Map<number, Holding[]>();
  approximate.forEach((percent, owned) => {
    if (!(percent < 100 + 5e-7)) suspects.set(owned, []);
  });
  for (const holding of holdings) suspects.get(holding.owned)?.push(holding);
  const faults: Fault[] = [];
  for (const [owned, owners] of suspects) {
    const days = new Set<string | null>(owners.map(({ from }) => from).filter((from) => from !== null));
    if (owners.some(({ from }) => from === null)) days.add('0000-01-01');
    for (const on of [...days].sort()) {
      const total = overOn(owners, on);
      if (total === null) continue;
      const { id: entity } = entities[owned] ?? { id: '' };
      const dated = on !== null && on > '0000-01-01' ? { on } : {};
      faults.push({ code: 'owners-over-100', path: '/holdings', entity, total: toText(total), ...dated });
      break;
    }
  }
  return [...faults, ...headsOf(graph).faults];
};

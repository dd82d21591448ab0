/**
 * The one share to ask for: for every entity left open, the nearest share upwards whose true value could settle it.
 * Where there is none, the owners vouch for one another in a circle, or a holder is not disclosed.
 */
import type { Decimal } from '@ytterby/engine/amount';
import { add, compare, zero } from '@ytterby/engine/amount';
import type { Reading } from './readings.ts';
import { readings } from './readings.ts';
import type { Register } from './register.ts';
import type { Share } from './share.ts';
import { hundred, isKnown } from './share.ts';
import { isHeld, mayBeHeld } from './standing.ts';

/** Why an entity is open: a share, an owner nobody names, or a circle through these owners. */
export type Cause =
  | {
      readonly kind: 'share-not-known';
      readonly owner: number;
      readonly owned: number;
      readonly share: Share;
    }
  | { readonly kind: 'holder-not-disclosed'; readonly owner: number; readonly owned: number }
  | { readonly kind: 'circle'; readonly through: readonly number[] };

/** The readings in the order in which a doubt is worth settling. */
const order: readonly Reading[] = [
  'chain-aggregate',
  'chain-single',
  'direct-single',
  'over-50-control',
  'over-50-single',
];

const wider = (a: Share, b: Share): number => {
  const [widthA, widthB] = [a, b].map(({ min, max }) => {
    const scale = Math.max(min.scale, max.scale);
    const at = (amount: typeof min): bigint => amount.units * 10n ** BigInt(scale - amount.scale);
    return { units: at(max) - at(min), scale };
  }) as [typeof a.min, typeof a.min];
  return compare(widthA, widthB);
};

/**
 * Whether the shares at an entity could settle it: at their most they reach the bar with owners that count for
 * certain, or at their least they do not with all that may count. In a circle neither need be so.
 */
const sharesCouldSettle = (
  owners: readonly { readonly owner: number; readonly share: Share }[],
  sure: (owner: number) => boolean,
  own: Share | null,
  reading: Reading,
): boolean => {
  const strict = reading.startsWith('over-50');
  const together = reading === 'chain-aggregate' || reading === 'over-50-control';
  const passes = (held: Decimal, apart: Decimal): boolean => {
    const order = compare(add(add(held, held), apart), hundred);
    return strict ? order > 0 : order >= 0;
  };
  const most = owners.filter(({ owner }) => sure(owner)).map(({ share }) => share.max);
  const least = owners.map(({ share }) => share.min);
  const [up, down] = [most, least].map((shares) => (together ? [shares.reduce(add, zero)] : shares)) as [
    Decimal[],
    Decimal[],
  ];
  return (
    up.some((held) => passes(held, own?.max ?? zero)) || !down.some((held) => passes(held, own?.min ?? zero))
  );
};

/** Causes of all legal persons open under any reading; `control` answers for company control. */
export const causesOf = (
  register: Register,
  openUnder: ReadonlyMap<number, readonly Reading[]>,
  control: ReadonlySet<number>,
): ReadonlyMap<number, Cause> => {
  const { edges } = register.settled;
  const idOf = (node: number): string => register.graph.entities[node]?.id ?? '';
  const causes = new Map<number, Cause>();
  const owners = (node: number, visit: (owner: number, edge: number) => void): void => {
    for (let edge = edges.firstIn[node] as number; edge >= 0; edge = edges.nextIn[edge] as number) {
      visit(edges.owner[edge] as number, edge);
    }
  };

  /** What at the entity itself could settle it under this reading. */
  const nearest = (node: number, reading: Reading): Cause | null => {
    let best: (Cause & { kind: 'share-not-known' }) | null = null;
    let hidden: Cause | null = null;
    const offer = (owner: number, share: Share): void => {
      if (isKnown(share)) return;
      const order = best === null ? 1 : wider(share, best.share);
      if (best === null || order > 0 || (order === 0 && idOf(owner) < idOf(best.owner))) {
        best = { kind: 'share-not-known', owner, owned: node, share };
      }
    };
    const counting: { readonly owner: number; readonly share: Share }[] = [];
    owners(node, (owner, edge) => {
      const counts =
        register.base[owner] === 1 ||
        (reading !== 'direct-single' && mayBeHeld(register, owner, reading, control));
      if (!counts) return;
      counting.push({ owner, share: edges.share[edge] as Share });
      const undisclosed = register.base[owner] === 1 && register.listed[owner] === 0;
      const first = hidden === null || idOf(owner) < idOf((hidden as { owner: number }).owner);
      if (undisclosed && first) hidden = { kind: 'holder-not-disclosed', owner, owned: node };
    });
    const own = edges.own.get(node);
    const sure = (owner: number): boolean => register.listed[owner] === 1 || isHeld(register, owner, reading);
    if (sharesCouldSettle(counting, sure, own ?? null, reading)) {
      for (const { owner, share } of counting) offer(owner, share);
      if (own !== undefined) offer(node, own);
    }
    return best ?? hidden;
  };

  for (const reading of order) {
    const open = [...openUnder]
      .filter(([node, its]) => its.includes(reading) && !causes.has(node))
      .map(([node]) => node);
    if (open.length === 0) continue;
    const isOpen = new Set([...openUnder].filter(([, its]) => its.includes(reading)).map(([node]) => node));
    const found = new Map<number, Cause>();
    let layer: number[] = [];
    for (const node of isOpen) {
      const cause = nearest(node, reading);
      if (cause === null) continue;
      found.set(node, cause);
      layer.push(node);
    }
    while (layer.length > 0) {
      const offers = new Map<number, number>();
      for (const owner of layer) {
        for (let edge = edges.firstOut[owner] as number; edge >= 0; edge = edges.nextOut[edge] as number) {
          const owned = edges.owned[edge] as number;
          if (!isOpen.has(owned) || found.has(owned)) continue;
          const other = offers.get(owned);
          if (other === undefined || idOf(owner) < idOf(other)) offers.set(owned, owner);
        }
      }
      for (const [owned, owner] of offers) found.set(owned, found.get(owner) as Cause);
      layer = [...offers.keys()];
    }
    for (const node of open) {
      const through: number[] = [];
      owners(node, (owner) => {
        if (isOpen.has(owner)) through.push(owner);
      });
      through.sort((a, b) => (idOf(a) < idOf(b) ? -1 : 1));
      causes.set(node, found.get(node) ?? { kind: 'circle', through });
    }
  }
  return causes;
};

/** The readings under which each legal person is open; those that are settled are left out. */
export const openReadings = (
  register: Register,
  control: ReadonlySet<number>,
  among: Iterable<number>,
): ReadonlyMap<number, readonly Reading[]> => {
  const open = new Map<number, readonly Reading[]>();
  for (const node of among) {
    if (register.base[node] === 1) continue;
    let its: Reading[] | null = null;
    for (const reading of readings) {
      if (isHeld(register, node, reading) || !mayBeHeld(register, node, reading, control)) continue;
      its ??= [];
      its.push(reading);
    }
    if (its !== null) open.set(node, its);
  }
  return open;
};

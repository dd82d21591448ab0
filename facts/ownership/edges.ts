/**
 * The holdings that stand on a day, between legal persons: one edge per owner and owned, in arrays that a million
 * holdings fit into. Branches are folded into their heads, own shares (treasury) are kept beside, not as an edge.
 */
import { once, standsOn } from './check.ts';
import type { Graph, Holding } from './graph.ts';
import type { Share } from './share.ts';
import { atMost, sumOf, unknownShare } from './share.ts';

/** Edges by place; `firstIn`/`nextIn` list the owners of an entity, `firstOut`/`nextOut` what it owns. -1 ends. */
export type Edges = {
  readonly nodes: number;
  count: number;
  owner: Int32Array;
  owned: Int32Array;
  nextIn: Int32Array;
  nextOut: Int32Array;
  readonly firstIn: Int32Array;
  readonly firstOut: Int32Array;
  readonly share: Share[];
  /** Bit 1: held directly for certain; bit 2: perhaps. */
  direct: Uint8Array;
  /** Own shares of an entity (库存股): they leave the whole that the others are measured against. */
  readonly own: Map<number, Share>;
  /** The most owners that one entity has. */
  widest: number;
};

const grown = (array: Int32Array, size: number): Int32Array => {
  const larger = new Int32Array(size);
  larger.set(array);
  return larger;
};

/** Adds an edge that was not there; the place of it. */
export const addEdge = (edges: Edges, owner: number, owned: number, share: Share, direct: number): number => {
  const at = edges.count;
  if (at === edges.owner.length) {
    const size = at + (at >> 3) + 64;
    edges.owner = grown(edges.owner, size);
    edges.owned = grown(edges.owned, size);
    edges.nextIn = grown(edges.nextIn, size);
    edges.nextOut = grown(edges.nextOut, size);
    const ways = new Uint8Array(size);
    ways.set(edges.direct);
    edges.direct = ways;
  }
  edges.owner[at] = owner;
  edges.owned[at] = owned;
  edges.nextIn[at] = edges.firstIn[owned] as number;
  edges.firstIn[owned] = at;
  edges.nextOut[at] = edges.firstOut[owner] as number;
  edges.firstOut[owner] = at;
  edges.share[at] = share;
  edges.direct[at] = direct;
  edges.count = at + 1;
  return at;
};

/** The edge of this owner in this entity, or -1. */
export const findEdge = (edges: Edges, owner: number, owned: number): number => {
  let edge = edges.firstIn[owned] as number;
  while (edge >= 0 && edges.owner[edge] !== owner) edge = edges.nextIn[edge] as number;
  return edge;
};

const bits = (directness: Holding['directness']): number =>
  directness === 'direct' ? 3 : directness === 'either' ? 2 : 0;

/** The places of the holdings that stand, grouped by the legal person owned; group n is starts[n] to starts[n + 1]. */
const grouped = (
  { holdings, entities }: Graph,
  head: Int32Array,
  on: string | null,
): { readonly starts: Int32Array; readonly order: Int32Array } => {
  const starts = new Int32Array(entities.length + 1);
  const group = new Int32Array(holdings.length).fill(-1);
  for (let at = 0; at < holdings.length; at += 1) {
    const holding = holdings[at] as Holding;
    const node = head[holding.owned] as number;
    if (!standsOn(holding, on) || (holding.branch && node !== holding.owned)) continue;
    group[at] = node;
    starts[node + 1] = (starts[node + 1] as number) + 1;
  }
  for (let node = 0; node < entities.length; node += 1) {
    starts[node + 1] = (starts[node + 1] as number) + (starts[node] as number);
  }
  const order = new Int32Array(starts[entities.length] as number);
  const cursor = starts.slice();
  for (let at = 0; at < holdings.length; at += 1) {
    const node = group[at] as number;
    if (node < 0) continue;
    const slot = cursor[node] as number;
    order[slot] = at;
    cursor[node] = slot + 1;
  }
  return { starts, order };
};

/** The edges of a graph on a day (`on` null: dated holdings may or may not stand). */
export const edgesOf = (graph: Graph, head: Int32Array, on: string | null): Edges => {
  const nodes = graph.entities.length;
  const { holdings } = graph;
  const { starts, order } = grouped(graph, head, on);
  const size = order.length;
  const owner = new Int32Array(size);
  const owned = new Int32Array(size);
  const nextIn = new Int32Array(size);
  const nextOut = new Int32Array(size);
  const firstIn = new Int32Array(nodes).fill(-1);
  const firstOut = new Int32Array(nodes).fill(-1);
  const share = new Array<Share>(size);
  const direct = new Uint8Array(size);
  const own = new Map<number, Share>();
  let [count, widest] = [0, 0];
  const seen = new Int32Array(nodes).fill(-1);
  for (let node = 0; node < nodes; node += 1) {
    const begin = starts[node] as number;
    const end = starts[node + 1] as number;
    const first = count;
    // An owner met twice, or the entity itself: then the statements are taken together.
    let plain = true;
    for (let slot = begin; slot < end; slot += 1) {
      const holding = holdings[order[slot] as number] as Holding;
      const by = head[holding.owner] as number;
      if (seen[by] === node || by === node) plain = false;
      seen[by] = node;
      owner[count] = by;
      share[count] = shareOn(holding, on);
      direct[count] = bits(holding.directness);
      count += 1;
    }
    if (!plain) {
      const group = Array.from(order.subarray(begin, end), (at) => holdings[at] as Holding);
      count = first;
      for (const [by, stated] of together(group, head, on)) {
        if (by === node) {
          own.set(node, stated.share);
          continue;
        }
        owner[count] = by;
        share[count] = stated.share;
        direct[count] = stated.direct;
        count += 1;
      }
    }
    widest = Math.max(widest, count - first);
    for (let at = first; at < count; at += 1) {
      const by = owner[at] as number;
      owned[at] = node;
      nextIn[at] = firstIn[node] as number;
      firstIn[node] = at;
      nextOut[at] = firstOut[by] as number;
      firstOut[by] = at;
    }
  }
  share.length = count;
  return { nodes, count, owner, owned, nextIn, nextOut, firstIn, firstOut, share, direct, own, widest };
};

const shareOn = (holding: Holding, on: string | null): Share => {
  if (holding.directness === 'indirect') return unknownShare;
  return on === null && (holding.from !== null || holding.to !== null)
    ? atMost(holding.share)
    : holding.share;
};

/** Owners stated more than once: reports of one holding once; a head's and its branch's shares together. */
const together = (
  group: readonly Holding[],
  head: Int32Array,
  on: string | null,
): ReadonlyMap<number, { readonly share: Share; readonly direct: number }> => {
  const sums = new Map<number, { share: Share; direct: number }>();
  for (const [key, share] of once(
    group.map((holding) => ({ ...holding, share: shareOn(holding, on) })),
    on,
  )) {
    const [place, directness] = key.split(' ') as [string, Holding['directness']];
    const owner = head[Number(place)] as number;
    const other = sums.get(owner);
    const sum = other === undefined ? share : sumOf(other.share, share);
    sums.set(owner, { share: sum, direct: (other?.direct ?? 0) | bits(directness) });
  }
  return sums;
};

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

/** The edges of a graph on a day (`on` null: dated holdings may or may not stand). */
export const edgesOf = (graph: Graph, head: Int32Array, on: string | null): Edges => {
  const nodes = graph.entities.length;
  const edges: Edges = {
    nodes,
    count: 0,
    owner: new Int32Array(graph.holdings.length),
    owned: new Int32Array(graph.holdings.length),
    nextIn: new Int32Array(graph.holdings.length),
    nextOut: new Int32Array(graph.holdings.length),
    firstIn: new Int32Array(nodes).fill(-1),
    firstOut: new Int32Array(nodes).fill(-1),
    share: [],
    direct: new Uint8Array(graph.holdings.length),
    own: new Map(),
    widest: 0,
  };
  // Grouped by the owned legal person, so that several statements of one pair meet.
  const { holdings } = graph;
  const starts = new Int32Array(nodes + 1);
  const place = new Int32Array(holdings.length).fill(-1);
  for (let at = 0; at < holdings.length; at += 1) {
    const holding = holdings[at] as Holding;
    const node = head[holding.owned] as number;
    if (!standsOn(holding, on) || (holding.branch && node !== holding.owned)) continue;
    place[at] = node;
    starts[node + 1] = (starts[node + 1] as number) + 1;
  }
  for (let node = 0; node < nodes; node += 1) {
    edges.widest = Math.max(edges.widest, starts[node + 1] as number);
    starts[node + 1] = (starts[node + 1] as number) + (starts[node] as number);
  }
  const order = new Int32Array(starts[nodes] as number);
  const cursor = starts.slice();
  for (let at = 0; at < holdings.length; at += 1) {
    const node = place[at] as number;
    if (node < 0) continue;
    order[cursor[node] as number] = at;
    cursor[node] = (cursor[node] as number) + 1;
  }
  const seen = new Int32Array(nodes).fill(-1);
  for (let node = 0; node < nodes; node += 1) {
    const [begin, end] = [starts[node] as number, starts[node + 1] as number];
    // An owner met twice, or the entity itself: then the statements are taken together.
    let plain = true;
    for (let at = begin; at < end; at += 1) {
      const owner = head[(holdings[order[at] as number] as Holding).owner] as number;
      plain &&= seen[owner] !== node && owner !== node;
      seen[owner] = node;
    }
    if (!plain) {
      addGroup(
        edges,
        Array.from(order.subarray(begin, end), (at) => holdings[at] as Holding),
        head,
        on,
      );
      continue;
    }
    for (let at = begin; at < end; at += 1) {
      const holding = holdings[order[at] as number] as Holding;
      addEdge(edges, head[holding.owner] as number, node, shareOn(holding, on), bits(holding.directness));
    }
  }
  return edges;
};

const shareOn = (holding: Holding, on: string | null): Share => {
  if (holding.directness === 'indirect') return unknownShare;
  return on === null && (holding.from !== null || holding.to !== null)
    ? atMost(holding.share)
    : holding.share;
};

/** Owners stated more than once: reports of one holding once; a head's and its branch's shares together. */
const addGroup = (edges: Edges, group: readonly Holding[], head: Int32Array, on: string | null): void => {
  const node = head[(group[0] as Holding).owned] as number;
  const together = new Map<number, { share: Share; direct: number }>();
  for (const [key, share] of once(group.map((holding) => ({ ...holding, share: shareOn(holding, on) })))) {
    const [place, directness] = key.split(' ') as [string, Holding['directness']];
    const owner = head[Number(place)] as number;
    const other = together.get(owner);
    const sum = other === undefined ? share : sumOf(other.share, share);
    together.set(owner, { share: sum, direct: (other?.direct ?? 0) | bits(directness) });
  }
  for (const [owner, { share, direct }] of together) {
    if (owner === node) edges.own.set(node, share);
    else addEdge(edges, owner, node, share, direct);
  }
};

/**
 * What a fixed point asks of the amounts: whether the owners that are in reach the bar in an entity. A ledger keeps
 * the running account, so that each edge is looked at once however often an entity is asked about.
 */
import type { Edges } from '../edges.ts';

/** The account of one test over one growing or shrinking set of owners. */
export type Ledger = {
  /** This owner came in: all it owns is credited. */
  readonly enter: (owner: number) => void;
  /** This owner went out. */
  readonly leave: (owner: number) => void;
  /** All these owners are in, and nobody was before. */
  readonly open: (members: Uint8Array) => void;
  /** Takes the account of one entity anew. */
  readonly recount: (node: number, member: Uint8Array) => void;
  /** Whether those who are in reach the bar. */
  readonly passes: (node: number) => boolean;
  /** Whether those who came in before the entity did reach the bar: support that does not lean on itself. */
  readonly supported: (node: number, member: Uint8Array, rank: Int32Array) => boolean;
  /** Whether these owners would reach the bar. */
  readonly wouldPass: (node: number, among: Uint8Array) => boolean;
};

/** Bits of an edge: one owner alone is certain, or able, to reach a bar; the share is not surely nothing. */
export const test = {
  certainFrom50: 1,
  possibleFrom50: 2,
  certainOver50: 4,
  possibleOver50: 8,
  any: 16,
} as const;

/** The account of "one owner alone": how many of those who are in reach the bar by themselves. */
export const countLedger = (edges: Edges, tests: { readonly of: Uint8Array }, bit: number): Ledger => {
  const count = new Int32Array(edges.nodes);
  const change = (owner: number, by: number): void => {
    const { owned, nextOut } = edges;
    const bits = tests.of;
    for (let edge = edges.firstOut[owner] as number; edge >= 0; edge = nextOut[edge] as number) {
      if (((bits[edge] as number) & bit) === 0) continue;
      const node = owned[edge] as number;
      count[node] = (count[node] as number) + by;
    }
  };
  const counted = (node: number, among: Uint8Array): number => {
    const { owner, nextIn } = edges;
    const bits = tests.of;
    let found = 0;
    for (let edge = edges.firstIn[node] as number; edge >= 0; edge = nextIn[edge] as number) {
      if (((bits[edge] as number) & bit) !== 0 && among[owner[edge] as number] === 1) found += 1;
    }
    return found;
  };
  const before = (node: number, among: Uint8Array, rank: Int32Array): boolean => {
    for (let edge = edges.firstIn[node] as number; edge >= 0; edge = edges.nextIn[edge] as number) {
      const owner = edges.owner[edge] as number;
      if (((tests.of[edge] as number) & bit) === 0 || among[owner] === 0) continue;
      if ((rank[owner] as number) < (rank[node] as number)) return true;
    }
    return false;
  };
  return {
    enter: (owner) => change(owner, 1),
    leave: (owner) => change(owner, -1),
    open: (members) => {
      const { owner, owned } = edges;
      const bits = tests.of;
      for (let edge = 0; edge < edges.count; edge += 1) {
        if (((bits[edge] as number) & bit) === 0 || members[owner[edge] as number] === 0) continue;
        const node = owned[edge] as number;
        count[node] = (count[node] as number) + 1;
      }
    },
    recount: (node, member) => {
      count[node] = counted(node, member);
    },
    passes: (node) => (count[node] as number) > 0,
    supported: before,
    wouldPass: (node, among) => counted(node, among) > 0,
  };
};

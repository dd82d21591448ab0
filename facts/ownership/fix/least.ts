/**
 * The least fixed point: who counts when nothing counts without a reason that ends at a listed party. Each entity
 * that comes in carries the turn it came in at, so that a change can tell a reason from a circle.
 */
import type { Edges } from '../edges.ts';
import type { Ledger } from './ledger.ts';

export type Least = {
  readonly edges: Edges;
  readonly base: Uint8Array;
  readonly member: Uint8Array;
  readonly rank: Int32Array;
  readonly ledger: Ledger;
  turn: number;
};

const comeIn = (least: Least, node: number, queue: number[]): void => {
  const { edges, member } = least;
  const { owned, nextOut } = edges;
  member[node] = 1;
  least.rank[node] = least.base[node] === 1 ? 0 : ++least.turn;
  least.ledger.enter(node);
  for (let edge = edges.firstOut[node] as number; edge >= 0; edge = nextOut[edge] as number) {
    const below = owned[edge] as number;
    if (member[below] === 0) queue.push(below);
  }
};

const grow = (least: Least, queue: number[], came: number[] | null): void => {
  for (let node = queue.pop(); node !== undefined; node = queue.pop()) {
    if (least.member[node] === 1 || !least.ledger.passes(node)) continue;
    comeIn(least, node, queue);
    came?.push(node);
  }
};

/**
 * Settles the least fixed point above `base` from nothing; time linear in the edges.
 *
 * @param sweeps passes over all entities in the order of the file before the account is opened: quicker where most
 *   of them will come in, and the same answer.
 */
export const settleLeast = (edges: Edges, base: Uint8Array, ledger: Ledger, sweeps = 0): Least => {
  const member = base.slice();
  const rank = new Int32Array(edges.nodes);
  const least: Least = { edges, base, member, rank, ledger, turn: 0 };
  for (let sweep = 0; sweep < sweeps; sweep += 1) {
    for (let node = 0; node < edges.nodes; node += 1) {
      if (member[node] === 1 || !ledger.wouldPass(node, member)) continue;
      member[node] = 1;
      rank[node] = ++least.turn;
    }
  }
  const queue: number[] = [];
  if (sweeps > 0) {
    ledger.open(member);
    for (let node = 0; node < edges.nodes; node += 1) if (ledger.passes(node)) queue.push(node);
  } else for (let node = 0; node < edges.nodes; node += 1) if (base[node] === 1) comeIn(least, node, queue);
  grow(least, queue, null);
  return least;
};

/** Settles again after the owners of one entity changed; the entities that came in or went out. */
export const resettleLeast = (least: Least, changed: number): readonly number[] => {
  const { edges, ledger, member, rank, base } = least;
  ledger.recount(changed, member);
  const went: number[] = [];
  const queue = [changed];
  for (let node = queue.pop(); node !== undefined; node = queue.pop()) {
    if (member[node] === 0 || base[node] === 1 || ledger.supported(node, member, rank)) continue;
    member[node] = 0;
    went.push(node);
    ledger.leave(node);
    for (let edge = edges.firstOut[node] as number; edge >= 0; edge = edges.nextOut[edge] as number) {
      if (member[edges.owned[edge] as number] === 1) queue.push(edges.owned[edge] as number);
    }
  }
  const came: number[] = [];
  grow(least, [changed, ...went], came);
  const back = new Set(went);
  return [...went.filter((node) => member[node] === 0), ...came.filter((node) => !back.has(node))];
};

/**
 * The greatest fixed point: who would count if owners in a circle could vouch for one another, among the entities in
 * which a listed party has any stake. What it holds beyond the least one is exactly what the words leave open.
 */
import type { Edges } from '../edges.ts';
import type { Ledger } from './ledger.ts';

export type Greatest = {
  readonly edges: Edges;
  readonly base: Uint8Array;
  /** In reach of a listed party's stake, or a listed party itself. */
  readonly eligible: Uint8Array;
  readonly member: Uint8Array;
  readonly ledger: Ledger;
};

/** Moves an entity in or out, and queues those of its entities that this bears on. */
const move = ({ edges, ledger, member }: Greatest, node: number, into: 0 | 1, queue: number[]): void => {
  const { owned, nextOut } = edges;
  member[node] = into;
  if (into === 1) ledger.enter(node);
  else ledger.leave(node);
  for (let edge = edges.firstOut[node] as number; edge >= 0; edge = nextOut[edge] as number) {
    const below = owned[edge] as number;
    if (member[below] !== into) queue.push(below);
  }
};

/** Sends out whoever is in and does not reach the bar, and then whoever leaned on them. */
const prune = (greatest: Greatest, queue: number[], went: number[] | null): void => {
  const { base, member, ledger } = greatest;
  for (let node = queue.pop(); node !== undefined; node = queue.pop()) {
    if (member[node] === 0 || base[node] === 1 || ledger.passes(node)) continue;
    move(greatest, node, 0, queue);
    went?.push(node);
  }
};

/**
 * Settles the greatest fixed point from all that is eligible; time linear in the edges. A wider test's greatest fixed
 * point may stand for what is eligible under a narrower one.
 */
export const settleGreatest = (
  edges: Edges,
  base: Uint8Array,
  eligible: Uint8Array,
  ledger: Ledger,
): Greatest => {
  const member = eligible.slice();
  const greatest: Greatest = { edges, base, eligible, member, ledger };
  // A sweep in the order of the file sends most out before any account is opened.
  for (let sweep = 0; sweep < 2; sweep += 1) {
    for (let node = 0; node < edges.nodes; node += 1) {
      if (member[node] === 1 && base[node] === 0 && !ledger.wouldPass(node, member)) member[node] = 0;
    }
  }
  ledger.open(member);
  const queue: number[] = [];
  for (let node = 0; node < edges.nodes; node += 1) {
    if (member[node] === 1 && base[node] === 0 && !ledger.passes(node)) queue.push(node);
  }
  prune(greatest, queue, null);
  return greatest;
};

/**
 * Settles again after the owners of `changed` changed, and the entities of `reach` became eligible or ceased to be.
 * What may come in is tried all at once, since a circle can only come in together, and then pruned.
 */
export const resettleGreatest = (
  greatest: Greatest,
  changed: number,
  reach: readonly number[],
): readonly number[] => {
  const { base, eligible, member, ledger } = greatest;
  const before = new Map<number, number>();
  const note = (node: number): void => {
    if (!before.has(node)) before.set(node, member[node] as number);
  };
  ledger.recount(changed, member);
  const fallen: number[] = [changed];
  for (const node of reach) {
    if (eligible[node] === 1 || member[node] === 0) continue;
    note(node);
    move(greatest, node, 0, fallen);
  }
  const tried: number[] = [];
  const queue = [changed, ...reach];
  for (let node = queue.pop(); node !== undefined; node = queue.pop()) {
    if (member[node] === 1 || eligible[node] === 0 || base[node] === 1 || !ledger.wouldPass(node, eligible))
      continue;
    note(node);
    move(greatest, node, 1, queue);
    tried.push(node);
  }
  const went: number[] = [];
  for (const node of fallen) note(node);
  prune(greatest, [...tried, ...fallen], went);
  for (const node of went) if (!before.has(node)) before.set(node, 1);
  return [...before].filter(([node, was]) => member[node] !== was).map(([node]) => node);
};

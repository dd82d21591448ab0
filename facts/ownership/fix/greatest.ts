/**
 * The greatest fixed point: who would count if owners in a circle could vouch for one another, among the entities in
 * which a listed party has any stake. What it holds beyond the least one is exactly what the words leave open.
 */
import type { Edges } from '../edges.ts';
import type { Circles } from './circles.ts';
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

/** Lets in whoever passes by those who are in, and then whoever passes by them; the rest that was looked at. */
const grow = (greatest: Greatest, queue: number[], came: (node: number) => void): readonly number[] => {
  const { member, eligible, ledger } = greatest;
  const failed: number[] = [];
  for (let node = queue.pop(); node !== undefined; node = queue.pop()) {
    if (member[node] === 1 || eligible[node] === 0) continue;
    if (!ledger.passes(node)) {
      failed.push(node);
      continue;
    }
    came(node);
    move(greatest, node, 1, queue);
  }
  return failed;
};

/**
 * Lets in those of one circle that can come in together, beginning with those that the change touched; their entities
 * are queued. Whoever is outside the circle is settled by then.
 */
const letCircleIn = (
  greatest: Greatest,
  circle: readonly number[],
  touched: readonly number[],
  came: (node: number) => void,
  queue: number[],
): void => {
  const { edges, member, eligible, ledger } = greatest;
  const perhaps = member.slice();
  for (const node of circle) if (eligible[node] === 1) perhaps[node] = 1;
  const tried: number[] = [];
  const next = touched.filter((node) => perhaps[node] === 1);
  for (let node = next.pop(); node !== undefined; node = next.pop()) {
    if (member[node] === 1 || perhaps[node] === 0) continue;
    if (!ledger.wouldPass(node, perhaps)) {
      perhaps[node] = 0;
      continue;
    }
    tried.push(node);
    move(greatest, node, 1, next);
  }
  prune(greatest, [...tried], null);
  for (const node of tried) {
    if (member[node] === 0) continue;
    came(node);
    for (let edge = edges.firstOut[node] as number; edge >= 0; edge = edges.nextOut[edge] as number) {
      queue.push(edges.owned[edge] as number);
    }
  }
};

/**
 * Settles again after the owners of `changed` changed, and the entities of `reach` became eligible or ceased to be.
 * Entities come in one after the other, or together where they lie in one circle.
 */
export const resettleGreatest = (
  greatest: Greatest,
  changed: number,
  reach: readonly number[],
  { tier, members }: Circles,
): readonly number[] => {
  const { eligible, member, ledger } = greatest;
  const before = new Map<number, number>();
  const note = (node: number, was: number): void => {
    if (!before.has(node)) before.set(node, was);
  };
  ledger.recount(changed, member);
  const fallen: number[] = [changed];
  for (const node of reach) {
    if (eligible[node] === 1 || member[node] === 0) continue;
    note(node, 1);
    move(greatest, node, 0, fallen);
  }
  const went: number[] = [];
  prune(greatest, fallen, went);
  for (const node of went) note(node, 1);
  const came = (node: number): void => note(node, 0);
  let queue = [changed, ...reach];
  while (queue.length > 0) {
    const failed = grow(greatest, queue, came);
    queue = [];
    const touched = Map.groupBy(failed, (node) => tier[node] as number);
    for (const [at, nodes] of touched) {
      const circle = members.get(at);
      if (circle !== undefined) letCircleIn(greatest, circle, nodes, came, queue);
    }
  }
  return [...before].filter(([node, was]) => member[node] !== was).map(([node]) => node);
};

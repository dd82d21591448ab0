/**
 * The circles of a register, kept for changes: entities that can only come in together lie in one of them. Found once,
 * at the first change, and again only when a new holding runs against the order of tiers.
 */
import type { Edges } from '../edges.ts';
import { componentsOf } from './components.ts';

export type Circles = {
  /** The tier of each entity: owners come before what they own, except inside a circle, which shares one tier. */
  readonly tier: Int32Array;
  /** The entities of each circle, by tier; entities in no circle are not listed. */
  readonly members: ReadonlyMap<number, readonly number[]>;
};

/** All circles there are. */
export const circlesOf = (edges: Edges): Circles => {
  const tier = new Int32Array(edges.nodes);
  const members = new Map<number, readonly number[]>();
  componentsOf(edges, new Uint8Array(edges.nodes).fill(1)).forEach((part, at) => {
    for (const node of part) tier[node] = at;
    if (part.length > 1) members.set(at, part);
  });
  return { tier, members };
};

/** Whether a new holding may close a circle that was not there. */
export const mayClose = ({ tier }: Circles, owner: number, owned: number): boolean =>
  (tier[owner] as number) > (tier[owned] as number);

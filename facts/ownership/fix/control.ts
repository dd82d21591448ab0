/**
 * Company control: each listed party with its own group, the group growing by every entity in which it holds over
 * half together. Two groups never share an entity unless one lies in the other, so one root for each entity is enough.
 */
import type { Edges } from '../edges.ts';
import type { Amounts } from './amounts.ts';
import type { Ledger } from './ledger.ts';
import { test } from './ledger.ts';

export type Control = {
  readonly edges: Edges;
  readonly listed: Uint8Array;
  /** The listed party in whose group the entity certainly is; itself for a listed party in no other's; -1 for none. */
  readonly root: Int32Array;
  readonly amounts: Amounts;
  readonly ledger: Ledger;
  readonly inGroup: Uint8Array;
};

const eachOwned = (edges: Edges, node: number, visit: (owned: number) => void): void => {
  for (let edge = edges.firstOut[node] as number; edge >= 0; edge = edges.nextOut[edge] as number) {
    visit(edges.owned[edge] as number);
  }
};

const growGroup = (control: Control, root: number, came: number[]): void => {
  const { edges, ledger, inGroup } = control;
  const members = [root];
  inGroup[root] = 1;
  for (let at = 0; at < members.length; at += 1) {
    ledger.enter(members[at] as number);
    eachOwned(edges, members[at] as number, (owned) => {
      if (inGroup[owned] === 1 || !ledger.passes(owned)) return;
      inGroup[owned] = 1;
      members.push(owned);
    });
  }
  for (const node of members) {
    inGroup[node] = 0;
    if (control.root[node] === -1) came.push(node);
    control.root[node] = root;
    ledger.leave(node);
  }
};

const majorityOwner = ({ edges, amounts }: Control, node: number): number => {
  let edge = edges.firstIn[node] as number;
  while (edge >= 0 && ((amounts.tests.of[edge] as number) & test.certainOver50) === 0) {
    edge = edges.nextIn[edge] as number;
  }
  return edge < 0 ? -1 : (edges.owner[edge] as number);
};

/** Grows the groups of these listed parties, owners before what they own, so that no group is walked twice; who came in. */
const growGroups = (control: Control, parties: readonly number[]): readonly number[] => {
  const came: number[] = [];
  const seen = new Set<number>();
  for (const party of parties) {
    const above: number[] = [];
    for (let node = party; node >= 0 && !seen.has(node); node = majorityOwner(control, node)) {
      seen.add(node);
      if (control.listed[node] === 1) above.push(node);
    }
    for (const node of above.reverse()) if (control.root[node] === -1) growGroup(control, node, came);
  }
  return came;
};

/** All groups from nothing. */
export const settleControl = (edges: Edges, listed: Uint8Array, amounts: Amounts): Control => {
  const control: Control = {
    edges,
    listed,
    amounts,
    root: new Int32Array(edges.nodes).fill(-1),
    ledger: amounts.ledger('certain', 'over-50'),
    inGroup: new Uint8Array(edges.nodes),
  };
  const parties: number[] = [];
  listed.forEach((is, node) => {
    if (is === 1) parties.push(node);
  });
  growGroups(control, parties);
  return control;
};

/** The groups again after the owners of one entity changed; the entities that came in or went out. */
export const resettleControl = (control: Control, changed: number): readonly number[] => {
  const { edges, root, listed } = control;
  const roots = new Set<number>();
  const touch = (node: number): void => {
    const at = root[node] as number;
    if (at >= 0) roots.add(at);
  };
  touch(changed);
  for (let edge = edges.firstIn[changed] as number; edge >= 0; edge = edges.nextIn[edge] as number) {
    touch(edges.owner[edge] as number);
  }
  const before: number[] = [];
  for (const party of roots) {
    const queue = [party];
    for (let node = queue.pop(); node !== undefined; node = queue.pop()) {
      if (root[node] !== party) continue;
      root[node] = -1;
      before.push(node);
      eachOwned(edges, node, (owned) => {
        if (root[owned] === party) queue.push(owned);
      });
    }
  }
  const came = growGroups(
    control,
    before.filter((node) => listed[node] === 1),
  );
  const were = new Set(before);
  return [...before.filter((node) => root[node] === -1), ...came.filter((node) => !were.has(node))];
};

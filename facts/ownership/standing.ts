/** Where a legal person stands in a register: under which readings it counts as held, and under which that is open. */
import { perhapsControlled } from './fix/control-open.ts';
import { test } from './fix/ledger.ts';
import type { Reading } from './readings.ts';
import type { Register } from './register.ts';

/** Whether one listed owner holds half directly, for certain or perhaps. */
export const heldDirectly = (register: Register, node: number, mode: 'certain' | 'possible'): boolean => {
  const { edges, amounts } = register.settled;
  const [owners, way, bar] =
    mode === 'certain' ? [register.listed, 1, test.certainFrom50] : [register.base, 2, test.possibleFrom50];
  for (let edge = edges.firstIn[node] as number; edge >= 0; edge = edges.nextIn[edge] as number) {
    if (owners[edges.owner[edge] as number] === 0 || ((edges.direct[edge] as number) & way) === 0) continue;
    if (((amounts.tests.of[edge] as number) & bar) !== 0) return true;
  }
  return false;
};

/** Whether the legal person counts as held for certain. */
export const isHeld = (register: Register, node: number, reading: Reading): boolean => {
  const { certain, control } = register.settled;
  switch (reading) {
    case 'direct-single':
      return heldDirectly(register, node, 'certain');
    case 'over-50-control':
      return (control.root[node] as number) >= 0;
    default:
      return certain[reading].member[node] === 1;
  }
};

/** The legal persons whose place in a listed party's group is open, of those asked about (all by default). */
export const openControl = (register: Register, among?: Iterable<number>): ReadonlySet<number> => {
  const { edges, amounts, bound, control, afloat } = register.settled;
  const asked: number[] = [];
  const consider = (node: number): void => {
    if (bound.member[node] === 1 && register.base[node] === 0 && control.root[node] === -1) asked.push(node);
  };
  if (among === undefined) for (let node = 0; node < edges.nodes; node += 1) consider(node);
  else for (const node of among) consider(node);
  return perhapsControlled({
    edges,
    amounts,
    asked,
    listed: register.listed,
    base: register.base,
    bound: bound.member,
    afloat,
  });
};

/** Whether the legal person may count as held; `control` answers for company control. */
export const mayBeHeld = (
  register: Register,
  node: number,
  reading: Reading,
  control: ReadonlySet<number>,
): boolean => {
  switch (reading) {
    case 'direct-single':
      return heldDirectly(register, node, 'possible');
    case 'over-50-control':
      return isHeld(register, node, reading) || control.has(node);
    default:
      return register.settled.possible[reading].member[node] === 1;
  }
};

/** A changed share in an open register, answered at once: only what the change bears on is settled again. */
import type { Decimal } from '@ytterby/engine/amount';
import { add, compare, toText } from '@ytterby/engine/amount';
import { addEdge, findEdge } from './edges.ts';
import type { Fault } from './fault.ts';
import type { Circles } from './fix/circles.ts';
import { circlesOf, mayClose } from './fix/circles.ts';
import { resettleControl } from './fix/control.ts';
import type { Greatest } from './fix/greatest.ts';
import { resettleGreatest } from './fix/greatest.ts';
import { resettleLeast } from './fix/least.ts';
import { placeOf } from './place.ts';
import type { Reading } from './readings.ts';
import { readings } from './readings.ts';
import type { Register } from './register.ts';
import { settleAnew, tieredReadings } from './register.ts';
import type { Share } from './share.ts';
import { hundred } from './share.ts';
import { isHeld, mayBeHeld, openControl } from './standing.ts';

/** Where an entity stands after a change. */
export type Standing = {
  readonly entity: string;
  readonly held: readonly Reading[];
  readonly open: readonly Reading[];
};

/** The legal persons whose group membership may have become open or settled, below the changed one. */
const below = (register: Register, start: number): readonly number[] => {
  const { edges, bound } = register.settled;
  const seen = new Set([start]);
  for (const node of seen) {
    if (bound.member[node] === 0) continue;
    for (let edge = edges.firstOut[node] as number; edge >= 0; edge = edges.nextOut[edge] as number) {
      const owned = edges.owned[edge] as number;
      if (bound.member[owned] === 1) seen.add(owned);
    }
  }
  return [...seen];
};

const total = (
  register: Register,
  node: number,
  skip: number,
  share: Share,
): { sum: Decimal; open: boolean } => {
  const { edges } = register.settled;
  let [sum, open] = [share.min, share.minExclusive];
  const take = (other: Share): void => {
    sum = add(sum, other.min);
    open ||= other.minExclusive;
  };
  for (let edge = edges.firstIn[node] as number; edge >= 0; edge = edges.nextIn[edge] as number) {
    if (edge !== skip) take(edges.share[edge] as Share);
  }
  const own = edges.own.get(node);
  if (own !== undefined && skip !== -2) take(own);
  return { sum, open };
};

/** Settles everything again below the changed one; the legal persons whose standing may be another. */
const resettle = (register: Register, node: number, circles: Circles): ReadonlySet<number> => {
  const { certain, possible, reach, byList, control, bound, afloat } = register.settled;
  const touched = new Set([node]);
  const note = (nodes: readonly number[]): void => {
    for (const each of nodes) touched.add(each);
  };
  const under = (greatest: Greatest, wider: readonly number[]): readonly number[] => {
    const changed = resettleGreatest(greatest, node, wider, circles);
    note(changed);
    return changed;
  };
  const reached = resettleLeast(reach, node);
  note(reached);
  for (const reading of tieredReadings) note(resettleLeast(certain[reading], node));
  const together = under(possible['chain-aggregate'], reached);
  under(possible['over-50-single'], under(possible['chain-single'], together));
  under(afloat, under(bound, together));
  for (const list of byList) note(resettleLeast(list, node));
  note(resettleControl(control, node));
  return touched;
};

/**
 * Sets the share of one owner in one entity and settles again, in place. The share replaces whatever is stated of
 * this pair on the register's day; a share of exactly 0 takes the holding away. Entities must be in the graph.
 *
 * @returns the entities looked at again, as they now stand; or the faults, and then nothing has changed.
 * @example update(register, { owner: 'A', owned: 'B', share: exactShare(decimal('49.99')) })
 */
export const update = (
  register: Register,
  change: { readonly owner: string; readonly owned: string; readonly share: Share },
): { readonly standing: readonly Standing[] } | { readonly faults: readonly Fault[] } => {
  const faults: Fault[] = [];
  const [owner, owned] = (['owner', 'owned'] as const).map((key) => {
    const place = placeOf(register, change[key]);
    if (place === -1) faults.push({ code: 'entity-not-known', path: `/${key}`, given: change[key] });
    return place === -1 ? -1 : (register.head[place] as number);
  }) as [number, number];
  if (faults.length > 0) return { faults };
  const { edges, amounts } = register.settled;
  const edge = owner === owned ? -2 : findEdge(edges, owner, owned);
  const { sum, open } = total(register, owned, edge, change.share);
  const order = compare(sum, hundred);
  if (order > 0 || (order === 0 && open)) {
    return {
      faults: [{ code: 'owners-over-100', path: '/share', entity: change.owned, total: toText(sum) }],
    };
  }
  const asked = below(register, owned);
  register.narrowed = new Map();
  if (edge === -2) edges.own.set(owned, change.share);
  else if (edge === -1) addEdge(edges, owner, owned, change.share, 3);
  else {
    edges.share[edge] = change.share;
    edges.direct[edge] = 3;
  }
  const at = edge === -1 ? edges.count - 1 : edge;
  const room = edge !== -1 || hasRoom(register, owned);
  const fits = room && (edge === -2 ? amounts.loadOwn(owned) : amounts.load(at));
  if (!fits) {
    settleAnew(register);
    return { standing: standingOf(register, new Set([...asked, ...below(register, owned)])) };
  }
  amounts.measure(owned);
  if (register.circles === null || (edge === -1 && mayClose(register.circles, owner, owned))) {
    register.circles = circlesOf(edges);
  }
  const touched = resettle(register, owned, register.circles);
  return { standing: standingOf(register, new Set([...touched, ...asked, ...below(register, owned)])) };
};

/** More owners than the running sums were laid out for would make them inexact. */
const hasRoom = (register: Register, node: number): boolean => {
  const { edges } = register.settled;
  let owners = 0;
  for (let edge = edges.firstIn[node] as number; edge >= 0; edge = edges.nextIn[edge] as number) owners += 1;
  return owners <= edges.widest + 32;
};

const standingOf = (register: Register, nodes: ReadonlySet<number>): readonly Standing[] => {
  const control = openControl(register, nodes);
  const standing: Standing[] = [];
  for (const node of nodes) {
    if (register.base[node] === 1) continue;
    const held = readings.filter((reading) => isHeld(register, node, reading));
    const open = readings.filter(
      (reading) => !held.includes(reading) && mayBeHeld(register, node, reading, control),
    );
    standing.push({ entity: register.graph.entities[node]?.id ?? '', held, open });
  }
  return standing;
};

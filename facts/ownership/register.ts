/**
 * A register: a graph on a day with every reading settled twice, once for what is certain and once for what is
 * possible. It is the one thing here that changes in place, so that a changed share is answered at once.
 */
import type { Edges } from './edges.ts';
import { edgesOf } from './edges.ts';
import type { Amounts } from './fix/amounts.ts';
import { amountsOf } from './fix/amounts.ts';
import type { Circles } from './fix/circles.ts';
import type { Control } from './fix/control.ts';
import { settleControl } from './fix/control.ts';
import type { Greatest } from './fix/greatest.ts';
import { settleGreatest } from './fix/greatest.ts';
import type { Least } from './fix/least.ts';
import { settleLeast } from './fix/least.ts';
import type { Ledger } from './fix/ledger.ts';
import { countLedger, test } from './fix/ledger.ts';
import type { Graph } from './graph.ts';
import { headsOf } from './heads.ts';

/** The readings that go through tiers owner by owner. */
export type TieredReading = 'chain-single' | 'chain-aggregate' | 'over-50-single';
export const tieredReadings: readonly TieredReading[] = ['chain-single', 'chain-aggregate', 'over-50-single'];

/** Everything settled over the present edges. */
export type Settled = {
  readonly edges: Edges;
  readonly amounts: Amounts;
  /** Any stake of a listed party, through any number of tiers. */
  readonly reach: Least;
  readonly certain: Readonly<Record<TieredReading, Least>>;
  readonly possible: Readonly<Record<TieredReading, Greatest>>;
  /** As `chain-aggregate`, once for each list with the parties of that list alone. */
  readonly byList: readonly Least[];
  readonly control: Control;
  /** What bounds the groups from above: all listed parties as one group. */
  readonly bound: Greatest;
  /** Of that, what could carry itself without any listed party. */
  readonly afloat: Greatest;
};

export type Register = {
  readonly graph: Graph;
  readonly on: string | null;
  /** The legal person of each entity: itself, or the head of a branch. */
  readonly head: Int32Array;
  readonly listed: Uint8Array;
  readonly base: Uint8Array;
  readonly lists: readonly string[];
  readonly wide: boolean;
  settled: Settled;
  /** Found at the first change. */
  circles: Circles | null;
  /** The same with the parties of some lists alone, by what was asked for; forgotten at a change. */
  narrowed: ReadonlyMap<string, Register>;
};

const settle = (register: Omit<Register, 'settled' | 'circles' | 'narrowed'>, edges: Edges): Settled => {
  const { graph, listed, base, lists, wide } = register;
  const amounts = amountsOf(edges, wide);
  const { tests } = amounts;
  const reach = settleLeast(edges, base, countLedger(edges, tests, test.any), 2);
  // Each test is narrower than the one before it, so the search begins where that one ended.
  const greatest = (within: { readonly member: Uint8Array }, ledger: Ledger): Greatest =>
    settleGreatest(edges, base, within.member, ledger);
  const together = greatest(reach, amounts.ledger('possible', 'from-50'));
  const alone = greatest(together, countLedger(edges, tests, test.possibleFrom50));
  const bound = greatest(together, amounts.ledger('possible', 'over-50'));
  const hidden = base.map((is, node) => is & ~(listed[node] as number));
  return {
    edges,
    amounts,
    reach,
    certain: {
      'chain-single': settleLeast(edges, listed, countLedger(edges, tests, test.certainFrom50)),
      'chain-aggregate': settleLeast(edges, listed, amounts.ledger('certain', 'from-50')),
      'over-50-single': settleLeast(edges, listed, countLedger(edges, tests, test.certainOver50)),
    },
    possible: {
      'chain-aggregate': together,
      'chain-single': alone,
      'over-50-single': greatest(alone, countLedger(edges, tests, test.possibleOver50)),
    },
    byList: lists.map((list) => {
      // A listed party whose list is not named may stand on this one as well.
      const onIt = listed.map((is, node) => {
        const its = is === 1 ? graph.entities[node]?.lists : null;
        return Number(its?.length === 0 || its?.includes(list));
      });
      return settleLeast(edges, onIt, amounts.ledger('certain', 'from-50'));
    }),
    control: settleControl(edges, listed, amounts),
    bound,
    afloat: settleGreatest(edges, hidden, bound.member, amounts.ledger('possible', 'over-50')),
  };
};

/** Settles anew over the edges there are, for when a changed share does not fit the digits at hand. */
export const settleAnew = (register: Register): void => {
  const { edges } = register.settled;
  const owners = new Int32Array(edges.nodes);
  for (let edge = 0; edge < edges.count; edge += 1) {
    const owned = edges.owned[edge] as number;
    owners[owned] = (owners[owned] as number) + 1;
  }
  edges.widest = owners.reduce((most, each) => Math.max(most, each), 0);
  register.settled = settle(register, edges);
  register.circles = null;
  register.narrowed = new Map();
};

/**
 * Opens a register over a checked graph.
 *
 * @param options.on the day asked about; without it a holding with a date may or may not stand, and its share is
 *   taken as anything from nothing to what is stated.
 * @param options.wide big integers throughout, for proving that the quick way answers alike.
 */
export const openRegister = (
  graph: Graph,
  options: { readonly on?: string | undefined; readonly wide?: boolean } = {},
): Register => {
  const on = options.on ?? null;
  const { head } = headsOf(graph);
  const fields = { graph, on, head, ...markedIn(graph), wide: options.wide ?? false };
  return {
    ...fields,
    settled: settle(fields, edgesOf(graph, head, on)),
    circles: null,
    narrowed: new Map(),
  };
};

/** Who is listed in a graph, who may be, and the lists where there are several. */
const markedIn = (graph: Graph): Pick<Register, 'listed' | 'base' | 'lists'> => {
  const listed = new Uint8Array(graph.entities.length);
  const base = new Uint8Array(graph.entities.length);
  const found = new Set<string>();
  let place = 0;
  for (const { lists, undisclosed } of graph.entities) {
    if (lists !== null) listed[place] = 1;
    if (lists !== null || undisclosed) base[place] = 1;
    for (const list of lists ?? []) found.add(list);
    place += 1;
  }
  const named = [...found].sort();
  return { listed, base, lists: named.length > 1 ? named : [] };
};

/**
 * The register with the parties of these lists alone as listed; one whose list is not named stays. For a rule that asks
 * for some lists, the others' parties are owners like any, and what only counts through them does not.
 *
 * @param key what the lists are called, under which the answer is kept.
 */
export const narrowTo = (register: Register, key: string, keeps: (list: string) => boolean): Register => {
  const known = register.narrowed.get(key);
  if (known !== undefined) return known;
  const entities = register.graph.entities.map((entity) => {
    if (entity.lists === null || entity.lists.length === 0) return entity;
    const lists = entity.lists.filter(keeps);
    return { ...entity, lists: lists.length > 0 ? lists : null };
  });
  const graph = { ...register.graph, entities };
  const { on, head, wide } = register;
  const fields = { graph, on, head, ...markedIn(graph), wide };
  const narrowed: Register = {
    ...fields,
    settled: settle(fields, register.settled.edges),
    circles: null,
    narrowed: new Map(),
  };
  register.narrowed = new Map([...register.narrowed, [key, narrowed]]);
  return narrowed;
};

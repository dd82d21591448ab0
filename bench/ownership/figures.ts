/**
 * Ownership at the size of a national register: a million holdings in groups several tiers deep, with some circles,
 * some unknown shares and a few hundred listed parties; the first answer, and the answer after one changed share.
 */
import type { Graph, OwnershipStanding, Register } from '@ytterby/facts/ownership';
import {
  economicStakes,
  exactShare,
  openRegister,
  readGraphs,
  standingIn,
  update,
} from '@ytterby/facts/ownership';
import type { Figure } from '../figure.ts';
import { millisecondsOf, percentile } from '../measure.ts';

const HOLDINGS = 1_000_000;

const generator = (seed: number) => {
  let state = seed;
  return (below: number): number => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % below;
  };
};

/** Companies of one group, which may hold one another both ways. */
const GROUP = 200;

/**
 * A register: groups of companies, each company with one to four owners among those before it, mostly of its group;
 * one in five hundred holds shares of an owner of its own, and in one place 1,300 hold one another in a tangle, as
 * has been found of the largest firms of the world. Four hundred persons and companies are listed.
 */
const documentOf = (holdings: number) => {
  const next = generator(61);
  const made: { owner: string; owned: string; percent: string | null }[] = [];
  const entities = [...Array(20_000).keys()].map((at) => `P${at}`);
  while (made.length < holdings) {
    const place = entities.length;
    const owned = `C${place}`;
    const inGroup = place % GROUP;
    const owners = new Set<string>();
    for (let count = 1 + next(4); count > 0; count -= 1) {
      const near = inGroup > 0 && next(3) > 0;
      const owner = near ? place - 1 - next(inGroup) : next(10) > 0 ? next(20_000) : next(place);
      owners.add(entities[owner] as string);
    }
    let left = 10_000;
    for (const owner of owners) {
      const part =
        owners.size === 1 ? left : Math.min(left, [5000, 5100, 2500, 1 + next(9000)][next(4)] as number);
      if (part === 0) break;
      made.push({ owner, owned, percent: next(200) === 0 ? null : (part / 100).toFixed(2) });
      left -= part;
    }
    entities.push(owned);
    const held = inGroup === 0 ? undefined : entities[place - 1 - next(inGroup)];
    if (next(500) === 0 && held !== undefined) made.push({ owner: owned, owned: held, percent: null });
  }
  for (let at = 0; at < 1300; at += 1) {
    const [owner, owned] = [next, next].map((pick) => entities[100_000 + pick(1300)] as string);
    if (owner !== owned) made.push({ owner: owner as string, owned: owned as string, percent: null });
  }
  const listed = [...Array(400).keys()].map((at) => ({
    id: entities[next(at % 2 === 0 ? 20_000 : entities.length)] as string,
    list: at % 3 === 0 ? 'watch-list' : 'control-list',
  }));
  return { id: 'register', entities, holdings: made, listed };
};

const graphOf = (value: unknown) => {
  const read = readGraphs(value);
  if ('faults' in read) throw new Error(`the bench graph is not sound: ${JSON.stringify(read.faults[0])}`);
  return read.graphs[0] as (typeof read.graphs)[number];
};
let made: Graph | null = null;
const graph = (): Graph => {
  made ??= graphOf(documentOf(HOLDINGS));
  return made;
};
let opened: Register | null = null;
const register = (): Register => {
  opened ??= openRegister(graph());
  return opened;
};
const note = ({ readings, review }: OwnershipStanding): string =>
  `${readings['chain-aggregate'].length} held, ${review.length} open`;

export const figures: readonly Figure[] = [
  {
    name: 'ownership.first-answer',
    unit: 'ms/1M holdings',
    bar: { op: '<', value: 1000 },
    measure: async () => {
      const whole = graph();
      let answer: OwnershipStanding | null = null;
      const value = await millisecondsOf(() => {
        answer = standingIn(openRegister(whole));
        return answer.review.length;
      }, 5);
      return { value, note: answer === null ? '' : note(answer) };
    },
  },
  {
    name: 'ownership.from-text',
    unit: 'ms/1M holdings',
    bar: null,
    measure: async () => {
      const text = JSON.stringify(documentOf(HOLDINGS));
      const value = await millisecondsOf(() => standingIn(openRegister(graphOf(text))).review.length, 3);
      return { value, note: `${Math.round(text.length / 1e6)} MB of JSON read, checked and answered` };
    },
  },
  {
    name: 'ownership.changed-share-p99',
    unit: 'ms/change',
    bar: { op: '<', value: 10 },
    measure: () => {
      const next = generator(62);
      const { holdings, entities } = graph();
      const idOf = (place: number): string => entities[place]?.id ?? '';
      const times: number[] = [];
      for (let turn = 0; turn < 2000; turn += 1) {
        const { owner, owned } = holdings[next(holdings.length)] as (typeof holdings)[number];
        const percent = { units: BigInt([0, 2499, 4999, 5000][next(4)] as number), scale: 2 };
        const begun = performance.now();
        const done = update(register(), {
          owner: idOf(owner),
          owned: idOf(owned),
          share: exactShare(percent),
        });
        const took = performance.now() - begun;
        if ('standing' in done && turn >= 100) times.push(took);
      }
      const worst = Math.max(...times).toFixed(2);
      return {
        value: percentile(times, 0.99),
        note: `${times.length} random changes, the slowest ${worst} ms`,
      };
    },
  },
  {
    name: 'ownership.multiplied-stakes',
    unit: 'ms/1M holdings',
    bar: null,
    measure: async () => ({
      value: await millisecondsOf(() => economicStakes(register()).size, 3),
      note: 'for information only, not part of the answer',
    }),
  },
];

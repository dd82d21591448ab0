/** The engine against the slow reference, on thousands of random graphs; order, monotony, and both kinds of integers. */
import { describe, expect, test } from 'vitest';
import { answerOf } from '../assess.ts';
import type { Graph } from '../graph.ts';
import { readGraph } from '../read/graph-json.ts';
import { readings } from '../readings.ts';
import type { Register } from '../register.ts';
import { openRegister } from '../register.ts';
import type { Kind, RandomGraph } from './random.ts';
import { documentOf, generator, randomGraph } from './random.ts';
import { referenceAcrossLists, referenceAnswer } from './reference.ts';

const graphOf = (random: RandomGraph): Graph => {
  const read = readGraph(documentOf(random));
  if ('faults' in read) throw new Error(JSON.stringify(read.faults));
  return read.graph;
};

/** Held and open entities by reading. */
const told = (register: Register) => {
  const answer = answerOf(register);
  return Object.fromEntries(
    readings.map((reading) => {
      const open = answer.review.filter((each) => each.open.includes(reading)).map(({ entity }) => entity);
      const held = answer.readings[reading];
      const order = (id: string): number => Number(id.slice(1));
      return [reading, { held, possible: [...held, ...open].sort((a, b) => order(a) - order(b)) }];
    }),
  );
};

const kinds: readonly (readonly [string, Kind, number])[] = [
  ['exact shares, no circles', { bands: false, circles: false }, 1500],
  ['exact shares, circles', { bands: false, circles: true }, 3000],
  ['bands, no circles', { bands: true, circles: false }, 1500],
  ['bands and circles', { bands: true, circles: true }, 4000],
];

describe.each(kinds)('%s', (_, kind, runs) => {
  test('every reading is what the slow reference says', () => {
    for (let seed = 1; seed <= runs; seed += 1) {
      const random = randomGraph(seed, kind);
      expect(told(openRegister(graphOf(random))), `seed ${seed}`).toEqual(referenceAnswer(random));
    }
  });
  test('big integers say the same as plain ones', () => {
    for (let seed = 1; seed <= runs / 4; seed += 1) {
      const graph = graphOf(randomGraph(seed, kind));
      const [narrow, wide] = [openRegister(graph), openRegister(graph, { wide: true })];
      expect(narrow.settled.amounts.kind).toBe('narrow');
      expect(wide.settled.amounts.kind).toBe('wide');
      expect(answerOf(wide), `seed ${seed}`).toEqual(answerOf(narrow));
    }
  });
  test('entities that need two lists are those the reference finds', () => {
    for (let seed = 1; seed <= runs / 4; seed += 1) {
      const random = randomGraph(seed, kind);
      expect(answerOf(openRegister(graphOf(random))).acrossLists, `seed ${seed}`).toEqual(
        referenceAcrossLists(random),
      );
    }
  });
  test('the order of holdings and of listed parties does not matter', () => {
    for (let seed = 1; seed <= runs / 4; seed += 1) {
      const random = randomGraph(seed, kind);
      const next = generator(seed);
      const shuffle = <T>(list: readonly T[]): T[] =>
        list
          .map((item) => [next(1_000_000), item] as const)
          .sort((a, b) => a[0] - b[0])
          .map(([, item]) => item);
      const other = { ...random, holdings: shuffle(random.holdings), listed: shuffle(random.listed) };
      expect(answerOf(openRegister(graphOf(other))), `seed ${seed}`).toEqual(
        answerOf(openRegister(graphOf(random))),
      );
    }
  });
});

test('a greater share of a listed party, or one more listed party, never frees anyone', () => {
  for (let seed = 1; seed <= 1500; seed += 1) {
    const random = randomGraph(seed, { bands: false, circles: true });
    const next = generator(seed + 77);
    const at = next(Math.max(1, random.holdings.length));
    const chosen = random.holdings[at];
    if (
      chosen === undefined ||
      chosen.owner === chosen.owned ||
      !random.listed.some(({ id }) => id === chosen.owner)
    )
      continue;
    const taken = random.holdings
      .filter(({ owned }) => owned === chosen.owned)
      .reduce((sum, { ends }) => sum + ends.min, 0);
    const more = Math.min(10_000, chosen.ends.min + (10_000 - taken));
    const holdings = random.holdings.map((each) =>
      each === chosen ? { ...each, ends: { ...each.ends, min: more, max: more } } : each,
    );
    const [before, after] = [random, { ...random, holdings }].map((graph) =>
      told(openRegister(graphOf(graph))),
    );
    for (const reading of readings) {
      const listed = new Set(random.listed.map(({ id }) => id));
      for (const mode of ['held', 'possible'] as const) {
        const now = new Set(after?.[reading]?.[mode]);
        for (const id of before?.[reading]?.[mode] ?? [])
          expect(now.has(id) || listed.has(id), `seed ${seed}`).toBe(true);
      }
    }
  }
});

test('knowing a share more narrowly only narrows the answer', () => {
  for (let seed = 1; seed <= 1500; seed += 1) {
    const random = randomGraph(seed, { bands: true, circles: true });
    const holdings = random.holdings.map((each) =>
      each.ends.min < each.ends.max
        ? {
            ...each,
            ends: {
              ...each.ends,
              max: each.ends.min,
              min: each.ends.min,
              minExclusive: false,
              maxExclusive: false,
            },
          }
        : each,
    );
    const known = holdings.map((each, at) =>
      random.holdings[at]?.ends.minExclusive ? (random.holdings[at] as typeof each) : each,
    );
    const [wide, narrow] = [random, { ...random, holdings: known }].map((graph) =>
      told(openRegister(graphOf(graph))),
    );
    for (const reading of readings) {
      const [before, after] = [wide?.[reading], narrow?.[reading]];
      for (const id of before?.held ?? []) expect(after?.held, `seed ${seed}`).toContain(id);
      for (const id of after?.possible ?? []) expect(before?.possible, `seed ${seed}`).toContain(id);
    }
  }
});

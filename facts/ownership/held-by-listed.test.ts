/** What a transaction is told of a party, and that it leads to the same answer under each reading. */
import { decimal, toText } from '@ytterby/engine/amount';
import { expect, test } from 'vitest';
import { assess } from './assess.ts';
import type { HeldByListed } from './held-by-listed.ts';
import { heldByListed } from './held-by-listed.ts';
import { documentOf, randomGraph } from './proof/random.ts';
import { readGraph } from './read/graph-json.ts';
import { openRegister } from './register.ts';

const graphOf = (document: unknown) => {
  const read = readGraph(document);
  if ('faults' in read) throw new Error(JSON.stringify(read.faults));
  return read.graph;
};
const holdings = (...lines: readonly (readonly [string, string, unknown])[]) =>
  lines.map(([owner, owned, percent]) => ({ owner, owned, percent }));

test('listed owners are direct, owners that count are not, and nothing is multiplied', () => {
  const graph = graphOf({
    holdings: holdings(['A', 'B', '60'], ['B', 'C', '55'], ['W', 'C', '10']),
    listed: [
      { id: 'A', list: 'control-list' },
      { id: 'W', list: 'watch-list' },
    ],
  });
  expect(heldByListed(graph, 'B')).toEqual([
    { list: 'control-list', percent: '60', direct: true, holder: 'A' },
  ]);
  expect(heldByListed(graph, 'C')).toEqual([
    { list: 'control-list', percent: '55', direct: false, holder: 'A > B' },
    { list: 'watch-list', percent: '10', direct: true, holder: 'W' },
  ]);
  expect(heldByListed(graph, 'A')).toEqual([]);
  expect(heldByListed(graph, 'nobody')).toBeNull();
});

test('a list not named cannot be stated, an unknown share is an interval', () => {
  const document = { holdings: holdings(['A', 'B', null]), listed: ['A'] };
  expect(heldByListed(graphOf(document), 'B')).toBeNull();
  const named = { ...document, listed: [{ id: 'A', list: 'watch-list' }] };
  expect(heldByListed(graphOf(named), 'B')).toEqual([
    { list: 'watch-list', percent: { min: '0', max: '100' }, direct: true, holder: 'A' },
  ]);
});

test('a branch of a listed party is wholly its head', () => {
  const graph = graphOf({
    holdings: [{ owner: 'A', owned: 'A2', branch: true }],
    listed: [{ id: 'A', list: 'watch-list' }],
  });
  expect(heldByListed(graph, 'A2')).toEqual([
    { list: 'watch-list', percent: '100', direct: true, holder: 'A' },
  ]);
});

/** What a rule over the entries can say, by hundredths of a millionth of a percent. */
const rule = (entries: readonly HeldByListed[]) => {
  const ends = entries.map(({ percent, direct }) => {
    const [min, max] = typeof percent === 'string' ? [percent, percent] : [percent.min, percent.max];
    return { min: Number(toText(decimal(min))), max: Number(toText(decimal(max))), direct };
  });
  const reaches = (values: readonly number[]) => values.some((value) => value >= 50);
  const sum = (values: readonly number[]) => Math.round(values.reduce((a, b) => a + b, 0) * 1e6) / 1e6;
  const direct = ends.filter((each) => each.direct);
  return {
    'direct-single': [reaches(direct.map(({ min }) => min)), reaches(direct.map(({ max }) => max))],
    'chain-single': [reaches(ends.map(({ min }) => min)), reaches(ends.map(({ max }) => max))],
    'chain-aggregate': [sum(ends.map(({ min }) => min)) >= 50, sum(ends.map(({ max }) => max)) >= 50],
  } as const;
};

test('the entries lead to the answer of the graph under the three readings of 61/2, on random graphs', () => {
  let checked = 0;
  for (let seed = 1; seed <= 3000; seed += 1) {
    const random = randomGraph(seed, { bands: false, circles: seed % 2 === 0 });
    // Own shares change the whole, which the entries cannot state.
    if (random.holdings.some(({ owner, owned }) => owner === owned)) continue;
    const register = openRegister(graphOf(documentOf(random)));
    const answer = assess(register.graph);
    for (const id of random.entities) {
      if (random.listed.some((each) => each.id === id)) continue;
      const entries = heldByListed(register, id);
      if (entries === null)
        throw new Error(`seed ${seed} ${id}: every list is named, so something can be stated`);
      const said = rule(entries);
      for (const reading of ['direct-single', 'chain-single', 'chain-aggregate'] as const) {
        const held = answer.readings[reading].includes(id);
        const open = answer.review.some((each) => each.entity === id && each.open.includes(reading));
        const [least, most] = said[reading];
        // Never surer than the graph; and as sure as the graph wherever no circle leaves anything open.
        expect(least ? held : true, `seed ${seed} ${id} ${reading} least`).toBe(true);
        expect(most || !(held || open), `seed ${seed} ${id} ${reading} most`).toBe(true);
        if (answer.review.length === 0) expect(least, `seed ${seed} ${id} ${reading}`).toBe(held);
        checked += 1;
      }
    }
  }
  expect(checked).toBeGreaterThan(5000);
});

test('lists that do not count alike are kept apart, in whatever order they are named', () => {
  const listsOf = (...lists: readonly string[]) => lists.map((list) => ({ id: 'A', list }));
  for (const lists of [
    listsOf('unreliable-entity-list', 'control-list'),
    listsOf('control-list', 'unreliable-entity-list'),
  ]) {
    const graph = graphOf({ holdings: holdings(['A', 'B', '50']), listed: lists });
    expect(heldByListed(graph, 'B')?.[0]).toEqual({
      list: 'control-list',
      percent: '50',
      direct: true,
      holder: 'A',
    });
  }
  const mixed = (control: string, other: string) =>
    heldByListed(
      graphOf({
        holdings: holdings(['L', 'A', control], ['U', 'A', other], ['A', 'B', '60']),
        listed: [
          { id: 'L', list: 'control-list' },
          { id: 'U', list: 'unreliable-entity-list' },
        ],
      }),
      'B',
    )?.map(({ list, percent }) => [list, percent]);
  expect(mixed('60', '10')).toEqual([['control-list', '60']]);
  expect(mixed('10', '60')).toEqual([['unreliable-entity-list', '60']]);
  expect(mixed('30', '30')).toEqual([]);
});

test('parts of a stake that two lists reach together are no shares told twice', () => {
  const entries = heldByListed(
    graphOf({
      holdings: holdings(['L', 'A', '30'], ['W', 'A', '30'], ['A', 'B', '60']),
      listed: [
        { id: 'L', list: 'control-list' },
        { id: 'W', list: 'watch-list' },
      ],
    }),
    'B',
  );
  expect(new Set(entries?.map(({ list }) => list))).toEqual(new Set(['control-list']));
  expect(entries).toHaveLength(3);
});

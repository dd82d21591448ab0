/** A changed share leaves the register where a fresh one would be, on thousands of random changes. */
import { decimal } from '@ytterby/engine/amount';
import { describe, expect, test } from 'vitest';
import { answerOf } from './assess.ts';
import type { Ends, Kind } from './proof/random.ts';
import { documentOf, generator, percentText, randomGraph } from './proof/random.ts';
import { readGraph } from './read/graph-json.ts';
import { openRegister } from './register.ts';
import { exactShare, type Share } from './share.ts';
import { update } from './update.ts';

const shareOf = (ends: Ends): Share => ({
  min: decimal(percentText(ends.min)),
  max: decimal(percentText(ends.max)),
  minExclusive: ends.minExclusive,
  maxExclusive: ends.maxExclusive,
});

const graphOf = (document: unknown) => {
  const read = readGraph(document);
  if ('faults' in read) throw new Error(JSON.stringify(read.faults));
  return read.graph;
};

const kinds: readonly (readonly [string, Kind])[] = [
  ['exact shares', { bands: false, circles: true }],
  ['bands', { bands: true, circles: true }],
];

describe.each(kinds)('%s', (_, kind) => {
  test('after every change the answer is that of a fresh register, and all that changed is named', () => {
    let accepted = 0;
    for (let seed = 1; seed <= 500; seed += 1) {
      let random = randomGraph(seed, kind);
      const next = generator(seed + 9999);
      const register = openRegister(graphOf(documentOf(random)), { wide: seed % 5 === 0 });
      for (let turn = 0; turn < 6; turn += 1) {
        const [owner, owned] = [next, next].map(
          (pick) => random.entities[pick(random.entities.length)] as string,
        );
        if (owner === undefined || owned === undefined) continue;
        const low = [0, 5000, 4999, 10_000, next(10_001)][next(5)] as number;
        const high = kind.bands && next(2) === 0 ? Math.min(10_000, low + next(3000)) : low;
        const ends = { min: low, max: high, minExclusive: false, maxExclusive: low < high && next(2) === 0 };
        const before = answerOf(register);
        const done = update(register, { owner, owned, share: shareOf(ends) });
        const holdings = random.holdings.filter((each) => each.owner !== owner || each.owned !== owned);
        const changed = { ...random, holdings: [...holdings, { owner, owned, ends }] };
        if ('faults' in done) {
          expect('faults' in readGraph(documentOf(changed)), `seed ${seed} turn ${turn}`).toBe(true);
          expect(answerOf(register)).toEqual(before);
          continue;
        }
        accepted += 1;
        random = changed;
        const fresh = answerOf(openRegister(graphOf(documentOf(random))));
        const now = answerOf(register);
        // Reasons may name other owners of equal weight, so the standing is compared.
        expect(now.readings, `seed ${seed} turn ${turn}`).toEqual(fresh.readings);
        expect(now.acrossLists, `seed ${seed} turn ${turn}`).toEqual(fresh.acrossLists);
        const open = (answer: typeof now) => answer.review.map((each) => [each.entity, each.open]);
        expect(open(now), `seed ${seed} turn ${turn}`).toEqual(open(fresh));
        const named = new Map(done.standing.map((each) => [each.entity, each]));
        for (const id of random.entities) {
          if (random.listed.some((each) => each.id === id)) continue;
          const place = (answer: typeof now) => ({
            entity: id,
            held: Object.entries(answer.readings)
              .filter(([, ids]) => ids.includes(id))
              .map(([reading]) => reading),
            open: answer.review.find(({ entity }) => entity === id)?.open ?? [],
          });
          const [was, is] = [place(before), place(now)];
          if (JSON.stringify(was) !== JSON.stringify(is))
            expect(named.has(id), `seed ${seed} turn ${turn} ${id}`).toBe(true);
          const standing = named.get(id);
          if (standing !== undefined) expect(standing, `seed ${seed} turn ${turn}`).toEqual(is);
        }
      }
    }
    expect(accepted).toBeGreaterThan(500);
  });
});

describe('one change', () => {
  const register = () =>
    openRegister(
      graphOf({
        holdings: [
          { owner: 'A', owned: 'B', percent: '50' },
          { owner: 'B', owned: 'C', percent: '50' },
        ],
        listed: ['A'],
      }),
    );

  test('49.99 frees B and C, a finer share than any before is taken up, and 50 brings them back', () => {
    const open = register();
    const set = (percent: string) =>
      update(open, { owner: 'A', owned: 'B', share: exactShare(decimal(percent)) });
    const nothing = (entity: string) => ({ entity, held: [], open: [] });
    expect(set('49.99')).toEqual({ standing: [nothing('B'), nothing('C')] });
    expect(set('49.99999999999999999999')).toEqual({ standing: [nothing('B')] });
    expect(answerOf(open).readings['chain-aggregate']).toEqual([]);
    set('50.00000000000000000000');
    expect(answerOf(open).readings['chain-aggregate']).toEqual(['B', 'C']);
  });

  test('unknown names and owners over the whole are refused, and nothing changes', () => {
    const open = register();
    expect(update(open, { owner: 'A', owned: 'Z', share: exactShare(decimal('1')) })).toEqual({
      faults: [{ code: 'entity-not-known', path: '/owned', given: 'Z' }],
    });
    expect(update(open, { owner: 'C', owned: 'B', share: exactShare(decimal('50.01')) })).toEqual({
      faults: [{ code: 'owners-over-100', path: '/share', entity: 'B', total: '100.01' }],
    });
    expect(answerOf(open)).toEqual(answerOf(register()));
  });
});

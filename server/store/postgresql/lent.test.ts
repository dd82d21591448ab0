import { getHeapSpaceStatistics } from 'node:v8';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newPlace } from '../../testing/places.ts';
import { openStore } from '../open.ts';
import type { Store } from '../store.ts';

/** Bytes in the generation that only a collection of the whole heap empties. */
const old = (): number =>
  getHeapSpaceStatistics()
    .filter(({ space_name: name }) => name === 'old_space' || name === 'large_object_space')
    .reduce((sum, { space_used_size: used }) => sum + used, 0);

const STEPS = 60;
const PER_STEP = 10;
const LONG = 100_000;

describe.skipIf(!process.env.YTTERBY_TEST_POSTGRESQL)('what a statement was given', () => {
  let store: Store;
  let remove: () => Promise<void>;

  beforeAll(async () => {
    const place = await newPlace('postgresql');
    remove = place.remove;
    store = (await openStore(place.at)) as Store;
  });
  afterAll(async () => {
    await store.close();
    await remove();
  });

  it('is let go once it is answered, without a collection of the whole heap', {
    timeout: 60_000,
  }, async () => {
    const ask = async (times: number): Promise<void> => {
      for (let at = 0; at < times; at++) {
        const given = Buffer.from(`${at}${'x'.repeat(LONG)}`).toString('latin1');
        expect(await store.call(sql<number>`length(${given}::text)`)).toBe(given.length);
      }
    };
    await ask(100);
    // What came into it is counted step by step: a collection in between takes all of it away again.
    let came = 0;
    for (let step = 0; step < STEPS; step++) {
      const before = old();
      await ask(PER_STEP);
      came += Math.max(0, old() - before);
    }
    expect(came).toBeLessThan((STEPS * PER_STEP * LONG) / 4);
  });

  it('that cannot be is refused with its code, and the connection serves on', async () => {
    await expect(store.call(sql`1 / ${0}::integer`)).rejects.toMatchObject({ code: '22012' });
    expect(await store.call(sql<number>`1 + ${1}::integer`)).toBe(2);
  });
});

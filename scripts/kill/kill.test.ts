import { expect, it } from 'vitest';
import { postgresqlPrograms } from '../services/debian-packages.ts';
import { killCycles } from './cycles.ts';

it('loses nothing that the embedded store acknowledged', { timeout: 240_000 }, async () => {
  const outcome = await killCycles({ store: 'embedded', times: 2, say: () => {}, load: () => 400 });
  expect(outcome.lost).toEqual([]);
  expect(outcome.acknowledged).toBeGreaterThan(0);
});

it.skipIf(!postgresqlPrograms())(
  'loses nothing that PostgreSQL acknowledged, whether the client or the server is killed',
  { timeout: 240_000 },
  async () => {
    const outcome = await killCycles({ store: 'postgresql', times: 4, say: () => {}, load: () => 300 });
    expect(outcome.lost).toEqual([]);
    expect(outcome.acknowledged).toBeGreaterThan(0);
  },
);

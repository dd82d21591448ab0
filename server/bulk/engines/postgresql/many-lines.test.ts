/** Thousands of random lines, answered by PostgreSQL as the closures and the tracer answer them. */
import { describe, expect, it } from 'vitest';
import { answersInPostgresql } from '../held-in-postgresql.fixture.ts';
import { heldTogether } from '../held-together.fixture.ts';
import { pooledLine } from '../pooled-lines.fixture.ts';

const server = process.env.YTTERBY_TEST_POSTGRESQL ?? '';
const COUNT = 5_000;

describe.skipIf(server === '')('PostgreSQL, closures and tracer', { timeout: 3_600_000 }, () => {
  it('say the same of five thousand lines', async () => {
    const lines = Array.from({ length: COUNT }, (_, at) => pooledLine(at));
    const { differing, open, answers, traced } = await heldTogether(lines, 5, {
      name: 'PostgreSQL',
      answersOf: (given, today) => answersInPostgresql(server, given, today),
    });
    expect(differing.slice(0, 3)).toEqual([]);
    expect(open).toBeGreaterThan(500);
    expect(answers).toBeGreaterThan(200);
    expect(traced).toBeGreaterThan(1_000);
  });
});

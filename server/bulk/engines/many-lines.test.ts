/** A hundred thousand random lines, answered by DuckDB as the closures and the tracer answer them. */
import { describe, expect, it } from 'vitest';
import { heldTogether } from './held-together.fixture.ts';
import { pooledLine } from './pooled-lines.fixture.ts';

describe('DuckDB, closures and tracer', { timeout: 3_600_000 }, () => {
  it('say the same of a hundred thousand lines', async () => {
    const lines = Array.from({ length: 100_000 }, (_, at) => pooledLine(at));
    const { differing, open, answers, traced } = await heldTogether(lines, 50);
    expect(differing.slice(0, 3)).toEqual([]);
    // Enough is open, and enough differs, to have tried what is hard.
    expect(open).toBeGreaterThan(10_000);
    expect(answers).toBeGreaterThan(500);
    expect(traced).toBeGreaterThan(2_500);
  });
});

/**
 * Every one-line example of a docstring is run and comes to what it says. Those that need more context are counted, so
 * that their number can only fall.
 */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findExamples } from './examples/find-examples.ts';
import { fixtures } from './examples/fixtures.ts';
import { type Names, namesOf, runExample } from './examples/run-example.ts';

const root = join(import.meta.dirname, '..');
/** Examples that could not be run when last counted. Lower it when one more runs; never raise it. */
const NOT_RUN = 13;

const given = fixtures();
const byPath = new Map<string, Names>();
const examples = findExamples(root);
for (const { path } of examples) {
  if (!byPath.has(path)) byPath.set(path, { ...given, ...(await namesOf(root, path)) });
}
const ran = examples.map((example) => ({
  example,
  outcome: runExample(example, byPath.get(example.path) as Names),
}));
const at = ({ path, line, expression }: (typeof examples)[number]): string => `${path}:${line} ${expression}`;

describe('the examples of the docstrings', () => {
  const cases = ran.flatMap(({ example, outcome }) =>
    outcome.kind === 'ran' ? [[at(example), outcome] as const] : [],
  );

  it.each(cases)('%s', (_, { actual, expected }) => {
    expect(actual).toEqual(expected);
  });

  it('are nearly all run', () => {
    const left = ran.flatMap(({ example, outcome }) =>
      outcome.kind === 'not-run' ? [`${at(example)}: ${outcome.why}`] : [],
    );
    expect(left.length, left.join('\n')).toBeLessThanOrEqual(NOT_RUN);
    expect(cases.length).toBeGreaterThan(150);
  });
});

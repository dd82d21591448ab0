/** The peers are timed on the same law only if they give the same answers; asked where they are installed. */
import { existsSync } from 'node:fs';
import { compileRegime } from '@ytterby/engine';
import { describe, expect, test } from 'vitest';
import { known } from './peers/known.ts';
import { rivals } from './peers/rivals.ts';

const installed = ['@gorules/zen-engine', 'json-rules-engine'].every((name) =>
  existsSync(new URL(`../peers/node_modules/${name}`, import.meta.url)),
);

describe.runIf(installed)('peers on the settled law', () => {
  test('both give our tier for every known dossier, and more than one tier is among them', async () => {
    const { regime, roots } = known();
    const found = await rivals(regime, roots);
    if ('fault' in found) throw new Error(found.fault);
    const ours = roots.map(compileRegime(regime));
    // A settled interval is one step, packed twice.
    const theirs = async (questions: typeof found.zen): Promise<readonly number[]> =>
      (await Promise.all(questions.map((question) => question()))).map((step) => step * 9);
    expect(await theirs(found.zen)).toEqual(ours);
    expect(await theirs(found.jsonRules)).toEqual(ours);
    expect(new Set(ours).size).toBeGreaterThan(4);
  }, 60_000);
});

describe('known dossiers', () => {
  test('the law they stand under leaves nothing open, nor do they', () => {
    const { regime, roots } = known();
    expect(regime.openKeys).toEqual([]);
    const program = compileRegime(regime);
    expect(roots.map(program).filter((span) => span % 9 !== 0)).toEqual([]);
  });
});

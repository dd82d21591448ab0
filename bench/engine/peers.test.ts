/** What the peers are timed on leaves nothing open; that they answer as we do, the bench checks before its clock starts. */
import { compileRegime } from '@ytterby/engine';
import { expect, test } from 'vitest';
import { known } from './peers/known.ts';

test('the law that known dossiers stand under leaves nothing open, nor do they', () => {
  const { regime, roots } = known();
  expect(regime.openKeys).toEqual([]);
  const program = compileRegime(regime);
  const spans = roots.map(program);
  expect(spans.filter((span) => span % 9 !== 0)).toEqual([]);
  expect(new Set(spans).size).toBeGreaterThan(4);
});

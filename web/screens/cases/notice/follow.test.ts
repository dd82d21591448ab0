import { expect, it } from 'vitest';
import { downFrom, type Held } from './follow.ts';

const held = (digest: string, ...upstream: string[]): Held => ({
  ...{ id: digest, digest, way: 'in', name: digest, refused: false },
  upstream: upstream.map((one) => ({ digest: one })),
});
const tiers = (links: ReturnType<typeof downFrom>) => links.map(({ digest, depth }) => `${depth} ${digest}`);

it('follows tiers down, the nearest first', () => {
  const all = [
    held('mine', 'oxide'),
    held('metal', 'mine'),
    held('magnet', 'metal', 'glue'),
    held('motor', 'magnet'),
  ];
  expect(tiers(downFrom('oxide', all))).toEqual(['1 mine', '2 metal', '3 magnet', '4 motor']);
  expect(tiers(downFrom('glue', all))).toEqual(['1 magnet', '2 motor']);
  expect(downFrom('motor', all)).toEqual([]);
});

it('goes round a circle once', () => {
  const all = [held('a', 'b'), held('b', 'a')];
  expect(tiers(downFrom('a', all))).toEqual(['1 b']);
});

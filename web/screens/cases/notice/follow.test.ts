import { expect, it } from 'vitest';
import { downFrom, type Held, upFrom } from './follow.ts';

const held = (digest: string, ...upstream: string[]): Held => ({
  ...{ id: digest, digest, way: 'in', name: digest, refused: false },
  upstream: upstream.map((one) => ({ digest: one })),
});
const tiers = (links: ReturnType<typeof upFrom>) => links.map(({ digest, depth }) => `${depth} ${digest}`);

it('follows four tiers up and down, and names what is not held by its digest', () => {
  const all = [
    held('mine', 'oxide'),
    held('metal', 'mine'),
    held('magnet', 'metal', 'glue'),
    held('motor', 'magnet'),
  ];
  expect(tiers(upFrom('motor', all))).toEqual(['-1 magnet', '-2 metal', '-2 glue', '-3 mine', '-4 oxide']);
  expect(upFrom('motor', all).at(-1)?.held).toBeUndefined();
  expect(tiers(downFrom('mine', all))).toEqual(['1 metal', '2 magnet', '3 motor']);
  expect(downFrom('motor', all)).toEqual([]);
});

it('goes round a circle once', () => {
  const all = [held('a', 'b'), held('b', 'a')];
  expect(tiers(upFrom('a', all))).toEqual(['-1 b']);
});

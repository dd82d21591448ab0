import { expect, it } from 'vitest';
import { boms } from './boms.ts';
import { items } from './items.ts';
import { parties } from './parties.ts';

it('names each column that a file may have once: a screen offers them to choose from', () => {
  for (const { fields } of [boms, items, parties])
    expect(fields.filter((name, at) => fields.indexOf(name) !== at)).toEqual([]);
});

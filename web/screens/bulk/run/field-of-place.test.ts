import { FLAT_COLUMNS } from '@ytterby/facts/flat';
import { expect, it } from 'vitest';
import { mapping as en } from '../../../language/en/mapping.ts';
import { mapping as zhCn } from '../../../language/zh-cn/mapping.ts';
import { fieldOfPlace } from './field-of-place.ts';

it('names a place as its column is named', () => {
  expect(fieldOfPlace('/items/*/value')).toBe('item_value');
  expect(fieldOfPlace('/items/*/content/*/value')).toBe('content');
  expect(fieldOfPlace('/items/*/content')).toBe('content');
  expect(fieldOfPlace('/items/*/leftChinaOn')).toBe('left_china_on');
  expect(fieldOfPlace('/endUse/military')).toBe('military_end_use');
  expect(fieldOfPlace('/parties/*/heldByListed')).toBe('party_held_by_listed');
});

it('has words for every column, in both languages', () => {
  const bare = FLAT_COLUMNS.map(({ name }) => name).filter(
    (name) => en.field(name) === name || zhCn.field(name) === name,
  );
  expect(bare).toEqual([]);
});

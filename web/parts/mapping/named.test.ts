import { expect, it } from 'vitest';
import { chosenOf, named } from './named.ts';

const guessed = chosenOf({
  headings: ['SKU', 'Date', 'x'],
  columns: [
    { field: 'item_id', heading: 'SKU' },
    { field: 'on_day', heading: 'Date' },
  ],
});

it('gives a field to one column, and a column one field', () => {
  expect(named(guessed, 'x', 'on_day')).toEqual({ item_id: 'SKU', on_day: 'x' });
  expect(named(guessed, 'SKU', 'on_day')).toEqual({ on_day: 'SKU' });
  expect(named(guessed, 'SKU', 'hs')).toEqual({ on_day: 'Date', hs: 'SKU' });
});

it('takes a field away', () => {
  expect(named(guessed, 'SKU', null)).toEqual({ on_day: 'Date' });
});

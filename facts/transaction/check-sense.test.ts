// What no shape tells: chemical symbols that are none, and counts below zero, one clear fault each.
import { shipped } from '@ytterby/law';
import { describe, expect, test } from 'vitest';
import { CHEMICAL_SYMBOLS, SYMBOLS } from '../classification/item/elements.ts';
import { checkTransaction } from './check.ts';

const { corpus } = shipped();

const faultsOf = (rest: object): readonly unknown[] => {
  const checked = checkTransaction(
    { on: '2026-03-02', activity: { kind: 'goods-export', from: 'CN', to: 'DE' }, ...rest },
    corpus,
  );
  return 'faults' in checked ? checked.faults : [];
};

const named = (symbol: string): object => ({
  items: [{ attributes: { form: 'metal', elements: { [symbol]: '99' } } }],
});

describe('chemical symbols', () => {
  test.each([
    // Taken as an element of its own, it would clear the metal of every list.
    ['tb', ['Tb']],
    ['DY', ['Dy']],
    ['terbium', ['Tb']],
    ['镝', ['Dy']],
  ])('%s is no symbol', (written, expected) => {
    expect(faultsOf(named(written))).toEqual([
      {
        code: 'unknown-element',
        path: `items/0/attributes/elements/${written}`,
        found: JSON.stringify(written),
        expected,
      },
    ]);
  });

  test('all together make no more than a hundred, but for rounding', () => {
    const of = (elements: object) => faultsOf({ items: [{ attributes: { form: 'alloy', elements } }] });
    expect(of({ Dy: '60', Fe: '70' })).toEqual([
      { code: 'above-hundred', path: 'items/0/attributes/elements', found: '130', expected: ['100'] },
    ]);
    expect(of({ Dy: '60.4', Fe: '39.9', C: null })).toEqual([]);
    expect(of({ Dy: { min: '40', max: '90' }, Fe: { min: '30', max: '60' } })).toEqual([]);
  });

  test('every element may be named, and every element that names know is one', () => {
    expect(CHEMICAL_SYMBOLS.length).toBe(118);
    expect(new Set(CHEMICAL_SYMBOLS).size).toBe(118);
    expect([...SYMBOLS].filter((symbol) => !CHEMICAL_SYMBOLS.includes(symbol))).toEqual([]);
    for (const symbol of ['Tb', 'Og', 'He']) expect(faultsOf(named(symbol))).toEqual([]);
  });

  test('in what is inside as well', () => {
    expect(faultsOf({ items: [{ content: [{ attributes: { elements: { xx: null } } }] }] })).toMatchObject([
      { code: 'unknown-element', path: 'items/0/content/0/attributes/elements/xx' },
    ]);
  });
});

test('a node or a number of layers below zero is none', () => {
  expect(faultsOf({ endUse: { logicChipNm: -3, memoryChipLayers: -1 } })).toEqual([
    { code: 'negative', path: 'endUse/logicChipNm', found: '-3' },
    { code: 'negative', path: 'endUse/memoryChipLayers', found: '-1' },
  ]);
  expect(faultsOf({ endUse: { logicChipNm: false, memoryChipLayers: 0 } })).toEqual([]);
});

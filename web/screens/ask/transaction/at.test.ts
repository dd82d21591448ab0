/** Changing a transaction by pointer. */

import { checkTransaction } from '@ytterby/facts';
import { shipped } from '@ytterby/law';
import { expect, it } from 'vitest';
import type { Transaction } from '../../../data/determination.ts';
import { valueAt, withValue } from './at.ts';

const bare: Transaction = { on: '2026-11-23', activity: { kind: 'goods-export' } };

it('makes lists and objects on the way, and takes away what is left empty', () => {
  const given = withValue(bare, '/items/0/content/0/origin', 'CN');
  expect(given.items).toEqual([{ content: [{ origin: 'CN' }] }]);
  expect(valueAt(given, '/items/0/content/0/origin')).toBe('CN');
  const military = withValue(given, '/endUse/military', { cannotKnow: 'the buyer does not answer' });
  expect(valueAt(military, '/endUse/military/cannotKnow')).toBe('the buyer does not answer');
  expect(withValue(military, '/endUse/military', undefined)).toEqual(given);
  expect(bare).toEqual({ on: '2026-11-23', activity: { kind: 'goods-export' } });
});

it('keeps "none" apart from "not known"', () => {
  const none = withValue(bare, '/items/0/entries', []);
  expect(valueAt(none, '/items/0/entries')).toEqual([]);
  expect(valueAt(withValue(none, '/items/0/entries', undefined), '/items/0/entries')).toBeUndefined();
});

it('removes the item asked for and leaves the others in their order', () => {
  const three = ['a', 'b', 'c'].reduce((all, name, at) => withValue(all, `/items/${at}/name`, name), bare);
  expect(withValue(three, '/items/1', undefined).items).toEqual([{ name: 'a' }, { name: 'c' }]);
});

it('leaves a document that the contract accepts, whatever is added and removed', () => {
  const { corpus } = shipped();
  const steps: readonly (readonly [string, unknown])[] = [
    ['/parties/0', { role: 'exporter' }],
    ['/parties/0/establishedIn', 'DE'],
    ['/items/0', {}],
    ['/items/0/value', '420.00'],
    ['/items/0/content', []],
    ['/licence/held', true],
    ['/licence/held', undefined],
    ['/items/0/value', undefined],
    ['/parties/0', undefined],
  ];
  let now = bare;
  for (const [pointer, value] of steps) {
    now = withValue(now, pointer, value);
    expect(checkTransaction(now, corpus), pointer).not.toHaveProperty('faults');
  }
});

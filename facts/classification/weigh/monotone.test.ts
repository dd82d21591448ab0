// Adding a fact or settling a reading only narrows: no settled verdict is undone by learning more.
import { describe, expect, test } from 'vitest';
import type { Amount, Attributes } from '../item/attributes.ts';
import { randomItem } from '../item/items.fixture.ts';
import { pick, seeded } from '../item/random.fixture.ts';
import { corpusTable } from '../rules/table.ts';
import { READINGS } from './readings.ts';
import { weighEntries } from './weigh-entries.ts';

/** Forms that are, or may turn out to be, named by their elements; `''`: no form given. */
const NAMED_BY_ELEMENTS = new Set(['', 'metal', 'oxide', 'compound', 'powder', 'ring']);

/**
 * Facts that speak against each other are no refinement and are left out: a moulded part that is said to be loose, a
 * form that its material or its parts deny.
 */
const contradicts = ({
  form,
  material,
  elements,
  processing,
  fixedAssembly,
  containsMagnet,
}: Attributes): boolean => {
  const carbon = /diamond|graphite/.test(material ?? '');
  const named = elements ?? {};
  return (
    (processing?.includes('moulded') === true && fixedAssembly === false) ||
    (carbon && Object.keys(named).some((symbol) => symbol !== 'C')) ||
    (material !== undefined && Object.keys(named).length > 0 && NAMED_BY_ELEMENTS.has(form ?? '')) ||
    (form === 'metal' && material !== undefined) ||
    (form === 'magnet-material' && ['ferrite', 'none'].includes(material ?? '')) ||
    (containsMagnet !== undefined && ['technology', 'oxide', 'metal', 'alloy'].includes(form ?? '')) ||
    sum(Object.values(named)) > 100
  );
};

const sum = (amounts: readonly Amount[]): number =>
  amounts.reduce<number>((total, amount) => total + (typeof amount === 'string' ? Number(amount) : 0), 0);

/** The same item with one thing less known. */
const lessKnown = (attributes: Attributes, next: () => number): Attributes => {
  const keys = Object.keys(attributes) as (keyof Attributes)[];
  if (keys.length === 0) return attributes;
  const key = pick(next, keys);
  if (key === 'elements' && attributes.elements !== undefined && next() < 0.8) {
    const symbols = Object.keys(attributes.elements);
    const dropped = pick(next, symbols.length > 0 ? symbols : ['Dy']);
    // A metal, oxide or compound is named by its elements: naming fewer of them names another thing.
    if (NAMED_BY_ELEMENTS.has(attributes.form ?? '')) return attributes;
    const left = Object.fromEntries(
      Object.entries(attributes.elements).filter(([symbol]) => symbol !== dropped),
    );
    return { ...attributes, elements: left };
  }
  const { [key]: _, ...rest } = attributes;
  return rest;
};

describe('monotone', () => {
  test('knowing more never undoes a settled verdict', () => {
    const next = seeded(2025);
    const table = corpusTable();
    const undone: string[] = [];
    for (let round = 0; round < 500; round += 1) {
      const more = randomItem(next);
      const less = lessKnown(more, next);
      if (contradicts(more)) continue;
      const after = weighEntries(more, table);
      for (const [code, { truth }] of weighEntries(less, table)) {
        const now = after.get(code)?.truth ?? 'no';
        if (truth !== 'unknown' && now !== truth)
          undone.push(`${code} ${truth}->${now} ${JSON.stringify([less, more])}`);
      }
      const before = weighEntries(less, table);
      for (const [code, { truth }] of after) {
        const was = before.get(code)?.truth ?? 'no';
        if (was === 'no' && truth !== 'no')
          undone.push(`${code} no->${truth} ${JSON.stringify([less, more])}`);
      }
    }
    expect([...new Set(undone)].slice(0, 8)).toEqual([]);
  });

  test('settling a reading never undoes a settled verdict, and settles what hung on it alone', () => {
    const next = seeded(1018);
    const table = corpusTable();
    for (let round = 0; round < 200; round += 1) {
      const attributes = randomItem(next);
      const { key, alternatives } = pick(next, READINGS);
      const open = weighEntries(attributes, table);
      const settled = weighEntries(attributes, table, { [key]: pick(next, alternatives) });
      for (const [code, { truth, ask, readings }] of open) {
        const now = settled.get(code)?.truth;
        if (truth !== 'unknown') expect([code, now]).toEqual([code, truth]);
        else if (ask.length === 0 && readings.length === 1 && readings[0]?.key === key)
          expect(now).not.toBe('unknown');
      }
    }
  });
});

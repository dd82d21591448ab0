// Every row of the corpus has its condition, as plain data, and rows that were not read settle nothing.
import { controlEntries } from '@ytterby/law/lists';
import { describe, expect, test } from 'vitest';
import { randomItem } from '../item/items.fixture.ts';
import { seeded } from '../item/random.fixture.ts';
import { weighEntries } from '../weigh/weigh-entries.ts';
import { MATERIAL_CODES } from './materials.ts';
import { ruleOf } from './rule-of.ts';
import { corpusTable } from './table.ts';

describe('conditions of the corpus', () => {
  test('every entry without children has a condition', () => {
    const bare = [...corpusTable().byCode.values()].filter(
      ({ rule, children }) => rule === undefined && children.length === 0,
    );
    expect(bare.map(({ entry }) => entry.code)).toEqual([]);
  });

  test('every condition survives a JSON round trip', () => {
    for (const entry of controlEntries) {
      const rule = ruleOf(entry);
      if (rule !== undefined) expect(JSON.parse(JSON.stringify(rule))).toEqual(rule);
    }
  });

  test('material conditions and material rows are the same set', () => {
    const lists = new Set(['2025-55', '2025-56', '2025-58', '2023-23', '2023-39', '2024-33', '2025-10']);
    const rows = controlEntries.filter(
      ({ list, form, code }) =>
        lists.has(list) &&
        !['group', 'equipment', 'technology', 'battery', 'reserved'].includes(form) &&
        code !== '1C117.c',
    );
    expect(rows.map(({ code }) => code).toSorted()).toEqual([...MATERIAL_CODES].toSorted());
  });

  test('a row that was not read is never settled as reaching the item', () => {
    const unread = controlEntries
      .filter(({ presence }) => presence === 'unconfirmed')
      .map(({ code }) => code);
    expect(unread.length).toBeGreaterThan(10);
    const next = seeded(907);
    const seen = new Set<string>();
    for (let round = 0; round < 300; round += 1) {
      const item = randomItem(next);
      const target = round % 3 === 0 ? { ...item, form: 'target' as const } : item;
      const verdicts = weighEntries(target, corpusTable());
      for (const code of unread) {
        const truth = verdicts.get(code)?.truth ?? 'no';
        expect([code, truth]).not.toEqual([code, 'yes']);
        if (truth === 'unknown') seen.add(code);
      }
    }
    expect(seen.size).toBeGreaterThan(5);
  });
});

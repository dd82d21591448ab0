/** No category of the name bench may fall below its frozen score, and the index loses no pair the scan finds. */
import { readFileSync } from 'node:fs';
import { buildRegister, HOLD, LOOK, matchNames, type PartyRecord, screen } from '@ytterby/facts/parties';
import { expect, it } from 'vitest';
import { type Frozen, freeze, scoreNames } from './frozen.ts';
import { madeRecords } from './made-names.ts';
import { readNames } from './read-names.ts';

const frozen: Frozen = JSON.parse(readFileSync(new URL('frozen.json', import.meta.url), 'utf8'));
const rows = scoreNames();
const now = freeze(rows);

it('holds six hundred pairs and more, in every category, none twice', () => {
  expect(rows.length).toBeGreaterThanOrEqual(600);
  expect(new Set(rows.map((row) => `${row.query}|${row.candidate}`)).size).toBe(rows.length);
  expect(Object.keys(now.categories).sort()).toEqual(Object.keys(frozen.categories).sort());
});

it.each(Object.keys(frozen.categories))('keeps %s at its frozen score', (category) => {
  const [was, is] = [frozen.categories[category], now.categories[category]];
  expect(is?.rightAtLook).toBeGreaterThanOrEqual(was?.rightAtLook ?? 1);
  expect(is?.heldWrongly).toBeLessThanOrEqual(was?.heldWrongly ?? 0);
});

it.each(Object.keys(frozen.groups))('keeps %s at its frozen F1, at both bars', (group) => {
  expect(now.groups[group]?.look.f1).toBeGreaterThanOrEqual(frozen.groups[group]?.look.f1 ?? 1);
  expect(now.groups[group]?.hold.f1).toBeGreaterThanOrEqual(frozen.groups[group]?.hold.f1 ?? 1);
});

it('never holds a homophone or a sibling', () => {
  const alike = ['han-homophone', 'han-sibling'];
  const held = rows.filter((row) => alike.includes(row.category) && row.score >= HOLD);
  expect(held.map((row) => `${row.query} ${row.candidate}`)).toEqual([]);
});

it('finds through the index every pair that the scan puts over the bar', () => {
  const pairs = readNames();
  const records: PartyRecord[] = pairs.map((row, i) => ({
    id: `bench ${i}`,
    schema: row.schema,
    names: [{ text: row.candidate }],
    identifiers: [],
    country: null,
    source: 'bench',
  }));
  const register = buildRegister([...records, ...madeRecords(9_000, 61)]);
  const lost = pairs.filter((row) => {
    if (!row.same || matchNames(row.query, row.candidate, row.schema).score < LOOK) return false;
    // Rarity learnt from the register may move a score by a little; the question is whether it was compared.
    const hits = screen(register, { name: row.query, schema: row.schema }, { least: 0, most: 500 });
    return !hits.some((hit) => hit.name === row.candidate);
  });
  expect(lost.map((row) => `${row.query} | ${row.candidate}`)).toEqual([]);
}, 240_000);

/** The instruments and provisions hold together: ids, both languages, grades, addresses, sources that resolve. */
import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { instruments } from './instruments.ts';
import { provisions } from './provisions.ts';
import type { Provision, Text } from './types.ts';

const grades = ['A', 'B', 'C', 'D', 'E', 'F', 'unconfirmed'];
const texts = (p: Provision): readonly Text[] => [
  p.title,
  p.statement,
  ...(p.notes ?? []),
  ...(p.ambiguities ?? []),
  ...(p.formalised === true ? [] : [p.formalised.not]),
];
const ownerOf = (p: Provision) => instruments.filter((i) => p.id === i.id || p.id.startsWith(`${i.id}/`));
const repeated = (ids: readonly string[]) => ids.filter((id, at) => ids.indexOf(id) !== at);
const isDay = (day: string) => new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10) === day;

describe('instruments', () => {
  it('have ids of their own, and so have provisions', () => {
    expect(repeated(instruments.map((i) => i.id))).toEqual([]);
    expect(repeated(provisions.map((p) => p.id))).toEqual([]);
  });

  it('stand in a folder of their id, and no folder is left out', () => {
    const here = new URL('.', import.meta.url);
    const folders = readdirSync(here).filter((name) => existsSync(new URL(`${name}/instrument.ts`, here)));
    const named = instruments.map((i) => (/^UEL-\d/.test(i.id) ? 'UEL-notices' : i.id));
    expect([...new Set(named)].sort()).toEqual(folders.sort());
  });

  it('state real days, in an order that can be', () => {
    for (const i of instruments) {
      expect([i.issued, i.published, i.effective].filter((day) => !isDay(day))).toEqual([]);
      expect(i.issued <= i.published && i.published <= i.effective, i.id).toBe(true);
    }
  });

  it('give official addresses that are well-formed and on a government host', () => {
    for (const i of instruments)
      for (const address of i.addresses) expect(new URL(address).hostname, i.id).toMatch(/\.gov\.cn$/);
  });

  it('claim an opened address only with a source of grade A, and the other way round', () => {
    for (const i of instruments)
      expect(i.addressOpened, i.id).toBe(
        i.sources.some((s) => s.grade === 'A' && i.addresses.includes(s.url)),
      );
  });

  it('name sources by key once, with an absolute address and a grade', () => {
    for (const i of instruments) {
      expect(i.sources.length, i.id).toBeGreaterThan(0);
      expect(repeated(i.sources.map((s) => s.key))).toEqual([]);
      expect(i.sources.filter((s) => !URL.canParse(s.url) || !grades.includes(s.grade))).toEqual([]);
      expect(grades).toContain(i.grade);
    }
  });

  it('carry their year and number in the official number', () => {
    for (const i of instruments) {
      const [, year, number] = /^(\d{4})-(\d+)$/.exec(i.id) ?? [];
      if (year) expect(i.number, i.id).toContain(`${year}年第${number}号`);
    }
  });
});

describe('provisions', () => {
  it('belong to exactly one instrument, and every instrument has at least one', () => {
    expect(provisions.filter((p) => ownerOf(p).length !== 1).map((p) => p.id)).toEqual([]);
    const owned = new Set(provisions.flatMap((p) => ownerOf(p).map((i) => i.id)));
    expect(instruments.filter((i) => !owned.has(i.id)).map((i) => i.id)).toEqual([]);
  });

  it('cite sources of their own instrument, and no better grade than the best of these', () => {
    for (const p of provisions) {
      const known = ownerOf(p).flatMap((i) => i.sources);
      const cited = known.filter((s) => p.sources.includes(s.key));
      expect(cited.map((s) => s.key).sort(), p.id).toEqual([...p.sources].sort());
      const best = Math.min(...cited.map((s) => grades.indexOf(s.grade)));
      expect(grades.indexOf(p.grade), p.id).toBeGreaterThanOrEqual(best);
    }
  });

  it('are never graded weaker than their instrument admits, where a determination computes them', () => {
    const weaker = provisions.filter(
      (p) =>
        p.formalised === true && ownerOf(p).some((i) => grades.indexOf(p.grade) > grades.indexOf(i.grade)),
    );
    expect(weaker.map((p) => p.id)).toEqual([]);
  });

  it('take effect no earlier than they were published', () => {
    for (const p of provisions)
      for (const i of ownerOf(p)) expect((p.inForceFrom ?? i.effective) >= i.published, p.id).toBe(true);
  });

  it('cover every article of Announcements 61 and 62', () => {
    const articles = (id: string) =>
      provisions.filter((p) => p.id.startsWith(`${id}/`)).map((p) => p.id.slice(id.length + 1));
    expect(articles('2025-61')).toEqual('1 1(1) 1(2) 1(3) 2 3 4 5 6 7(a) 7(b) 8 annex-1 annex-2'.split(' '));
    expect(articles('2025-62')).toEqual('1 1(1) 1(2) 1/definitions 2 3 4 5 6 7 8 annex-1 annex-2'.split(' '));
  });
});

describe('the words', () => {
  const all = [
    ...instruments.flatMap((i) => [i.title, i.issuer, i.read].map((text) => ({ id: i.id, text }))),
    ...provisions.flatMap((p) => texts(p).map((text) => ({ id: p.id, text }))),
  ];

  it('are there in both languages, each in its own script', () => {
    expect(all.filter(({ text }) => !/[a-z]/.test(text.en) || /[\u4e00-\u9fff]{12}/.test(text.en))).toEqual(
      [],
    );
    expect(all.filter(({ text }) => !/[\u4e00-\u9fff]/.test(text['zh-CN']))).toEqual([]);
  });

  it('are in simplified characters', () => {
    expect(all.filter(({ text }) => /[國關稱條實證處對應類選給釋義務質]/.test(text['zh-CN']))).toEqual([]);
  });

  it('use full stops and commas of the language, and end as sentences end', () => {
    const sentences = provisions.flatMap((p) =>
      [p.statement, ...(p.notes ?? []), ...(p.ambiguities ?? [])].map((t) => [p.id, t] as const),
    );
    expect(sentences.filter(([, t]) => !/[.”]$/.test(t.en) || !/[。”]$/.test(t['zh-CN']))).toEqual([]);
    expect(all.filter(({ text }) => /[\u4e00-\u9fff][,;:]|[,;:][\u4e00-\u9fff]/.test(text['zh-CN']))).toEqual(
      [],
    );
  });

  it('are short: no English sentence over 60 words, no Chinese one over 105 characters', () => {
    const long = all.filter(
      ({ text }) =>
        text.en.split(/(?<=[.;])\s/).some((s) => s.split(/\s+/).length > 60) ||
        text['zh-CN'].split(/[。；]/).some((s) => s.length > 105),
    );
    expect(long.map((l) => `${l.id}: ${l.text.en}`)).toEqual([]);
  });
});

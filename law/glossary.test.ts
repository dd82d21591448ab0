/** The glossary holds one row a term, in both languages, each tied to a provision that there is. */
import { expect, it } from 'vitest';
import { provisions } from './cn/provisions.ts';
import { glossary } from './glossary.ts';

const repeated = (all: readonly string[]) => all.filter((one, at) => all.indexOf(one) !== at);

it('names at least 120 terms, each once in every language', () => {
  expect(glossary.length).toBeGreaterThanOrEqual(120);
  for (const field of ['key', 'en', 'zh-CN'] as const)
    expect(repeated(glossary.map((term) => term[field]))).toEqual([]);
});

it('ties every term to a provision of the corpus, or says that none defines it', () => {
  const known = new Set(provisions.map((p) => p.id));
  expect(glossary.filter((t) => t.definedIn !== null && !known.has(t.definedIn))).toEqual([]);
});

it('gives Hong Kong usage only where it differs from the mainland term', () => {
  const traditional = glossary.filter((t) => t['zh-HK'] !== undefined);
  expect(traditional.length).toBeGreaterThan(10);
  expect(traditional.filter((t) => t['zh-HK'] === t['zh-CN'])).toEqual([]);
});

it('writes Chinese in Chinese and English in English', () => {
  expect(glossary.filter((t) => !/[\u4e00-\u9fff]/.test(t['zh-CN']) || /[\u4e00-\u9fff]/.test(t.en))).toEqual(
    [],
  );
});

it('covers the terms that the provisions put in brackets', () => {
  const bracketed = provisions.flatMap((p) => [...p.statement.en.matchAll(/[(（]([\u4e00-\u9fff]+)[)）]/g)]);
  const words = glossary.map((t) => t['zh-CN']).join('|');
  expect(bracketed.map((m) => m[1] ?? '').filter((word) => !words.includes(word))).toEqual([]);
  expect(bracketed.length).toBeGreaterThan(10);
});

/** The table of traditional Chinese is complete, current, and says Hong Kong's own terms. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { glossary, shippedCorpus } from '@ytterby/law';
import { describe, expect, it } from 'vitest';
import { simplifiedTexts, traditionalOf, traditionalTable } from './traditional-table.ts';

const file = join(import.meta.dirname, '..', 'law', 'corpus', 'data', 'zh-hk.json');
const { traditional } = shippedCorpus;

describe('the table of traditional Chinese', () => {
  it('is what the texts of today give; `node scripts/traditional.ts` writes it anew', () => {
    expect(readFileSync(file, 'utf8') === traditionalTable()).toBe(true);
  });

  it('has a row for every simplified text, and no other', () => {
    const texts = simplifiedTexts();
    expect(texts.length).toBeGreaterThan(1000);
    expect(Object.keys(traditional).sort()).toEqual(texts);
  });

  it('leaves no simplified character behind', () => {
    const common = /[个们关务规发应许证条项运输业产货专标经营进边达过还这为对时间]/;
    const left = Object.values(traditional).filter((text) => common.test(text));
    expect(left).toEqual([]);
  });

  it('says a term as Hong Kong says it, alone and within a sentence', () => {
    const own = glossary.filter((term) => term['zh-HK'] !== undefined);
    expect(own.filter((term) => traditionalOf(term['zh-CN']) !== term['zh-HK'])).toEqual([]);
    expect(traditionalOf('应当在10个工作日内通过电子邮件报告')).toBe('應當在10個工作天內通過電郵報告');
  });

  it('keeps gaps, codes and figures as they are', () => {
    const kept = (text: string) => text.match(/\{\w+\}|[0-9A-Za-z./#()%-]+/g) ?? [];
    const moved = Object.entries(traditional).filter(([a, b]) => String(kept(a)) !== String(kept(b)));
    expect(moved).toEqual([]);
  });
});

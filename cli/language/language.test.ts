/** Three languages that say the same things: Hong Kong's is made from the simplified one, and none has gaps. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { pairs, traditionalOf } from '../scripts/traditional.ts';
import { attempt } from '../try.fixture.ts';
import { LANGUAGES, languageNamed, languageOf, sayingsOf } from './language.ts';

test('the Hong Kong files are what `node cli/scripts/traditional.ts` writes', () => {
  expect(pairs.length).toBeGreaterThan(4);
  const plain = (text: string): string =>
    text.replace(/\s+/g, '').replaceAll(',}', '}').replaceAll(',)', ')');
  for (const [from, to] of pairs) {
    expect(plain(readFileSync(to, 'utf8'))).toBe(plain(traditionalOf(readFileSync(from, 'utf8'))));
  }
});

test('a language by what the environment calls it', () => {
  expect(['zh_CN.UTF-8', 'zh_TW', 'zh-Hant-HK', 'en_GB.UTF-8', 'C'].map(languageNamed)).toEqual([
    'zh-CN',
    'zh-HK',
    'zh-HK',
    'en',
    undefined,
  ]);
  expect(languageOf({ LANG: 'C' })).toBe('en');
  expect(languageOf({ LC_ALL: 'zh_HK.UTF-8', LANG: 'en_US.UTF-8' })).toBe('zh-HK');
});

describe('every language', () => {
  for (const language of LANGUAGES) {
    test(`${language}: help of every command, with an example`, async () => {
      const { help } = sayingsOf(language);
      for (const [name, entry] of Object.entries(help.commands)) {
        const tried = await attempt([...name.split(' '), '--help', '--lang', language]);
        expect(tried).toMatchObject({ status: 0, err: '' });
        expect(tried.out).toContain(entry.usage);
        expect(tried.out).toContain(entry.example);
        expect(tried.out).not.toContain('undefined');
      }
    });

    test(`${language}: an explanation in full says nothing in another language's script`, async () => {
      const { out } = await attempt(['explain', '--all', '--lang', language, '-'], {
        stdin: '{"on":"2026-11-23","activity":{"kind":"goods-export"}}',
      });
      expect(out).not.toContain('undefined');
      // A legal term may stand in brackets behind its English.
      const unglossed = out.replace(/\s*\([一-鿿]+\)/g, '');
      if (language === 'en') expect(unglossed).not.toMatch(/[一-鿿]/);
      // Characters that only the simplified script has.
      if (language === 'zh-HK') expect(out).not.toMatch(/[务许证书报发审变还说总]/u);
      if (language === 'zh-CN') expect(out).toMatch(/许可/);
    });
  }
});

/** Three languages that say the same things: Hong Kong's is made from the simplified one. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { languageNamed, languageOf } from './language.ts';
import { pairs, traditionalOf } from './scripts/traditional.ts';

test('the Hong Kong files are what `node language/scripts/traditional.ts` writes', () => {
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

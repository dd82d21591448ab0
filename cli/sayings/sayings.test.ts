/** No language of the command line has gaps, and none speaks in another's script. */
import { describe, expect, test } from 'vitest';
import { attempt } from '../try.fixture.ts';
import { LANGUAGES, sayingsOf } from './sayings.ts';

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

/** Every code of documents and notices has its sentence in each language. */
import { readFileSync } from 'node:fs';
import { LANGUAGES, sayingsOf } from '@ytterby/language';
import { expect, test } from 'vitest';

const codesIn = (file: string, type: string): readonly string[] => {
  const source = readFileSync(new URL(file, import.meta.url), 'utf8');
  const [, union = ''] = new RegExp(`export type ${type} =([^;]*);`).exec(source) ?? [];
  return [...union.matchAll(/'([a-z-]+)'/g)].map(([, code = '']) => code);
};

test.each([
  ['./record/fault.ts', 'RecordFaultCode', 'recordFault'],
  ['./form/gap.ts', 'GapCode', 'gap'],
  ['../notices/verify/check.ts', 'CheckCode', 'check'],
] as const)('%s', (file, type, say) => {
  const codes = codesIn(file, type);
  expect(codes.length).toBeGreaterThan(8);
  for (const language of LANGUAGES)
    for (const code of codes)
      expect([
        language,
        code,
        sayingsOf(language).documents[say]({ code, found: 'x', expected: 'y' }),
      ]).not.toEqual([language, code, code]);
});

// Every code can be said in every language, and says what it is about.
import { describe, expect, test } from 'vitest';
import { classify } from '../classify.ts';
import { randomItem } from '../item/items.fixture.ts';
import { seeded } from '../item/random.fixture.ts';
import { en } from './en.ts';
import { sayCandidate, sayQuestion, sayReason, sayRecordFault, sayRowFault } from './say.ts';
import { zhCn } from './zh-cn.ts';
import { zhHk } from './zh-hk.ts';

const LANGUAGES = ['en', 'zh-CN', 'zh-HK'] as const;

describe('sentences', () => {
  test('the three languages hold the same codes', () => {
    for (const part of [
      'reason',
      'question',
      'rowFault',
      'recordFault',
      'form',
      'field',
      'notRead',
    ] as const) {
      expect(Object.keys(zhCn[part])).toEqual(Object.keys(en[part]));
      expect(Object.keys(zhHk[part])).toEqual(Object.keys(en[part]));
    }
  });

  test('a rotor under Announcement 18, in three languages', () => {
    const rotor = {
      form: 'assembly',
      containsMagnet: 'NdFeB',
      elements: { Dy: null },
      fixedAssembly: true,
    } as const;
    const found = classify({ attributes: rotor }).candidates.find(({ entry }) => entry === '1C905.a#ndfeb');
    expect(found && sayCandidate(found, 'en')).toEqual([
      'does not fall under 1C905.a#ndfeb',
      '+ It is assembly, the form the entry names.',
      '+ It holds a NdFeB magnet.',
      '+ It contains Dy (amount unknown).',
      '- Its parts are fixed together.',
      '- Official answer faq5-1 says so.',
    ]);
    expect(found && sayCandidate(found, 'zh-CN').at(-1)).toBe('- 依据官方答问 faq5-1。');
    expect(found && sayCandidate(found, 'zh-HK').at(-1)).toBe('- 依據官方答問 faq5-1。');
  });

  test('questions and faults name what they ask for', () => {
    const ask = { pointer: '/attributes/elements/Dy', code: 'how-much', element: 'Dy' } as const;
    expect(LANGUAGES.map((language) => sayQuestion(ask, language))).toEqual([
      'How much Dy does it contain, in % by mass (0 if none)?',
      'Dy的质量分数是多少（没有则为0）？',
      'Dy的質量分數是多少（沒有則為0）？',
    ]);
    expect(sayRowFault({ code: 'not-by-mass', row: 3, unit: 'at%' }, 'en')).toBe(
      'row 3: at% is not by mass; give % or ppm by mass',
    );
    expect(sayRecordFault({ code: 'no-author', path: '/by' }, 'zh-CN')).toBe('/by：请写明由谁认定');
    expect(sayReason({ code: 'fixed' }, 'en')).toBe('Its parts are fixed together.');
  });

  test('nothing classification says of random items is without words', () => {
    const next = seeded(7);
    for (let round = 0; round < 60; round += 1) {
      for (const candidate of classify({ attributes: randomItem(next) }).candidates) {
        for (const language of LANGUAGES) {
          for (const line of sayCandidate(candidate, language))
            expect(line).not.toMatch(/undefined|null|\[object/);
        }
      }
    }
  });
});

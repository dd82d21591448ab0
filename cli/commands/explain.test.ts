/** An answer in words: the answer first, then what would settle it, and why. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { widthOf } from '../output/wrap.ts';
import { attempt } from '../try.fixture.ts';

const motor = 'samples/transactions/motor-de-us.json';
const firstLine = async (argv: readonly string[]): Promise<string | undefined> =>
  (await attempt(argv)).out.split('\n')[0];

describe('the first line is the answer', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['61-chip-military', 'Licence needed, in principle refused', '需要许可，原则上不予许可'],
    ['61-logic-14', 'Licence needed, decided case by case', '需要许可，逐案审批'],
    ['61-ratio-012', 'Licence needed, ordinary review', '需要许可，按一般程序审查'],
    ['us-military-46', 'Prohibited', '禁止'],
    [
      '61-plain-ndfeb-foreign',
      'No licence needed: no control in force reaches this act',
      '无需许可：没有已生效的管制及于本次行为',
    ],
  ];
  for (const [name, english, chinese] of cases) {
    test(`${name}: ${english}`, async () => {
      const file = new URL(`../../contract/examples/${name}.json`, import.meta.url);
      const stdin = JSON.stringify(JSON.parse(readFileSync(file, 'utf8')).transaction);
      expect((await attempt(['explain'], { stdin })).out.split('\n')[0]).toBe(english);
      const inChinese = await attempt(['explain', '--lang', 'zh-CN'], { stdin });
      expect(inChinese.out.split('\n')[0]).toBe(chinese);
    });
  }

  test('an open one names both ends', async () => {
    expect(await firstLine(['explain', motor])).toBe('Between none and licence: not settled');
  });
});

test('explain and determine --explain say the same', async () => {
  expect(await attempt(['explain', motor])).toEqual(await attempt(['determine', '--explain', motor]));
});

test('the need comes with its options, the key that settles it and where it leads', async () => {
  const { out } = await attempt(['explain', motor]);
  expect(out).toContain(
    [
      'What would settle it',
      '  1. Is 2025-61 in force on the day, or still suspended? Its suspension has run out and no notice is',
      '     known; look for one before you act.',
      '      - in-force: In force.',
      '      - suspended: Suspended.',
      "      settle with --assume 'status:2025-61=...'; could lead to: none, licence",
    ].join('\n'),
  );
});

test('every answer ends with the law it used and the plain word that it is no advice', async () => {
  const { out } = await attempt(['explain', motor, 'samples/transactions/terbium-cn-de.json']);
  expect(
    out.match(/^Law: corpus \S+, [0-9a-f]{12}, known up to 2026-10-09\.\nThis is no legal advice\.$/gm),
  ).toHaveLength(2);
});

test('a duty with a period says the day it ends on: ten working days over two holidays', async () => {
  const transaction = JSON.parse(readFileSync(new URL(`../../${motor}`, import.meta.url), 'utf8'));
  const endUse = { ...transaction.endUse, humanitarian: true };
  const stdin = JSON.stringify({ ...transaction, endUse, on: '2026-09-24', knownAt: '2025-10-20' });
  const { out } = await attempt(['explain'], { stdin });
  expect(out.split('\n')[0]).toBe('No licence needed: an exemption lifts it, on conditions');
  expect(out.replace(/\s+/g, ' ')).toContain('within 10 working days after the export: by 2026-10-15');
});

describe('the page', () => {
  test('colour on a terminal, none elsewhere, and NO_COLOR and FORCE_COLOR are heard', async () => {
    const coloured = (setting: object) =>
      attempt(['explain', motor], setting).then(({ out }) => out.includes('\u001b['));
    expect(await coloured({})).toBe(false);
    expect(await coloured({ isTTY: true })).toBe(true);
    expect(await coloured({ isTTY: true, env: { NO_COLOR: '1' } })).toBe(false);
    expect(await coloured({ env: { FORCE_COLOR: '1' } })).toBe(true);
    expect(await coloured({ isTTY: true, env: { TERM: 'dumb' } })).toBe(false);
  });

  test('wraps at the width of the terminal, in Chinese too', async () => {
    for (const lang of ['en', 'zh-CN', 'zh-HK']) {
      const { out } = await attempt(['explain', '--all', motor, '--lang', lang], { columns: 60 });
      const wide = out.split('\n').filter((line) => widthOf(line) > 61 && !line.includes('http'));
      expect(wide).toEqual([]);
    }
  });
});

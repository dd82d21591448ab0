/** Whatever text comes in, a match comes out: between 0 and 1, the same both ways round, never an exception. */
import { expect, it } from 'vitest';
import type { Schema } from '../types.ts';
import { matchNames } from './match-names.ts';

const numbers = (seed: number) => {
  let state = seed;
  return (below: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return (state >>> 8) % below;
  };
};

const PIECES = [
  ...'正海磁材有限公司集团中国北京第三十八研究所株式会社一〇零ー・·（）()[]㈱&.,/-\'"’ ab CDé ß ﬁ Ⅱ 2nd カタひらシャッン한국삼성주식회사мгт محم שלום 🧲𠮷\u0000\ufffd\u200b\u0301',
  'Co., Ltd.',
  'GmbH',
  'a.k.a.',
  'No. 2',
  '(HK)',
  'OOO',
];
const SCHEMAS: readonly Schema[] = ['Company', 'Person', 'Vessel', 'Organization', 'LegalEntity'];

it('answers for any text', () => {
  const next = numbers(1863);
  const text = () =>
    Array.from({ length: next(14) }, () => PIECES[next(PIECES.length)]).join(next(3) === 0 ? ' ' : '');
  for (let round = 0; round < 4000; round++) {
    const [a, b, schema] = [text(), text(), SCHEMAS[next(SCHEMAS.length)] as Schema];
    const { score, because } = matchNames(a, b, schema);
    expect(score >= 0 && score <= 1, `${schema} ${a} | ${b}`).toBe(true);
    expect(because.every((part) => part.score >= 0 && part.score <= 1 && part.weight >= 0)).toBe(true);
    expect(Math.abs(matchNames(b, a, schema).score - score), `${schema} ${a} | ${b}`).toBeLessThan(0.15);
  }
});

it('gives a name itself the full score, and its folded form nearly', () => {
  const next = numbers(1787);
  for (let round = 0; round < 500; round++) {
    const name = `${PIECES[next(30)]}${PIECES[next(30)]}Yb${PIECES[next(30)]}`;
    expect(matchNames(name, name).score).toBe(1);
  }
});

it('reads only the beginning of a text that no party could be called', () => {
  const [han, latin] = ['正海'.repeat(20_000), 'Zhenghai '.repeat(10_000)];
  for (const text of [han, latin, '('.repeat(5000), '第'.repeat(5000), 'ㄱ한'.repeat(3000)])
    for (const other of [han, latin, '正海磁材'])
      expect(matchNames(text, other).score).toBeLessThanOrEqual(1);
});

/**
 * The index hands over every pair that the comparison would call alike, whatever stands in the lexicon and whoever
 * else is listed: words and known names are added at random, and nothing may be lost by it.
 */
import { expect, it } from 'vitest';
import { type Entry, LEXICON } from '../lexicon/lexicon.ts';
import { LOOK } from '../match/bars.ts';
import { matchNames } from '../match/match-names.ts';
import type { PartyRecord } from './record.ts';
import { buildRegister } from './register.ts';
import { screen } from './screen.ts';

const PAIRS: readonly (readonly [string, string])[] = [
  ['Rheinmetall AG', 'Reinmetall AG'],
  ['Hindustan Aeronautics Limited', 'HAL'],
  ['Sukhoi Company', 'Suchoi Company'],
  ['Huawei Tech', 'Huawei Technologies Co., Ltd.'],
  ['Kalashnikov Concern', 'Kontsern Kalashnikov'],
  ['正海磁材', 'Yantai Zhenghai Magnetic Material Co., Ltd.'],
  ['厦钨', '厦门钨业股份有限公司'],
  ['719所', '中国船舶重工集团第七一九研究所'],
  ['洛克希德·马丁公司', 'Lockheed Martin Corporation'],
  ['가와사키중공업', '川崎重工業株式会社'],
  ['고려아연', '高丽亚铅'],
  ['大連化物所', '中国科学院大连化学物理研究所'],
  ['斯凯迪奥公司', 'Skydio, Inc.'],
  ['中山大学', 'Sun Yat-sen University'],
];

function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return (state >>> 8) % below;
  };
}

const HAN = [...'正海金力中科三环宁波韵升盛和天通安泰东方银河恒力华友赣锋隆基新宝嘉德瑞丰泰康明达远航'];
const SOUNDS = 'rhein metal zheng hai jin suk hoi kal ash lock heed mar tin sky dio wei hua sun yat'.split(
  ' ',
);
const TRADES = [
  '科技',
  '新材料',
  '重工业',
  '研究所',
  '大学',
  'Technologies',
  'Metall AG',
  'Aeronautics',
  'Concern',
];

const record = (text: string, i: number): PartyRecord => ({
  id: String(i),
  schema: 'Company',
  names: [{ text }],
  identifiers: [],
  country: null,
  source: 'test',
});

/** Adds random known names to the lexicon while `run` runs. */
function withMore(next: (below: number) => number, count: number, run: () => void): void {
  const [unspaced, latin, names] = [LEXICON.unspaced, LEXICON.latin, LEXICON.nameOf] as unknown as [
    Map<string, Entry>,
    Map<string, Entry>,
    string[],
  ];
  const before = [new Map(unspaced), new Map(latin), names.length] as const;
  for (let i = 0; i < count; i++) {
    const han = `${HAN[next(HAN.length)]}${HAN[next(HAN.length)]}${next(2) === 0 ? HAN[next(HAN.length)] : ''}`;
    const word = `${SOUNDS[next(SOUNDS.length)]}${SOUNDS[next(SOUNDS.length)]}`;
    const entry: Entry = {
      ...{ class: 'name', weight: 1.2, brand: true },
      ...{ meanings: [names.length], near: new Set([names.length]) },
    };
    names.push(word);
    if (!unspaced.has(han)) unspaced.set(han, entry);
    if (!latin.has(word)) latin.set(word, entry);
  }
  try {
    run();
  } finally {
    for (const [map, was] of [
      [unspaced, before[0]],
      [latin, before[1]],
    ] as const) {
      map.clear();
      for (const [key, entry] of was) map.set(key, entry);
    }
    names.length = before[2];
  }
}

it('finds every pair whatever is added to the lexicon and to the list', { timeout: 240_000 }, () => {
  const next = numbers(2026);
  let tried = 0;
  for (let round = 0; round < 6; round++)
    withMore(next, round * 40, () => {
      const crowd = Array.from({ length: 1200 }, () => {
        const trade = TRADES[next(TRADES.length)] as string;
        return trade.charCodeAt(0) < 128
          ? `${SOUNDS[next(SOUNDS.length)]}${SOUNDS[next(SOUNDS.length)]} ${trade}`
          : `${HAN[next(HAN.length)]}${HAN[next(HAN.length)]}${trade}${next(2) === 0 ? '有限公司' : ''}`;
      });
      const register = buildRegister([...PAIRS.flat(), ...crowd].map(record));
      for (const [a, b] of PAIRS)
        for (const [query, candidate] of [
          [a, b],
          [b, a],
        ] as const) {
          if (matchNames(query, candidate).score < LOOK) continue;
          tried++;
          const hits = screen(register, { name: query }, { least: 0, most: 1000 });
          expect(
            hits.some((hit) => hit.name === candidate),
            `${round} ${query} | ${candidate}`,
          ).toBe(true);
        }
    });
  expect(tried).toBeGreaterThan(100);
});

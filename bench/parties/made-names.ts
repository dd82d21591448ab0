/** Made-up company names in Han and Latin, alike on purpose: the crowd in which the true name must be found. */
import type { PartyRecord } from '@ytterby/facts/parties';

const BRAND = [
  ...'正海金力中科三环宁波韵升盛和天通安泰东方银河恒力华友赣锋隆基立讯歌尔海康大华新宝嘉德瑞丰泰康明达远航宇星辰光电',
];
const CITIES = '上海 北京 深圳 宁波 包头 赣州 烟台 杭州 苏州 东莞 天津 成都 武汉 西安 厦门'.split(' ');
const TRADES = '科技 新材料 电子 机械 贸易 稀土 磁材 精密 国际贸易 实业 化工 能源 航空 重工 半导体'.split(
  ' ',
);
const SYLLABLES =
  'zheng hai jin li zhong ke san huan ning bo yun sheng an tai fang yin he lan wei rui da xin mar ton ber lock der son gran vel tor mel'.split(
    ' ',
  );
const ENDS = [
  'Technologies Co., Ltd.',
  'Trading LLC',
  'Industries Inc',
  'Materials GmbH',
  'Electronics Ltd',
  'Systems Corp',
  'Holdings Limited',
  'Logistics Pte Ltd',
  'Heavy Industries',
  'International SA',
];

/** A small seeded generator of whole numbers below a bound. */
export function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % below;
  };
}

/** `count` made-up names, half Han, half Latin, the same for the same seed. */
export function madeNames(count: number, seed: number): readonly string[] {
  const next = numbers(seed);
  const of = (list: readonly string[]): string => list[next(list.length)] as string;
  const word = (): string => {
    const made = of(SYLLABLES) + of(SYLLABLES) + (next(2) === 0 ? of(SYLLABLES) : '');
    return made.charAt(0).toUpperCase() + made.slice(1);
  };
  return Array.from({ length: count }, (_, i) =>
    i % 2 === 0
      ? `${of(CITIES)}${of(BRAND)}${of(BRAND)}${next(2) === 0 ? of(BRAND) : ''}${of(TRADES)}有限公司`
      : `${word()} ${next(2) === 0 ? `${word()} ` : ''}${of(ENDS)}`,
  );
}

/** The same as records, one name each. */
export function madeRecords(count: number, seed: number): readonly PartyRecord[] {
  return madeNames(count, seed).map((text, i) => ({
    id: `made ${i}`,
    schema: 'Company',
    names: [{ text }],
    identifiers: [],
    country: null,
    source: 'made',
  }));
}

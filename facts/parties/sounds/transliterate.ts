/**
 * How alike two names sound when one is a foreign name written in Chinese characters, kana or Hangul: both are
 * brought to a row of consonant classes and aligned. Weak evidence by nature, and scored as such.
 */
import { spellings } from './readings.ts';

/** Characters that stand for sounds in Chinese renderings of foreign names (音译用字), simplified. */
const SOUND_CHARS = new Set([
  ...'阿埃艾爱安昂奥澳巴白柏班邦保堡鲍贝本比彼毕别宾波博伯勃布查茨慈达大代戴丹当道德登邓迪蒂蒙丁东顿多厄恩尔耳法凡范方菲费芬丰冯佛弗夫福富盖甘高戈格葛根贡古瓜圭哈海罕汉豪赫黑亨洪胡华怀惠霍基吉加佳贾简杰金京久卡开凯坎康考柯科克肯孔库夸奎昆拉莱赖兰朗劳勒雷蕾里理利莉立连廉列林琳灵留龙隆卢鲁路伦罗洛吕马玛迈麦曼芒毛茅梅门米密明摩莫默姆穆木纳娜奈南内嫩尼妮涅宁牛纽努诺欧帕派潘庞培佩彭皮珀平坡泼普奇齐契恰强乔切钦琴青琼丘热仁日荣茹瑞若撒萨赛桑瑟森沙莎山珊尚绍舍申圣施什石史士斯丝思松苏索塔泰坦汤唐陶特藤提甜廷通图土托瓦万王旺威韦维卫魏温文翁沃乌武西希锡悉席夏香肖谢辛欣雄休修许雪逊雅亚延扬杨耶叶伊依易因英尤于约泽扎詹珍芝治朱兹孜宗祖佐嘉耐脱俪菲妮黛茵蓓娅柔芙迦伽珂聂楚拓腾茱绮翠桃乐芮怡璐努穆锡铂冈岗格楞谟帖捷泽仑霖麟帝沃渥窝侬依宜耶也斐生俄荷晋黎礼蒙孟秋瑟玮衍勋岱葆俾甫蓬赞拜钱',
]);

/**
 * A consonant class in capitals or a vowel in small letters. Vowels are always weak: they tell two renderings
 * apart but never carry a comparison. `filler`: a vowel that only separates consonants (the e of 克, ke).
 */
export type Phone = { readonly class: string; readonly weak: boolean; readonly filler?: boolean };

const LATIN_RULES: readonly (readonly [RegExp, string])[] = [
  [/^(?:sch|sh|ch|zh|tsch)/, 'S'],
  [/^(?:ph)/, 'F'],
  [/^(?:th)/, 'T'],
  [/^(?:ck|q|kh|k)/, 'K'],
  [/^x/, 'KS'],
  [/^gh(?![aeiou])/, ''],
  [/^c(?=[eiy])/, 'S'],
  [/^c/, 'K'],
  [/^g(?=[ei])/, 'J'],
  [/^g/, 'K'],
  [/^j/, 'J'],
  [/^[sz]/, 'S'],
  [/^[pb]/, 'P'],
  [/^[td]/, 'T'],
  [/^[fv]/, 'F'],
  [/^w/, 'W'],
  [/^wh/, 'W'],
  [/^h(?=[aeiouy])/, 'H'],
  [/^h/, ''],
  [/^[lr]/, 'L'],
  [/^m/, 'M'],
  [/^ng(?![aeiou])/, 'N'],
  [/^n/, 'N'],
  [/^y(?=[aeiou])/, 'Y'],
];

const cache = new Map<string, readonly Phone[]>();

/** The consonant classes of a Latin word; an r before a consonant or at the end is weak. */
export function latinPhones(word: string): readonly Phone[] {
  const known = cache.get(word);
  if (known) return known;
  const phones: Phone[] = [];
  let rest = word.replace(/([bcdfglmnprstxz])\1/g, '$1').replace(/dt\b|td\b/g, 't');
  while (rest !== '') {
    const vowels = /^(?:[aeiou]|y(?![aeiou]))+w?(?![aeiou])/.exec(rest)?.[0] ?? /^[aeiou]+/.exec(rest)?.[0];
    if (vowels !== undefined) {
      const silent = vowels === 'e' && rest === 'e' && phones.length > 2;
      phones.push({ class: latinVowel(vowels), weak: true, ...(silent && { filler: true }) });
      rest = rest.slice(vowels.length);
      continue;
    }
    const rule = LATIN_RULES.find(([pattern]) => pattern.test(rest));
    const hit = rule?.[0].exec(rest)?.[0] ?? '';
    const size = Math.max(1, hit.length);
    for (const phone of rule?.[1] ?? '') {
      const after = rest[size] ?? '';
      const weak =
        (phone === 'L' && hit === 'r' && !/[aeiouy]/.test(after)) ||
        phone === 'H' ||
        phone === 'Y' ||
        (phone === 'W' && phones.length > 0);
      phones.push({ class: phone, weak });
    }
    rest = rest.slice(size);
  }
  if (cache.size < 20_000) cache.set(word, phones);
  return phones;
}

function latinVowel(letters: string): string {
  if (/^(?:ee|ea|ie|y)/.test(letters)) return 'i';
  if (/^(?:oo|ou)/.test(letters)) return 'u';
  if (/^(?:ai|ay|ei|ey|ae)/.test(letters)) return 'e';
  if (/^(?:au|aw|ow)/.test(letters)) return 'o';
  return letters[0] as string;
}

/** Syllables that Chinese renderings use for a bare consonant. */
const BARE = new Set(
  'fu pu bu te de ke ge si shi ci zi zhi chi ri mu ku gu tu du le ze se te he wu er lu'.split(' '),
);

function pinyinVowel(spelling: string): string {
  const final = spelling.replace(/^(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])/, '').replace(/n?g?$/, '');
  if (/^(?:ai|uai|ei|ui|uei|ie|ve|ue)$/.test(final)) return 'e';
  if (/^(?:ao|iao|ou|o|uo)$/.test(final)) return 'o';
  if (/^(?:a|ia|ua)$/.test(final)) return 'a';
  if (/^(?:u|iu|v)$/.test(final)) return 'u';
  return final.endsWith('i') ? 'i' : final === '' ? 'e' : 'e';
}

const PINYIN_INITIAL: readonly (readonly [RegExp, string])[] = [
  [/^(?:zh|ch|sh|z|c|s|x)/, 'S'],
  [/^[jq]/, 'J'],
  [/^[bp]/, 'P'],
  [/^[dt]/, 'T'],
  [/^[gk]/, 'K'],
  [/^f/, 'F'],
  [/^h/, 'H'],
  [/^[lr]/, 'L'],
  [/^m/, 'M'],
  [/^n/, 'N'],
  [/^w/, 'W'],
  [/^y/, 'Y'],
];

/** The sound some polyphones have in renderings. */
const SOUNDED: Readonly<Record<string, string>> = {
  什: 'shi',
  佛: 'fo',
  伯: 'bo',
  柏: 'bo',
  加: 'ga',
  色: 'se',
  薄: 'bo',
  乐: 'le',
  车: 'che',
  贾: 'jia',
  曼: 'man',
  夏: 'xia',
  尔: 'er',
};

function unitPhones(unit: string, first: boolean): readonly Phone[] {
  const spelling = SOUNDED[unit] ?? spellings(unit, 'sound')[0] ?? '';
  if (spelling === 'er') return first ? [{ class: 'e', weak: true }] : [{ class: 'L', weak: true }];
  const phones: Phone[] = [];
  const initial = PINYIN_INITIAL.find(([pattern]) => pattern.test(spelling));
  if (initial) {
    const weak = initial[1] === 'H' || initial[1] === 'Y' || (initial[1] === 'W' && !first);
    phones.push({ class: initial[1], weak });
  }
  if (/[aeiouv]/.test(spelling))
    phones.push({ class: pinyinVowel(spelling), weak: true, ...(BARE.has(spelling) && { filler: true }) });
  if (/n(g)?$/.test(spelling) && spelling.length > 1) phones.push({ class: 'N', weak: /ng$/.test(spelling) });
  else if (/m$/.test(spelling)) phones.push({ class: 'M', weak: false });
  else if (/[kpt]$/.test(spelling))
    phones.push({ class: spelling.endsWith('k') ? 'K' : spelling.endsWith('p') ? 'P' : 'T', weak: true });
  else if (/l$/.test(spelling)) phones.push({ class: 'L', weak: true });
  return phones;
}

const FAMILIES: Readonly<Record<string, number>> = {
  JS: 0.25,
  SJ: 0.25,
  JT: 0.5,
  TJ: 0.5,
  ST: 0.6,
  TS: 0.6,
  JK: 0.4,
  KJ: 0.4,
  JY: 0.3,
  YJ: 0.3,
  SK: 0.7,
  KS: 0.7,
  FW: 0.25,
  WF: 0.25,
  FP: 0.5,
  PF: 0.5,
  FH: 0.4,
  HF: 0.4,
  HK: 0.5,
  KH: 0.5,
  HW: 0.3,
  WH: 0.3,
  HS: 0.5,
  SH: 0.5,
  MN: 0.3,
  NM: 0.3,
  LN: 0.6,
  NL: 0.6,

  LY: 0.5,
  YL: 0.5,
};

const NEAR = new Set(['ae', 'ea', 'ao', 'oa', 'ei', 'ie', 'ou', 'uo']);

/** What one class costs for another, by letter code, so that the inner loop builds no strings; -1 between two vowels. */
const SWAPS = new Float64Array(128 * 128).fill(1.2);
for (let x = 97; x < 123; x++) for (let y = 97; y < 123; y++) SWAPS[x * 128 + y] = -1;
for (const pair of NEAR) SWAPS[pair.charCodeAt(0) * 128 + pair.charCodeAt(1)] = 0.06;
for (const [pair, cost] of Object.entries(FAMILIES))
  SWAPS[pair.charCodeAt(0) * 128 + pair.charCodeAt(1)] = cost;
for (let x = 0; x < 128; x++) SWAPS[x * 128 + x] = 0;

function swapCost(a: Phone, b: Phone): number {
  const cost = SWAPS[(a.class.charCodeAt(0) << 7) | b.class.charCodeAt(0)] as number;
  return cost >= 0 ? cost : a.filler || b.filler ? 0.08 : 0.14;
}

/** Whether two sounds may begin alike: a quick no before the alignment. */
export function mayBeginAlike(a: readonly Phone[], b: readonly Phone[]): boolean {
  const [x, y] = [firstConsonant(a), firstConsonant(b)];
  if (!x || !y || x.weak || y.weak) return true;
  return swapCost(x, y) <= 0.5;
}

function firstConsonant(phones: readonly Phone[]): Phone | undefined {
  for (const phone of phones) if (!isVowel(phone)) return phone;
  return undefined;
}

const LONGEST_ROW = 128;
let above = new Float64Array(LONGEST_ROW);
let below = new Float64Array(LONGEST_ROW);

/** The likeness of two rows of consonant classes, 0 to 1. */
export function phonesAlike(a: readonly Phone[], b: readonly Phone[]): number {
  const width = b.length + 1;
  if (width > above.length) {
    above = new Float64Array(2 * width);
    below = new Float64Array(2 * width);
  }
  above[0] = 0;
  for (let j = 1; j < width; j++) above[j] = (above[j - 1] as number) + gap(b[j - 1] as Phone);
  for (let i = 1; i <= a.length; i++) {
    const pa = a[i - 1] as Phone;
    const drop = gap(pa);
    below[0] = (above[0] as number) + drop;
    for (let j = 1; j < width; j++) {
      const pb = b[j - 1] as Phone;
      let cost = (above[j - 1] as number) + swapCost(pa, pb);
      cost = Math.min(cost, (above[j] as number) + drop, (below[j - 1] as number) + gap(pb));
      below[j] = cost;
    }
    [above, below] = [below, above];
  }
  const size = Math.max(strength(a), strength(b));
  return size === 0 ? 0 : Math.max(0, 1 - (above[b.length] as number) / size);
}

/** How much the consonants of a row weigh. */
function strength(phones: readonly Phone[]): number {
  let sum = 0;
  for (const phone of phones) if (!isVowel(phone)) sum += phone.weak ? 0.4 : 1;
  return sum;
}

function isVowel(phone: Phone): boolean {
  return phone.class.charCodeAt(0) >= 97;
}

function gap(phone: Phone): number {
  if (isVowel(phone)) return phone.filler ? 0.03 : 0.13;
  return phone.weak ? 0.25 : 0.9;
}

/** The consonant classes of unspaced characters read for their sound. */
export function unspacedPhones(units: readonly string[]): readonly Phone[] {
  const phones = units.flatMap((unit, i) => unitPhones(unit, i === 0));
  // A nasal before a nasal is one sound: 詹姆斯, James.
  return phones.map((phone, i) =>
    phone.class === 'N' && /^[MN]$/.test(phones[i + 1]?.class ?? '') ? { ...phone, weak: true } : phone,
  );
}

/** Whether characters look like a rendering of a foreign name: nearly all of them are used for sound. */
export function looksTransliterated(units: readonly string[]): boolean {
  let sound = 0;
  for (const unit of units) if (SOUND_CHARS.has(unit) || !/\p{Script=Han}/u.test(unit)) sound++;
  return units.length >= 2 && sound / units.length >= 0.75;
}

/** How many phones carry the comparison; below three it says too little. */
export function strongPhones(phones: readonly Phone[]): number {
  return phones.reduce((count, phone) => count + (phone.weak ? 0 : 1), 0);
}

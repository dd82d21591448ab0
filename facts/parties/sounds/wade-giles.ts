/**
 * Wade–Giles and the spellings of Taiwan and old maps, made from pinyin by rule, apostrophes left out
 * (鸿海 Hung-hai, 张 Chang). Used across scripts only.
 */

const INITIALS: readonly (readonly [string, string])[] = [
  ['zh', 'ch'],
  ['ch', 'ch'],
  ['sh', 'sh'],
  ['b', 'p'],
  ['p', 'p'],
  ['d', 't'],
  ['t', 't'],
  ['g', 'k'],
  ['k', 'k'],
  ['j', 'ch'],
  ['q', 'ch'],
  ['x', 'hs'],
  ['z', 'ts'],
  ['c', 'ts'],
  ['r', 'j'],
];

const WHOLE: Readonly<Record<string, string>> = {
  zhi: 'chih',
  chi: 'chih',
  shi: 'shih',
  ri: 'jih',
  zi: 'tzu',
  ci: 'tzu',
  si: 'szu',
  yi: 'i',
  you: 'yu',
  yan: 'yen',
  ye: 'yeh',
  yue: 'yueh',
  yong: 'yung',
  er: 'erh',
  he: 'ho',
  ge: 'ko',
  ke: 'ko',
  e: 'o',
  ran: 'jan',
  yu: 'yu',
};

/**
 * The Wade–Giles spelling of one pinyin syllable.
 *
 * @example wadeGiles('xin') // 'hsin'
 */
export function wadeGiles(pinyin: string): string {
  const whole = WHOLE[pinyin];
  if (whole !== undefined) return whole;
  let initial = '';
  let final = pinyin;
  let palatal = false;
  for (const [from, to] of INITIALS) {
    if (!pinyin.startsWith(from)) continue;
    initial = to;
    final = pinyin.slice(from.length);
    palatal = from === 'j' || from === 'q' || from === 'x';
    break;
  }
  if (palatal && /^u(?!i|o)/.test(final)) final = final.replace(/^u/, 'u');
  final = final
    .replace(/ian$/, 'ien')
    .replace(/iong$/, 'iung')
    .replace(/ong$/, 'ung')
    .replace(/ie$/, 'ieh')
    .replace(/ve$|ue$/, 'ueh')
    .replace(/uo$/, /^(k|kw|h|sh)$/.test(initial) ? 'uo' : 'o')
    .replace(/^v/, 'u');
  if (initial === 'k' && final === 'ui') final = 'uei';
  return initial + final;
}

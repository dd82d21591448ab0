/** Numbers and ordinals in any spelling as one value: 2, II, second, 2nd, 第二, 二. Numbers must agree. */

const WORDS: ReadonlyMap<string, number> = new Map(
  (
    'one 1 two 2 three 3 four 4 five 5 six 6 seven 7 eight 8 nine 9 ten 10 eleven 11 twelve 12 first 1 second 2 third 3 ' +
    'fourth 4 fifth 5 sixth 6 seventh 7 eighth 8 ninth 9 tenth 10 1st 1 2nd 2 3rd 3 4th 4 5th 5 6th 6 7th 7 8th 8 9th 9 10th 10 ' +
    'ii 2 iii 3 iv 4 vi 6 vii 7 viii 8 ix 9 xii 12 xiii 13'
  )
    .split(' ')
    .reduce<(readonly [string, number])[]>((rows, word, i, all) => {
      if (i % 2 === 0) rows.push([word, Number(all[i + 1])]);
      return rows;
    }, []),
);
const DIGITS: Readonly<Record<string, number>> = {
  零: 0,
  一: 1,
  二: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  两: 2,
};

/**
 * The value of a Latin token that is a number, an ordinal or a Roman numeral above one letter.
 *
 * @example latinNumber('2nd') // '2'
 */
export function latinNumber(token: string): string | undefined {
  if (/^\d{1,9}$/.test(token)) return String(Number(token));
  const ordinal = /^(\d{1,4})(st|nd|rd|th)$/.exec(token);
  if (ordinal) return String(Number(ordinal[1]));
  const word = WORDS.get(token);
  return word === undefined ? undefined : String(word);
}

/**
 * The value of a Han numeral up to 999, digit by digit (三八) or with 十 and 百 (三十八).
 *
 * @example hanNumber('三十八') // '38'
 */
export function hanNumber(text: string): string | undefined {
  if (!/^[零一二三四五六七八九十百两]+$/.test(text)) return undefined;
  if (!/[十百]/.test(text)) return String(Number([...text].map((c) => DIGITS[c]).join('')));
  let total = 0;
  let digit = -1;
  for (const char of text) {
    if (char === '百' || char === '十') {
      total += (digit < 0 ? 1 : digit) * (char === '百' ? 100 : 10);
      digit = -1;
    } else digit = DIGITS[char] ?? 0;
  }
  return String(total + Math.max(0, digit));
}

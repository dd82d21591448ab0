/**
 * The first fold of any name: one width, one case, one kind of quotation mark, interpunct and space.
 * After it a text holds Latin letters, digits, Han, kana, Hangul, spaces, brackets and the marks & . - ' / ,
 */
import { foldHan, isHan } from './han.ts';
import { isHangul } from './hangul.ts';
import { isKana, toKatakana } from './kana.ts';
import { foldLatin } from './latin.ts';

const SPACES = /[\s\u00a0\u200b-\u200f\u2060\ufeff]+/gu;
const INTERPUNCT = /[\u00b7\u2022\u2027\u30fb\uff65\u2219\u22c5\u0387\u2024\u25cf]/gu;
const DASHES = /[\u2010-\u2015\u2212\ufe58\ufe63~]/gu;
const APOSTROPHES = /[\u2018\u2019\u02bc\u02bb\u02b9\u02bf\u02be`´\u05f3]/gu;
const QUOTES = /["\u201c\u201d\u201e\u00ab\u00bb\u300c-\u300f\u300a\u300b\u3008\u3009]/gu;

/**
 * Folds a name for comparison: NFKC (so ㈱ becomes (株) and ＡＢＣ abc), lower case, plain Latin letters,
 * simplified Han, katakana. Never for display.
 *
 * @example foldText('Ｓｈｉｎ－Ｅｔｓｕ　化學') // 'shin-etsu 化学'
 */
export function foldText(text: string): string {
  const marks = text
    .normalize('NFKC')
    .replace(INTERPUNCT, '·')
    .replace(DASHES, '-')
    .replace(APOSTROPHES, "'")
    .replace(QUOTES, ' ')
    .replace(/[【〔［[{]/gu, '(')
    .replace(/[】〕］\]}]/gu, ')')
    .replace(/[、，;；]/gu, ',')
    .replace(/。/gu, '.')
    .replace(SPACES, ' ')
    .trim()
    .toLowerCase()
    .normalize('NFC');
  let katakana = '';
  for (const char of foldHan(marks)) katakana += toKatakana(char);
  return foldLatin(katakana);
}

/** Whether a character is written without spaces between words: Han, kana, Hangul. */
export function isUnspaced(char: string): boolean {
  return isHan(char) || isKana(char) || isHangul(char);
}

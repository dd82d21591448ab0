/**
 * Han characters folded many to one: traditional Chinese and Japanese kanji become simplified Chinese
 * (沖 and 衝 both become 冲). The other direction is ambiguous and is never taken.
 */
import { HAN_FOLD } from './generated/han-fold.ts';

const TABLE: ReadonlyMap<string, string> = pairs(HAN_FOLD);

function pairs(text: string): Map<string, string> {
  const table = new Map<string, string>();
  const chars = [...text];
  for (let i = 0; i + 1 < chars.length; i += 2) table.set(chars[i] as string, chars[i + 1] as string);
  return table;
}

/**
 * Folds one character to its simplified form; a character without a variant is returned as it is.
 *
 * @example foldHanChar('氣') // '气'
 */
export function foldHanChar(char: string): string {
  return TABLE.get(char) ?? char;
}

/**
 * Folds every character of a text. Lossy on purpose: for comparing, never for display.
 *
 * @example foldHan('沖電気工業') // '冲电气工业'
 */
export function foldHan(text: string): string {
  let out = '';
  for (const char of text) out += TABLE.get(char) ?? char;
  return out;
}

/** Whether a character is Han (汉字), by block: the unified ideographs, extension A and the astral extensions. */
export function isHan(char: string): boolean {
  const code = char.codePointAt(0) ?? 0;
  return (code >= 0x3400 && code <= 0x9fff) || (code >= 0x20000 && code <= 0x323af) || code === 0x3007;
}

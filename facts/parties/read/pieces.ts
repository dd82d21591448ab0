/** Cuts a folded name into runs with and without spaces. */
import { joinsBefore } from '../fold/kana.ts';
import { isUnspaced } from '../fold/text.ts';
import { LEXICON } from '../lexicon/lexicon.ts';
import { isPinyin } from '../sounds/pinyin.ts';
import { latinTokens } from './latin-tokens.ts';
import { STOP } from './small-words.ts';

export type Piece = { readonly unspaced: boolean; readonly texts: readonly string[] };

export function cut(folded: string, person: boolean): readonly Piece[] {
  const pieces: Piece[] = [];
  let units: string[] = [];
  let latin = '';
  const closeUnits = (): void => {
    if (units.length > 0) pieces.push({ unspaced: true, texts: units });
    units = [];
  };
  const closeLatin = (): void => {
    const texts = latinTokens(latin).flatMap(unglue);
    if (texts.length > 0) pieces.push({ unspaced: false, texts });
    latin = '';
  };
  for (const char of folded) {
    if (isUnspaced(char)) {
      closeLatin();
      if (units.length > 0 && joinsBefore(char)) units.push((units.pop() as string) + char);
      else if (char !== 'ー') units.push(char);
    } else if (/[\p{L}\p{N}]/u.test(char)) {
      closeUnits();
      latin += char;
    } else if (units.length > 0) {
      if (/[(),/]/.test(char) || (person && char === '·')) closeUnits();
    } else latin += char;
  }
  closeUnits();
  closeLatin();
  return pieces;
}

/**
 * A word made of two known words is opened (ironmountain, aerodefense), so that each can meet its own meaning.
 * Both spellings of a name come out the same.
 */
function unglue(token: string): readonly string[] {
  if (token.length < 7 || LEXICON.latin.has(token) || isPinyin(token)) return [token];
  let best: readonly string[] = [token];
  let shorter = 2;
  for (let at = 3; at <= token.length - 3; at++) {
    const [left, right] = [token.slice(0, at), token.slice(at)];
    const least = Math.min(left.length, right.length);
    if (least <= shorter || !isWord(left) || !isWord(right)) continue;
    best = [left, right];
    shorter = least;
  }
  return best;
}

function isWord(text: string): boolean {
  const entry = LEXICON.latin.get(text);
  return entry !== undefined && !STOP.has(text) && !entry.brand;
}

/**
 * Latin words put right that are one slip of the pen from a known word (Corpoation, Simulaation, L0ckheed). Such a word
 * would else count as a name of its own, and as one that the other party does not bear.
 */
import { LEGAL_FORMS } from '../forms/legal-forms.ts';
import { LEXICON } from '../lexicon/lexicon.ts';
import { isPinyin } from '../sounds/pinyin.ts';
import { latinTokens } from './latin-tokens.ts';
import type { Name } from './name.ts';

/** A zero among letters stands for an o. */
const ZERO =
  /(?<=[a-z])0(?=[a-z]{2})|(?<=[a-z]{2})0(?=[a-z])|(?<![a-z0-9])0(?=[a-z]{3})|(?<=[a-z]{3})0(?![a-z0-9])/g;
/** In shorter words one letter makes another word too easily: metal, petal. */
const SHORTEST = 7;

/** Known words by their first and by their last three letters: one slip leaves either as it is. */
let known: ReadonlyMap<string, readonly string[]> | undefined;

function knownWords(): ReadonlyMap<string, readonly string[]> {
  const words = new Set<string>();
  for (const key of LEXICON.latin.keys()) for (const word of key.split(' ')) words.add(word);
  for (const line of LEGAL_FORMS.trim().split('\n'))
    for (const word of latinTokens(line.slice(line.indexOf(':') + 1).split(' = ')[0] ?? '')) words.add(word);
  const byEnds = new Map<string, string[]>();
  for (const word of words) {
    if (word.length < SHORTEST - 1 || /\d/.test(word) || isPinyin(word)) continue;
    for (const end of endsOf(word)) {
      const others = byEnds.get(end);
      if (others) others.push(word);
      else byEnds.set(end, [word]);
    }
  }
  return byEnds;
}

const endsOf = (word: string): readonly string[] => [`${word.slice(0, 3)}-`, `-${word.slice(-3)}`];

/** Whether one letter was left out, put in, changed, or changed places with the next. */
function isOneSlip(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  if (long.length > short.length) return short.slice(at) === long.slice(at + 1);
  if (short.slice(at + 1) === long.slice(at + 1)) return true;
  return (
    short[at] === long[at + 1] && short[at + 1] === long[at] && short.slice(at + 2) === long.slice(at + 2)
  );
}

const found = new Map<string, string | undefined>();
const REMEMBERED = 20_000;

function rightWord(word: string): string | undefined {
  if (found.has(word)) return found.get(word);
  known ??= knownWords();
  let right: string | undefined;
  for (const end of endsOf(word))
    for (const other of known.get(end) ?? []) {
      if (!isOneSlip(word, other)) continue;
      // Of two the one of like length, then the first in the alphabet: the answer hangs on no order of lists.
      const better =
        right === undefined ||
        Number(other.length !== word.length) < Number(right.length !== word.length) ||
        (other.length === right.length && other < right);
      if (better) right = other;
    }
  if (found.size >= REMEMBERED) found.clear();
  found.set(word, right);
  return right;
}

/**
 * The folded text with its misspelt known words put right; nothing where there are none, or where no other word is left
 * that names the party.
 */
export function putRight(name: Name): string | undefined {
  let text = name.folded.replace(ZERO, 'o');
  let named = text !== name.folded;
  for (const atom of name.atoms) {
    if (atom.unspaced || atom.class !== 'name') continue;
    const right =
      atom.text.length < SHORTEST || name.units[atom.unit]?.entry !== undefined || isPinyin(atom.text)
        ? undefined
        : rightWord(atom.text);
    if (right === undefined) named = true;
    else text = text.replace(new RegExp(`(?<![a-z])${atom.text}(?![a-z])`), right);
  }
  return named && text !== name.folded ? text : undefined;
}

/**
 * The best reading of a run of written units: the fewest unexplained ones. What no phrase explains names the
 * party. Phrases that are found but not chosen stay available for the comparison.
 */
import type { Entry } from '../lexicon/lexicon.ts';
import { LEXICON } from '../lexicon/lexicon.ts';
import type { Phrase } from './name.ts';

/** Characters that may stand alone as a weak word at the end of a run: works, institute, ministry, branch. */
const ENDINGS = new Set([...'厂所院部局社会行店']);
const NAME_COST = 1;
const PHRASE_COST = 0.7;
const BRAND_COST = 0.65;

export type Segment = { readonly start: number; readonly end: number; readonly entry: Entry | undefined };

/** All phrases of the unspaced lexicon in a run of units, with positions counted from `offset`. */
export function unspacedPhrases(units: readonly string[], offset: number): readonly Phrase[] {
  const found: Phrase[] = [];
  for (let start = 0; start < units.length; start++) {
    let key = '';
    for (let end = start + 1; end <= units.length; end++) {
      key += units[end - 1];
      if (key.length > LEXICON.longestUnspaced) break;
      const entry = LEXICON.unspaced.get(key);
      if (entry) found.push({ start: offset + start, end: offset + end, entry });
    }
  }
  return found;
}

/** All phrases of the Latin lexicon in a run of tokens. */
export function latinPhrases(tokens: readonly string[], offset: number): readonly Phrase[] {
  const found: Phrase[] = [];
  for (let start = 0; start < tokens.length; start++) {
    const longest = LEXICON.longestLatin.get(tokens[start] as string) ?? 0;
    let key = '';
    for (let end = start + 1; end <= tokens.length && end - start <= longest; end++) {
      key = key === '' ? (tokens[end - 1] as string) : `${key} ${tokens[end - 1]}`;
      const entry = LEXICON.latin.get(key);
      if (entry) found.push({ start: offset + start, end: offset + end, entry });
    }
  }
  return found;
}

/** Cuts `size` units from `offset` into phrases and names at least cost. */
export function segment(
  texts: readonly string[],
  offset: number,
  phrases: readonly Phrase[],
  unspaced: boolean,
): readonly Segment[] {
  const size = texts.length;
  const cost = new Array<number>(size + 1).fill(Number.POSITIVE_INFINITY);
  const via = new Array<Segment | undefined>(size + 1).fill(undefined);
  cost[0] = 0;
  const startingAt = new Map<number, Phrase[]>();
  for (const phrase of phrases) {
    const list = startingAt.get(phrase.start - offset);
    if (list) list.push(phrase);
    else startingAt.set(phrase.start - offset, [phrase]);
  }
  for (let at = 0; at < size; at++) {
    const here = cost[at] as number;
    const single: Segment = { start: offset + at, end: offset + at + 1, entry: undefined };
    if (here + NAME_COST < (cost[at + 1] as number)) {
      cost[at + 1] = here + NAME_COST;
      via[at + 1] = single;
    }
    for (const { start, end, entry } of startingAt.get(at) ?? []) {
      const alone = unspaced && end - start === 1;
      if (alone && !(at > 1 && ENDINGS.has(texts[at] as string) && endsHere(startingAt, at + 1, size)))
        continue;
      // On equal cost the phrase that begins earlier wins: 河南 before 南平.
      const step = (alone ? 0.9 : entry.brand ? BRAND_COST : PHRASE_COST) + 0.001 * at;
      const to = end - offset;
      if (here + step < (cost[to] as number)) {
        cost[to] = here + step;
        via[to] = { start, end, entry };
      }
    }
  }
  const out: Segment[] = [];
  for (let at = size; at > 0; ) {
    const step = via[at] as Segment;
    out.push(step);
    at = step.start - offset;
  }
  return out.reverse();
}

function endsHere(startingAt: ReadonlyMap<number, readonly Phrase[]>, at: number, size: number): boolean {
  return at === size || (startingAt.get(at) ?? []).some((p) => p.entry.class === 'form');
}

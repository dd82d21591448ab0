/**
 * Edges between Hangul and Han or kana: Korean names in their characters (김정은, 金正恩) by the Sino-Korean reading,
 * syllable for character, and Japanese names as Korean spells them (가와사키, 川崎) by the Japanese one.
 */
import { isHangul } from '../fold/hangul.ts';
import type { Name } from '../read/name.ts';
import { hangulSound, join, soundsOf } from '../sounds/japanese-in-hangul.ts';
import { sinoKorean } from '../sounds/readings.ts';
import type { Edge } from './edge.ts';

const SINO_KOREAN = 0.93;
const JAPANESE = 0.92;
const LONGEST = 8;

/** All edges between the Hangul of one name and the Han or kana of the other. */
export function hangulEdges(query: Name, candidate: Name): readonly Edge[] {
  const edges: Edge[] = [];
  oneWay(query, candidate, edges, false);
  oneWay(candidate, query, edges, true);
  return edges;
}

function oneWay(korean: Name, written: Name, edges: Edge[], flipped: boolean): void {
  if (!korean.atoms.some(({ text }) => isHangul(text))) return;
  if (!written.atoms.some(({ text, unspaced }) => unspaced && !isHangul(text))) return;
  for (const edge of [...asCharacters(korean, written), ...asJapanese(korean, written)])
    edges.push(
      flipped
        ? {
            ...edge,
            fromQuery: edge.fromCandidate,
            toQuery: edge.toCandidate,
            fromCandidate: edge.fromQuery,
            toCandidate: edge.toQuery,
          }
        : edge,
    );
}

/** Runs of two and more where each character has the syllable among its readings. */
function asCharacters(korean: Name, written: Name): readonly Edge[] {
  const edges: Edge[] = [];
  const meets = (i: number, j: number): boolean => {
    const syllable = korean.atoms[i];
    const char = written.atoms[j];
    return (
      syllable?.unspaced === true &&
      char?.unspaced === true &&
      syllable.class !== 'form' &&
      char.class !== 'form' &&
      sinoKorean(char.text).includes(syllable.text)
    );
  };
  for (let i = 0; i < korean.atoms.length; i++)
    for (let j = 0; j < written.atoms.length; j++) {
      if (!meets(i, j) || meets(i - 1, j - 1)) continue;
      let size = 1;
      while (meets(i + size, j + size)) size++;
      if (size > 1 || written.schema === 'Person')
        edges.push(edge(SINO_KOREAN - (size > 1 ? 0 : 0.05), i, i + size, j, j + size));
    }
  return edges;
}

type Stretch = { readonly start: number; readonly end: number };
type Heard = { readonly whole: ReadonlyMap<string, Stretch>; readonly beginnings: ReadonlySet<string> };

const known = new WeakMap<Name, Heard>();

/** What the stretches of a Hangul name sound like, and every beginning of it, once for a name. */
function heardIn(korean: Name): Heard {
  const before = known.get(korean);
  if (before) return before;
  const whole = new Map<string, Stretch>();
  const beginnings = new Set<string>();
  const naming = (at: number): boolean =>
    isHangul(korean.atoms[at]?.text ?? '') && korean.atoms[at]?.class !== 'form';
  for (let start = 0; start < korean.atoms.length; start++)
    for (let end = start + 1; end <= start + LONGEST && naming(end - 1); end++) {
      if (end - start < 2) continue;
      const said = korean.atoms.slice(start, end).map(({ text }) => text);
      for (const sound of hangulSound(said)) {
        if (!whole.has(sound)) whole.set(sound, { start, end });
        for (let size = 1; size <= sound.length; size++) beginnings.add(sound.slice(0, size));
      }
    }
  const heard = { whole, beginnings };
  known.set(korean, heard);
  return heard;
}

/** Stretches of syllables that sound as a stretch of characters is read in Japanese. */
function asJapanese(korean: Name, written: Name): readonly Edge[] {
  const { whole, beginnings } = heardIn(korean);
  const edges: Edge[] = [];
  const walk = (from: number, at: number, sound: string): void => {
    const stretch = at > from ? whole.get(sound) : undefined;
    if (stretch) edges.push(edge(JAPANESE, stretch.start, stretch.end, from, at));
    const next = written.atoms[at];
    if (at - from === LONGEST || !next?.unspaced || next.class === 'form') return;
    for (const more of soundsOf(next.text)) {
      const longer = join(sound, more);
      if (beginnings.has(longer)) walk(from, at + 1, longer);
    }
  };
  if (whole.size > 0) for (let from = 0; from < written.atoms.length; from++) walk(from, from, '');
  return edges;
}

function edge(score: number, fromQuery: number, toQuery: number, from: number, to: number): Edge {
  return { kind: 'reading', score, fromQuery, toQuery, fromCandidate: from, toCandidate: to };
}

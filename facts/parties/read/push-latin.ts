/** Words between spaces: known words by their class, and what is left by how much it names. */
import { syllableCount } from '../sounds/pinyin.ts';
import type { Push } from './push.ts';
import type { segment } from './segment.ts';
import { AREA, STOP } from './small-words.ts';

export function pushLatin(
  push: Push,
  texts: readonly string[],
  offset: number,
  segments: ReturnType<typeof segment>,
  all: readonly string[],
): void {
  for (const [i, { start, end, entry }] of segments.entries()) {
    const part = texts.slice(start - offset, end - offset);
    const first = part[0] as string;
    if (entry && !(part.length === 1 && STOP.has(first))) {
      const area = AREA.has(first) && segments[i - 1]?.entry?.class === 'place';
      push(part, false, area ? 'stop' : entry.class, area ? 0.02 : entry.weight, entry);
    } else if (STOP.has(first)) push(part, false, 'stop', 0.02);
    else if (AREA.has(first)) push(part, false, 'filler', 0.05);
    else push(part, false, 'name', latinWeight(texts, start - offset, all));
  }
}

function latinWeight(texts: readonly string[], at: number, all: readonly string[]): number {
  const token = texts[at] as string;
  if (isOwnAcronym(token, all)) return 0.2;
  if (token.length === 1) return 0.4;
  const neighbours = [texts[at - 1], texts[at + 1]];
  if (syllableCount(token) === 1 && neighbours.some((n) => n !== undefined && syllableCount(n) === 1))
    return 0.7;
  return token.length === 2 ? 0.7 : token.length < 5 ? 1 : 1.2;
}

/** A short word beside the name it abbreviates adds nothing: UVZ Uralvagonzavod, Bharat Electronics Limited (BEL). */
function isOwnAcronym(token: string, all: readonly string[]): boolean {
  if (token.length < 3 || token.length > 5) return false;
  const others = all.filter((other) => other !== token);
  const letters = others.map((other) => other[0]).join('');
  // The last letter may be of the legal form, which stands apart: Limited, Corporation, Group, Inc.
  if (letters.includes(token) || (letters.includes(token.slice(0, -1)) && /[lcgi]$/.test(token))) return true;
  return others.some((other) => {
    if (other.length < token.length + 4 || other[0] !== token[0]) return false;
    let met = 0;
    for (const letter of other) if (letter === token[met]) met++;
    return met === token.length && !/[aeiou]{2}/.test(token);
  });
}

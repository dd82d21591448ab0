/** Writing without spaces: known words by their class, and runs of what is left. */
import { LEXICON } from '../lexicon/lexicon.ts';
import type { Push } from './push.ts';
import type { segment } from './segment.ts';
import { AREA } from './small-words.ts';

const JOINING = new Set([...'与及和暨兼']);

export function pushUnspaced(
  push: Push,
  texts: readonly string[],
  offset: number,
  segments: ReturnType<typeof segment>,
  forms: string[],
): void {
  for (let i = 0; i < segments.length; i++) {
    const { start, end, entry } = segments[i] as (typeof segments)[number];
    const part = texts.slice(start - offset, end - offset);
    if (entry) {
      if (entry.class === 'form') forms.push((LEXICON.nameOf[entry.meanings[0] as number] ?? '').slice(5));
      push(part, true, entry.class, entry.weight, entry);
      continue;
    }
    const before = segments[i - 1]?.entry;
    if (AREA.has(part[0] as string) && before?.class === 'place') {
      push(part, true, 'stop', 0.02);
      continue;
    }
    if (JOINING.has(part[0] as string) && before && segments[i + 1]?.entry) {
      push(part, true, 'stop', 0.02);
      continue;
    }
    let last = i;
    while (segments[last + 1] && segments[last + 1]?.entry === undefined) last++;
    const run = texts.slice(start - offset, (segments[last] as (typeof segments)[number]).end - offset);
    for (const char of run) push([char], true, 'name', runWeight(run.length) / run.length);
    i = last;
  }
}

/** What a run of naming characters counts together: more than one word however long, but not without end. */
function runWeight(length: number): number {
  return length === 1 ? 0.7 : length === 2 ? 1.2 : Math.min(2.1, 1.2 + 0.2 * (length - 2));
}

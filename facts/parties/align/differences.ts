/** Differences that lie between two classes of words, in the order of the words or in the legal forms. */
import type { WordClass } from '../lexicon/lexicon.ts';
import type { Name } from '../read/name.ts';
import type { Chosen } from './assign.ts';
import type { Rest } from './rest.ts';

/** One side is left with a place where the other is left with a naming word: 包头 and 保头. */
export function standsAgainst(q: ReadonlyMap<WordClass, Rest>, c: ReadonlyMap<WordClass, Rest>): boolean {
  if ((q.has('name') && c.has('name')) || (q.has('place') && c.has('place'))) return false;
  return (q.has('place') && c.has('name')) || (q.has('name') && c.has('place'));
}

/** One side is left with a word of trade where the other is left with a filler: 华为技术 and 华为终端. */
export function tradeQuarrel(q: ReadonlyMap<WordClass, Rest>, c: ReadonlyMap<WordClass, Rest>): boolean {
  if ((q.has('word') && c.has('word')) || (q.has('filler') && c.has('filler'))) return false;
  return (q.has('word') && c.has('filler')) || (q.has('filler') && c.has('word'));
}

export function formsDiffer(query: Name, candidate: Name): boolean {
  const a = query.forms.filter((form) => form !== 'company');
  const b = candidate.forms.filter((form) => form !== 'company');
  return a.length > 0 && b.length > 0 && !a.some((form) => b.includes(form));
}

export function inOrder(chosen: readonly Chosen[]): boolean {
  const sorted = chosen
    .filter((edge) => edge.kind !== 'legal-form')
    .toSorted((a, b) => a.fromQuery - b.fromQuery);
  return sorted.every((edge, i) => i === 0 || (sorted[i - 1] as Chosen).fromCandidate < edge.fromCandidate);
}

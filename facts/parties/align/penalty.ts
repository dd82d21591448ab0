/** What the rest of each class of words costs, and how it is told. */
import type { WordClass } from '../lexicon/lexicon.ts';
import type { Part } from '../types.ts';
import { type Costs, PERSON } from './costs.ts';
import type { Rest } from './rest.ts';
import { round } from './text-of.ts';

/** However many words of trade one name lacks, it lacks them once. */
const MOST_OMITTED = 0.33;

export function penalty(
  costs: Costs,
  kind: WordClass,
  both: number,
  alone: number,
  bare: number,
  complete: number,
): number {
  switch (kind) {
    case 'name':
      return (
        (both > 0 ? costs.nameDiffers + costs.nameDiffersBy * Math.min(1, both) : 0) +
        costs.nameOmitted * alone * (costs === PERSON ? bare : 1)
      );
    case 'number':
      return both > 0 ? costs.numberDiffers : costs.numberOmitted * alone;
    case 'place':
      return (both > 0 ? costs.placeDiffers : 0) + costs.placeOmitted * alone * bare;
    case 'word':
      return (
        ((both > 0 ? costs.wordDiffers + costs.wordDiffersBy * both : 0) +
          Math.min(MOST_OMITTED, costs.wordOmitted * alone * complete)) *
        bare
      );
    default:
      return ((both > 0 ? costs.fillerDiffers : 0) + costs.fillerOmitted * alone * complete) * bare;
  }
}

export function unmatched(
  kind: WordClass,
  mine: Rest | undefined,
  theirs: Rest | undefined,
): readonly Part[] {
  const query = mine?.texts.join(' ') ?? '';
  const candidate = theirs?.texts.join(' ') ?? '';
  const weight = round(Math.max(mine?.weight ?? 0, theirs?.weight ?? 0));
  if (mine && theirs)
    return [{ kind: kind === 'number' ? 'number' : 'conflict', query, candidate, score: 0, weight }];
  if (mine) return [{ kind: 'only-in-query', query, candidate: '', score: 0, weight }];
  return [{ kind: 'only-in-candidate', query: '', candidate, score: 0, weight }];
}

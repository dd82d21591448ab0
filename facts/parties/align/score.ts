/**
 * From an alignment to one score: what agrees in part, what one side leaves out, and what both sides have and
 * differ in. A difference costs far more than an omission, and in the naming words most of all.
 */
import type { WordClass } from '../lexicon/lexicon.ts';
import { HOLD } from '../match/bars.ts';
import type { Name } from '../read/name.ts';
import type { Part, Rarity } from '../types.ts';
import type { Chosen } from './assign.ts';
import { brandCost } from './brands.ts';
import { costsFor, PERSON, VESSEL } from './costs.ts';
import { formsDiffer, inOrder, standsAgainst, tradeQuarrel } from './differences.ts';
import { isComplete, kinshipCost } from './kinship.ts';
import { isInstitution, isOfResearch } from './learning.ts';
import { penalty, unmatched } from './penalty.ts';
import { type Rest, rest } from './rest.ts';
import { siblingCost } from './siblings.ts';
import { namesIn, round, textOf } from './text-of.ts';
import { isBeginning, isParentAlone } from './unsaid.ts';

const CLASSES: readonly WordClass[] = ['name', 'number', 'place', 'word', 'filler'];

/** What two different places cost beyond their difference where they are all that tells two names apart. */
const PLACE_NAMES = 0.12;

/** What an unsaid parent costs beside what an unsaid name would. */
const UNSAID_PARENT = 0.4;

/** What a name costs that goes on where another, given short, ends: 英思特稀磁新材料 and 英思特. */
const BEGINNING = 0.4;

export type Scored = { readonly score: number; readonly because: readonly Part[] };

/** Scores one alignment of two readings. */
export function score(query: Name, candidate: Name, chosen: readonly Chosen[], rarity: Rarity): Scored {
  const costs = costsFor(query, candidate);
  const coveredQuery = new Uint8Array(query.atoms.length);
  const coveredCandidate = new Uint8Array(candidate.atoms.length);
  const because: Part[] = [];
  let loss = 0;
  let named = 0;
  let trade = 0;
  let placed = false;
  let agreed = 0;
  for (const edge of chosen) {
    coveredQuery.fill(1, edge.fromQuery, edge.toQuery);
    coveredCandidate.fill(1, edge.fromCandidate, edge.toCandidate);
    const weight = (edge.weightQuery + edge.weightCandidate) / 2;
    // However long the stretch, it is one reading and can be wrong but once.
    // A foreign person is only ever heard in Chinese; several parts heard alike make up for the doubt of each.
    const doubt = edge.kind === 'transliteration' && costs === PERSON ? 0.45 : 1;
    loss += (1 - edge.score) * Math.min(1.2, weight) * doubt;
    agreed += edge.score * weight;
    if (
      namesIn(query, edge.fromQuery, edge.toQuery) ||
      namesIn(candidate, edge.fromCandidate, edge.toCandidate)
    )
      named += edge.score * Math.min(weight, Math.max(edge.weightQuery, edge.weightCandidate));
    else if (edge.kind !== 'legal-form') trade += edge.score * weight;
    placed ||= query.atoms[edge.fromQuery]?.class === 'place';
    because.push({
      kind: edge.kind,
      query: textOf(query, edge.fromQuery, edge.toQuery),
      candidate: textOf(candidate, edge.fromCandidate, edge.toCandidate),
      score: round(edge.score),
      weight: round(weight),
    });
  }
  const q = rest(query, coveredQuery, rarity);
  const c = rest(candidate, coveredCandidate, rarity);
  // Where no naming word agrees, place and trade must carry the name and differences in them count double.
  const person = costs === PERSON;
  const contained = q.size === 0 || c.size === 0;
  const bare = person
    ? named < 1.5
      ? 2
      : 1
    : named < 0.3
      ? !contained
        ? 2.2
        : trade > 0.7
          ? 1.2
          : 1.6
      : 1;
  // In a long name one missing word says less; a short name has nothing to spare.
  const scale = person ? 1 : 1 / Math.min(1.6, Math.max(0.75, agreed / 1.5));
  // A doubtful likeness is less doubtful where place and trade agree beside it.
  let cost = costs.loss * loss * Math.min(1, scale) * (1 - 0.3 * Math.min(1, trade / 0.5));
  cost += person
    ? 0
    : brandCost(query, candidate, coveredQuery, coveredCandidate, q.size > 0 && c.size > 0, chosen);
  cost += person ? 0 : siblingCost(query, candidate, chosen, coveredQuery, coveredCandidate);
  cost += person ? 0 : kinshipCost(query, candidate, q, c, coveredQuery, coveredCandidate, trade > 0.2);
  cost += !person && standsAgainst(q, c) ? costs.nameDiffers : 0;
  cost += tradeQuarrel(q, c) ? costs.wordDiffers * 0.7 * bare : 0;
  const parentUnsaid =
    trade > 0.6 &&
    isOfResearch(query, candidate) &&
    isOfResearch(candidate, query) &&
    (isParentAlone(query, q, c) || isParentAlone(candidate, c, q));
  // Where nothing names either party, its place does: 云南铜业 and 江西铜业.
  const placeNames = named === 0 && !q.has('name') && !c.has('name') && q.has('place') && c.has('place');
  cost += !person && placeNames ? PLACE_NAMES : 0;
  for (const kind of CLASSES) {
    const mine = q.get(kind);
    const theirs = c.get(kind);
    if (!mine && !theirs) continue;
    const both = Math.min(mine?.weight ?? 0, theirs?.weight ?? 0);
    const alone = Math.abs((mine?.weight ?? 0) - (theirs?.weight ?? 0));
    // A name that ends in its legal form is complete: what it lacks, it was not given.
    const lacking = (mine?.weight ?? 0) < (theirs?.weight ?? 0) ? query : candidate;
    const complete = isComplete(lacking) ? costs.complete : 1;
    const unsaid =
      kind !== 'name' || both > 0
        ? 1
        : parentUnsaid
          ? UNSAID_PARENT
          : isBeginning(lacking, query, candidate)
            ? BEGINNING
            : 1;
    cost +=
      unsaid *
      penalty(costs, kind, both, alone, bare, complete) *
      (both > 0 && kind !== 'word' && kind !== 'filler' ? 1 : scale);
    because.push(...unmatched(kind, mine, theirs));
  }
  // A university or an institute is told apart by exactly the words that a company may drop.
  const within = query.hasUnspaced && candidate.hasUnspaced;
  const qualified = (rest: ReadonlyMap<WordClass, Rest>) =>
    rest.has('word') ||
    (within && rest.has('filler')) ||
    rest.has('number') ||
    (rest.has('place') && named < 0.3 && !placed);
  if (isInstitution(query, candidate) && isInstitution(candidate, query) && (qualified(q) || qualified(c)))
    cost += costs.institution;
  const nameless = !because.some((part) => part.score > 0 && part.weight >= 0.1);
  cost += formsDiffer(query, candidate) ? costs.formDiffers : 0;
  cost += inOrder(chosen) ? 0 : costs.disorder;
  // A name only heard, or shortened to a few characters, is never certain, however well the rest agrees.
  const heard = chosen.some(
    (edge) =>
      edge.kind === 'transliteration' ||
      edge.weak === true ||
      (edge.kind === 'spelling' && costs === VESSEL && edge.score < 0.9),
  );
  const total = nameless ? 0 : Math.max(0, Math.min(heard ? HOLD - 0.01 : 1, 1 - cost));
  because.sort((a, b) => b.weight - a.weight);
  return { score: round(total), because };
}

/**
 * From an alignment to one score: what agrees in part, what one side leaves out, and what both sides have and
 * differ in. A difference costs far more than an omission, and in the naming words most of all.
 */
import { LEXICON, type WordClass } from '../lexicon/lexicon.ts';
import { HOLD } from '../match/bars.ts';
import type { Name } from '../read/name.ts';
import type { Part, Rarity } from '../types.ts';
import type { Chosen } from './assign.ts';
import { brandCost } from './brands.ts';
import { type Costs, costsFor, PERSON, VESSEL } from './costs.ts';
import { isComplete, kinshipCost } from './kinship.ts';
import { type Rest, rest } from './rest.ts';
import { siblingCost } from './siblings.ts';

const CLASSES: readonly WordClass[] = ['name', 'number', 'place', 'word', 'filler'];

/** What two different places cost beyond their difference where they are all that tells two names apart. */
const PLACE_NAMES = 0.12;

/** What an unsaid parent costs beside what an unsaid name would. */
const UNSAID_PARENT = 0.4;

/** What a name costs that goes on where another, given short, ends: 英思特稀磁新材料 and 英思特. */
const BEGINNING = 0.4;

/** However many words of trade one name lacks, it lacks them once. */
const MOST_OMITTED = 0.33;

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

/** One side is left with a place where the other is left with a naming word: 包头 and 保头. */
function standsAgainst(q: ReadonlyMap<WordClass, Rest>, c: ReadonlyMap<WordClass, Rest>): boolean {
  if ((q.has('name') && c.has('name')) || (q.has('place') && c.has('place'))) return false;
  return (q.has('place') && c.has('name')) || (q.has('name') && c.has('place'));
}

/** One side is left with a word of trade where the other is left with a filler: 华为技术 and 华为终端. */
function tradeQuarrel(q: ReadonlyMap<WordClass, Rest>, c: ReadonlyMap<WordClass, Rest>): boolean {
  if ((q.has('word') && c.has('word')) || (q.has('filler') && c.has('filler'))) return false;
  return (q.has('word') && c.has('filler')) || (q.has('filler') && c.has('word'));
}

function penalty(
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

function unmatched(kind: WordClass, mine: Rest | undefined, theirs: Rest | undefined): readonly Part[] {
  const query = mine?.texts.join(' ') ?? '';
  const candidate = theirs?.texts.join(' ') ?? '';
  const weight = round(Math.max(mine?.weight ?? 0, theirs?.weight ?? 0));
  if (mine && theirs)
    return [{ kind: kind === 'number' ? 'number' : 'conflict', query, candidate, score: 0, weight }];
  if (mine) return [{ kind: 'only-in-query', query, candidate: '', score: 0, weight }];
  return [{ kind: 'only-in-candidate', query: '', candidate, score: 0, weight }];
}

const INSTITUTIONS = new Set([
  'university',
  'college',
  'research institute',
  'academy',
  'normal university',
  'medical university',
  'agricultural university',
  'technology university',
  'university of technology',
  'university of science and technology',
  'institute of technology',
]);

/** Characters at the end of a name that make it a house of learning or research, whatever else it is known as. */
const OF_LEARNING = /(大学|学院|科学院|研究院|研究所)$/;

/** The one name is nothing but three naming characters and more, with which the other's own begins. */
function isBeginning(short: Name, query: Name, candidate: Name): boolean {
  const long = short === query ? candidate : query;
  if (short.atoms.length < 3 || !short.atoms.every((atom) => atom.unspaced && atom.class === 'name'))
    return false;
  const first = long.atoms.findIndex((atom) => atom.class === 'name');
  return short.atoms.every((atom, i) => long.atoms[first + i]?.text === atom.text);
}

/** All that is left is the academy or the group that an institute belongs to, and the other side has said the rest. */
function isParentAlone(
  name: Name,
  left: ReadonlyMap<WordClass, Rest>,
  other: ReadonlyMap<WordClass, Rest>,
): boolean {
  if (other.size > 0 || left.size !== 1) return false;
  const text = left.get('name')?.texts.join('');
  return name.units.some((unit) => unit.entry?.brand === true && textOf(name, unit.start, unit.end) === text);
}

type Learned = { readonly written: boolean; readonly meant: boolean; readonly research: boolean };
const learned = new WeakMap<Name, Learned>();

/** What of a name says that it is a house of learning, once for a name. */
function learning(name: Name): Learned {
  const known = learned.get(name);
  if (known) return known;
  const written = name.atoms.flatMap((atom) => (atom.unspaced && atom.class !== 'form' ? [atom.text] : []));
  const means = (what: (meaning: string) => boolean): boolean =>
    name.units.some(({ entry }) => entry?.meanings.some((one) => what(LEXICON.nameOf[one] ?? '')));
  const found = {
    written: OF_LEARNING.test(written.join('')),
    meant: means((meaning) => INSTITUTIONS.has(meaning)),
    research: means((meaning) => meaning === 'institute'),
  };
  learned.set(name, found);
  return found;
}

function isInstitution(name: Name, other: Name): boolean {
  const { written, meant } = learning(name);
  return meant || (written && name.hasUnspaced && other.hasUnspaced);
}

function isOfResearch(name: Name, other: Name): boolean {
  return isInstitution(name, other) || learning(name).research;
}

function namesIn(name: Name, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (name.atoms[i]?.class === 'name') return true;
  return false;
}

function formsDiffer(query: Name, candidate: Name): boolean {
  const a = query.forms.filter((form) => form !== 'company');
  const b = candidate.forms.filter((form) => form !== 'company');
  return a.length > 0 && b.length > 0 && !a.some((form) => b.includes(form));
}

function inOrder(chosen: readonly Chosen[]): boolean {
  const sorted = chosen
    .filter((edge) => edge.kind !== 'legal-form')
    .toSorted((a, b) => a.fromQuery - b.fromQuery);
  return sorted.every((edge, i) => i === 0 || (sorted[i - 1] as Chosen).fromCandidate < edge.fromCandidate);
}

export function textOf(name: Name, start: number, end: number): string {
  let out = '';
  for (let i = start; i < end; i++) {
    const atom = name.atoms[i] as Name['atoms'][number];
    const spaced = out !== '' && !(atom.unspaced && name.atoms[i - 1]?.unspaced);
    out += spaced ? ` ${atom.text}` : atom.text;
  }
  return out;
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}

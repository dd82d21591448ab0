/**
 * Weighing a flat item: for every line the least and greatest amount it brings into the numerator of
 * 2025-61/1(1), and whether something Chinese is in it. One pass up, one down, one up again.
 */
import type { FlatItem } from './flatten.ts';
import { greater, lesser } from './greater.ts';
import type { MagnetReading, OriginReading } from './readings.ts';
import type { Tri } from './truth.ts';
import { and, either, or } from './truth.ts';

/** What one line may bring into a numerator. `may`: some amount can count at all, be it worth nothing. */
export type Weight = {
  readonly min: bigint;
  readonly max: bigint;
  /** Some China-origin Part 1 item is in it (under `whole`: or a Chinese magnet). */
  readonly present: Tri;
  readonly may: boolean;
};

export type Weighing = {
  /** Bounds of each line's value: at least its dearest part, at most its whole. */
  readonly lower: readonly bigint[];
  readonly upper: readonly bigint[];
  /** What is inside each line, taken as a subject of the share test: the numerator. */
  readonly inside: readonly Weight[];
  /** China-origin Part 1 inside, by the words alone. */
  readonly presentInside: readonly Tri[];
  /** Of `inside`, what does not lie within a contained Part 2 item. */
  readonly outsidePart2: readonly Weight[];
};

const none: Weight = { min: 0n, max: 0n, present: 0, may: false };

const eitherWeight = (a: Weight, b: Weight): Weight => ({
  min: lesser(a.min, b.min),
  max: greater(a.max, b.max),
  present: either(a.present, b.present),
  may: a.may || b.may,
});

/** Chooses by a truth: the one, the other, or whatever either allows. */
const choose = (truth: Tri, yes: Weight, no: Weight): Weight =>
  truth === 2 ? yes : truth === 0 ? no : eitherWeight(yes, no);

const plus = (a: Weight, b: Weight): Weight => {
  if (!a.may && a.present === 0) return b;
  if (!b.may && b.present === 0) return a;
  return {
    min: a.min + b.min,
    max: a.max + b.max,
    present: or(a.present, b.present),
    may: a.may || b.may,
  };
};

const capped = (w: Weight, cap: bigint): Weight =>
  w.max <= cap ? w : { ...w, min: lesser(w.min, cap), max: cap };

const hiddenWeight = (kind: FlatItem['hidden'][number], lower: bigint, upper: bigint): Weight => {
  if (kind === 'none') return none;
  if (kind === 'anything') return { min: 0n, max: upper, present: 1, may: true };
  if (kind === 'something') return { min: 0n, max: upper, present: 2, may: true };
  if (kind === 'something-foreign') return { min: 0n, max: upper, present: 0, may: true };
  if (kind === 'a-trace') return { min: 0n, max: 0n, present: 2, may: true };
  return { min: lower, max: upper, present: 2, may: true };
};

/** Value bounds under the assignment; null where a part would exceed its whole. */
const bounds = (flat: FlatItem): { lower: bigint[]; upper: bigint[] } | null => {
  const lower = flat.min.slice();
  const upper = flat.max.slice();
  for (let i = lower.length - 1; i > 0; i -= 1) {
    const p = flat.parent[i] as number;
    if ((lower[i] as bigint) > (lower[p] as bigint)) lower[p] = lower[i] as bigint;
  }
  for (let i = 0; i < upper.length; i += 1) {
    const p = flat.parent[i] as number;
    if (p >= 0 && (upper[i] as bigint) > (upper[p] as bigint)) upper[i] = upper[p] as bigint;
    if ((lower[i] as bigint) > (upper[i] as bigint)) return null;
  }
  return { lower, upper };
};

/**
 * Weighs every line under one reading of origin and one of the contained magnet. The top-most item that
 * counts, counts once and nothing below it; an amount inside a line never exceeds the line's greatest value.
 * By the letter (`literal`) Part 1 items of any origin count; that a China-origin one must be present is
 * applied by the caller, per subject. Null: the amounts contradict each other.
 */
export const weigh = (flat: FlatItem, origin: OriginReading, magnet: MagnetReading): Weighing | null => {
  const values = bounds(flat);
  if (values === null) return null;
  const { lower, upper } = values;
  const n = lower.length;
  const sum: Weight[] = new Array(n).fill(none);
  const rest: Weight[] = new Array(n).fill(none);
  const chinese: Tri[] = new Array(n).fill(0);
  const inside: Weight[] = new Array(n);
  const outside: Weight[] = new Array(n);
  const presentInside: Tri[] = new Array(n);
  for (let i = n - 1; i >= 0; i -= 1) {
    const low = lower[i] as bigint;
    const high = upper[i] as bigint;
    const china = flat.china[i] as Tri;
    const part1 = flat.part1[i] as Tri;
    const asMagnet = magnet === 'whole' ? (flat.magnet[i] as Tri) : 0;
    const hidden = flat.hidden[i] ?? 'anything';
    const within = capped(sum[i] as Weight, high);
    const unseen = hiddenWeight(hidden, low, high);
    const here = hidden === 'none' ? within : unseen;
    const away = hidden === 'none' ? capped(rest[i] as Weight, high) : unseen;
    const hasChinese = or(chinese[i] as Tri, hidden === 'none' ? 0 : unseen.present);
    inside[i] = here;
    outside[i] = away;
    presentInside[i] = hasChinese;
    if (i === 0) break;
    const all: Weight = { min: low, max: high, present: 2, may: true };
    const holds = or(china, hasChinese);
    const asPart1: Weight =
      origin === 'literal' ? { ...all, present: or(china, here.present) } : choose(china, all, here);
    const notPart1 = choose(asMagnet, choose(holds, all, here), here);
    const asRest = flat.part2[i] === 2 ? none : away;
    const restNotPart1 = choose(asMagnet, choose(holds, all, asRest), asRest);
    const p = flat.parent[i] as number;
    sum[p] = plus(choose(part1, asPart1, notPart1), sum[p] as Weight);
    rest[p] = plus(choose(part1, asPart1, restNotPart1), rest[p] as Weight);
    const chineseHere = or(and(part1, china), hasChinese);
    chinese[p] = or(chinese[p] as Tri, chineseHere);
  }
  return { lower, upper, inside, presentInside, outsidePart2: outside };
};

/** The numerator of a subject: by the letter nothing counts unless something Chinese is present. */
export const numeratorOf = (weight: Weight, origin: OriginReading): Weight => {
  if (origin === 'china-only' || weight.present === 2) return weight;
  if (weight.present === 0) return { ...weight, min: 0n, max: 0n, may: false };
  return { ...weight, min: 0n };
};

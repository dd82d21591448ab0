/** Turning open facts one way or another: copies of a flat tree with a fact, or whole regions, pinned. */
import type { FlatItem, Hidden } from './flatten.ts';
import { lesser } from './greater.ts';
import type { OpenFact, Way } from './open-facts.ts';
import type { OriginReading } from './readings.ts';
import type { Weighing } from './weigh.ts';

/** More turns of the other facts than this are not tried one by one; then a few facts too many may be named. */
const MOST_TURNS = 128;

const copyOf = (flat: FlatItem): FlatItem => ({
  ...flat,
  min: flat.min.slice(),
  max: flat.max.slice(),
  part1: flat.part1.slice(),
  part2: flat.part2.slice(),
  magnet: flat.magnet.slice(),
  china: flat.china.slice(),
  hidden: flat.hidden.slice(),
});

/** The tree with one line's fact turned one way. */
export const withWay = (flat: FlatItem, weighing: Weighing | null, at: number, way: Way): FlatItem => {
  const next = copyOf(flat);
  const upper = weighing?.upper[at] ?? flat.boundless;
  if (way.kind === 'value') {
    const bound = (way.end === 'least' ? weighing?.lower[at] : upper) ?? 0n;
    next.min[at] = bound;
    next.max[at] = bound;
  } else if (way.kind === 'origin') next.china[at] = way.china;
  else if (way.kind === 'content') {
    next.hidden[at] = way.hidden;
    // A line is worth at least what is found in it.
    if (way.hidden === 'everything') next.min[at] = upper;
  } else {
    next.part1[at] = way.part1;
    next.part2[at] = way.part2;
    next.magnet[at] = way.magnet;
  }
  return next;
};

/**
 * Where lines are pinned: at their least, at as much as is ever needed, left as open as they are, or left open
 * in value with as little as possible inside.
 */
export type Pin = 'least' | 'ample' | 'open' | 'open-but-empty';

const hiddenAt = (hidden: Hidden, pin: Pin): Hidden => {
  if (hidden === 'none' || hidden === 'everything' || hidden === 'a-trace') return hidden;
  if (pin === 'ample') return hidden === 'something-foreign' ? hidden : 'everything';
  return hidden === 'something' ? 'a-trace' : 'none';
};

/** The tree with every line pinned as `pinOf` says. */
export const pinned = (flat: FlatItem, weighing: Weighing, pinOf: (line: number) => Pin): FlatItem => {
  const next = copyOf(flat);
  for (let i = 0; i < next.min.length; i += 1) {
    const pin = pinOf(i);
    if (pin === 'open') continue;
    next.hidden[i] = hiddenAt(flat.hidden[i] ?? 'anything', pin);
    if (pin === 'open-but-empty') continue;
    const bound = pin === 'least' ? weighing.lower[i] : lesser(weighing.upper[i] as bigint, flat.ample);
    next.min[i] = bound as bigint;
    next.max[i] = bound as bigint;
  }
  return next;
};

/**
 * The ways the other facts may jump while one is looked at. A given content may still be worth anything, and
 * by the letter foreign content counts beside Chinese. Inside a line whose value is looked at, a content may
 * also stay unknown: once it is given, the value no longer bounds it.
 */
const jumpingWays = (
  flat: FlatItem,
  other: OpenFact,
  fact: OpenFact,
  origin: OriginReading,
): readonly Way[] => {
  if (other.kind !== 'content') return other.ways;
  const bounded = fact.kind === 'value' && other.at >= fact.at && other.at < (flat.end[fact.at] as number);
  const kinds: readonly Hidden[] = bounded
    ? ['none', 'anything', 'something']
    : origin === 'literal'
      ? ['none', 'something', 'something-foreign']
      : ['none', 'something'];
  return kinds.map((hidden) => ({ kind: 'content', hidden }));
};

/** The tree under every combination of ways of the other facts that jump; null where there are too many. */
export const turnsOf = (
  flat: FlatItem,
  fact: OpenFact,
  facts: readonly OpenFact[],
  origin: OriginReading,
): readonly FlatItem[] | null => {
  let turns: readonly FlatItem[] = [flat];
  for (const other of facts) {
    if (other === fact || other.kind === 'value') continue;
    const ways = jumpingWays(flat, other, fact, origin);
    if (turns.length * ways.length > MOST_TURNS) return null;
    turns = turns.flatMap((turn) => ways.map((way) => withWay(turn, null, other.at, way)));
  }
  return turns;
};

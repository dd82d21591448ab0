/**
 * The facts about a tree that are not known, each with the extreme ways it can turn out. What could move a
 * share is searched among these and nothing else.
 */
import type { FlatItem, Hidden } from './flatten.ts';
import type { Readings } from './readings.ts';
import type { Tri } from './truth.ts';
import type { Weighing } from './weigh.ts';

/** One unknown fact: its pointer, its line, and its ways to turn out, each a change to the flat tree. */
export type OpenFact = {
  readonly pointer: string;
  readonly at: number;
  /** Values move without steps; the other facts jump. */
  readonly kind: 'value' | 'origin' | 'entries' | 'content';
  readonly ways: readonly Way[];
};

export type Way =
  | { readonly kind: 'value'; readonly end: 'least' | 'greatest' }
  | { readonly kind: 'origin'; readonly china: Tri }
  | { readonly kind: 'entries'; readonly part1: Tri; readonly part2: Tri; readonly magnet: Tri }
  | { readonly kind: 'content'; readonly hidden: Hidden };

const possible = (truth: Tri | undefined): readonly Tri[] => (truth === 1 ? [2, 0] : [truth ?? 1]);

const entriesWays = (flat: FlatItem, i: number): readonly Way[] =>
  possible(flat.part1[i]).flatMap((part1) =>
    possible(flat.part2[i]).flatMap((part2) =>
      possible(flat.magnet[i]).flatMap((magnet): Way[] => {
        const onBoth = part1 === 2 && part2 === 2;
        const bothGiven = flat.part1[i] === 2 && flat.part2[i] === 2;
        const magnetOffPart2 = magnet === 2 && part2 !== 2;
        return (onBoth && !bothGiven) || magnetOffPart2 ? [] : [{ kind: 'entries', part1, part2, magnet }];
      }),
    ),
  );

/** Lists the unknown facts that bear on a subject's share under these readings. */
export const openFactsOf = (
  flat: FlatItem,
  weighing: Weighing,
  subject: number,
  readings: Readings,
): readonly OpenFact[] => {
  const facts: OpenFact[] = [];
  const wholeMagnets = readings['2025-61/1(1)-contained-magnet'] === 'whole';
  const anyInside = readings['2025-61/1(1)-denominator'] === 'any-part-2-inside';
  const end = flat.end[subject] as number;
  const value = (i: number) => {
    if ((weighing.lower[i] as bigint) < (weighing.upper[i] as bigint) && flat.min[i] !== flat.max[i])
      facts.push({
        pointer: `${flat.path[i]}/value`,
        at: i,
        kind: 'value',
        ways: [
          { kind: 'value', end: 'least' },
          { kind: 'value', end: 'greatest' },
        ],
      });
  };
  const ancestors: number[] = [];
  for (let i = flat.parent[subject] as number; i >= 0; i = flat.parent[i] as number) ancestors.unshift(i);
  ancestors.forEach(value);
  for (let i = subject; i < end; i += 1) {
    value(i);
    if (flat.hidden[i] === 'anything')
      facts.push({
        pointer: `${flat.path[i]}/content`,
        at: i,
        kind: 'content',
        ways: [
          { kind: 'content', hidden: 'none' },
          { kind: 'content', hidden: 'a-trace' },
          { kind: 'content', hidden: 'everything' },
        ],
      });
    if (i === subject) continue;
    const magnetOpen = wholeMagnets && flat.magnet[i] === 1;
    if (flat.part1[i] === 1 || magnetOpen || (anyInside && flat.part2[i] === 1))
      facts.push({ pointer: `${flat.path[i]}/entries`, at: i, kind: 'entries', ways: entriesWays(flat, i) });
    const originBears = flat.part1[i] !== 0 || (wholeMagnets && flat.magnet[i] !== 0);
    if (flat.china[i] === 1 && originBears)
      facts.push({
        pointer: `${flat.path[i]}/origin`,
        at: i,
        kind: 'origin',
        ways: [
          { kind: 'origin', china: 2 },
          { kind: 'origin', china: 0 },
        ],
      });
  }
  return facts;
};

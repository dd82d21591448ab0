/** The lines behind a numerator: which are counted, which may be, and which Part 1 lines are not, and why. */
import type { Interval } from '@ytterby/engine/amount';
import { intervalOf } from './assess.ts';
import type { FlatItem } from './flatten.ts';
import type { Truth } from './item.ts';
import type { Readings } from './readings.ts';
import type { Tri } from './truth.ts';
import { and, or, truthOf } from './truth.ts';
import type { Weighing } from './weigh.ts';

/** Why a line counts, may count or does not. */
export type Why =
  | 'part-1-of-chinese-origin'
  | 'part-1-of-any-origin'
  | 'part-1-not-chinese'
  | 'nothing-chinese-inside'
  | 'magnet-whole'
  | 'origin-unknown'
  | 'classification-unknown'
  | 'content-unknown';

export type CountedLine = {
  readonly path: string;
  readonly counted: Truth;
  readonly value: Interval;
  readonly why: Why;
};

/** Lists the lines that bear on a subject's numerator, in the order of the tree. */
export const linesOf = (
  flat: FlatItem,
  weighing: Weighing,
  subject: number,
  readings: Readings,
): readonly CountedLine[] => {
  const lines: CountedLine[] = [];
  const literal = readings['2025-61/1(1)-origin'] === 'literal';
  const whole = readings['2025-61/1(1)-contained-magnet'] === 'whole';
  const present = weighing.inside[subject]?.present ?? 1;
  const end = flat.end[subject] as number;
  const add = (i: number, counted: Tri, why: Why) =>
    lines.push({
      path: flat.path[i] ?? '',
      counted: truthOf(counted),
      value: intervalOf(flat, weighing.lower[i] as bigint, weighing.upper[i] as bigint),
      why,
    });
  if (flat.hidden[subject] !== 'none') add(subject, 1, 'content-unknown');
  for (let i = subject + 1; i < end; ) {
    const part1 = flat.part1[i] as Tri;
    const china = flat.china[i] as Tri;
    const magnet = whole ? (flat.magnet[i] as Tri) : 0;
    const asMagnet = and(magnet, or(china, weighing.presentInside[i] as Tri));
    const asPart1 = and(part1, literal ? present : china);
    const counted = part1 === 2 ? asPart1 : or(asPart1, asMagnet);
    const stop = counted === 2 || (part1 === 2 && literal);
    if (part1 === 2 && counted === 2)
      add(i, 2, china === 2 ? 'part-1-of-chinese-origin' : 'part-1-of-any-origin');
    else if (part1 === 2 && counted === 0)
      add(i, 0, literal ? 'nothing-chinese-inside' : 'part-1-not-chinese');
    else if (counted === 2) add(i, 2, 'magnet-whole');
    else if (counted === 1)
      add(i, 1, part1 === 1 || (part1 === 0 && magnet === 1) ? 'classification-unknown' : 'origin-unknown');
    if (!stop && part1 !== 2 && counted !== 1 && flat.hidden[i] !== 'none') add(i, 1, 'content-unknown');
    i = stop ? (flat.end[i] as number) : i + 1;
  }
  return lines;
};

/**
 * One part weighed, in whole amounts at the part's own scale: its value, what counts inside one unit of it, and
 * what one unit of it brings into the numerator of whatever it is put in, under each reading of origin and magnet.
 */

import type { Tri } from '../truth.ts';
import { and, either, or, triOf } from '../truth.ts';
import type { BomMembership } from './bom.ts';

/** The four ways to count, in the order of the columns. */
export const countings = [
  { origin: 'china-only', magnet: 'part-1-only' },
  { origin: 'china-only', magnet: 'whole' },
  { origin: 'literal', magnet: 'part-1-only' },
  { origin: 'literal', magnet: 'whole' },
] as const;

/** Columns of a row: value min and max, then inside (4 x min, max), then brought (4 x min, max). */
export const VALUE = 0;
export const INSIDE = 2;
export const BROUGHT = 10;
export const WIDTH = 18;

/** What is known of a part apart from amounts, as small truths. */
export type Standing = {
  readonly part1: Tri;
  readonly part2: Tri;
  readonly magnet: Tri;
  readonly china: Tri;
  readonly technology: Tri;
};

export const standingOf = (member: BomMembership): Standing => ({
  part1: triOf(member.part1),
  part2: triOf(member.part2),
  magnet: triOf(member.part2 === 'no' ? 'no' : (member.magnet ?? member.part2)),
  china: triOf(member.chinaOrigin),
  technology: triOf(member.chineseTechnology ?? 'unknown'),
});

/** A case the part may turn out to be: how it counts under each counting. */
export type Case = 'value' | 'inside';

/**
 * Which cases a part may turn out to be under a counting: it brings its whole value, what is inside, or,
 * where that is open, either. `held` says whether something Chinese from Part 1 is inside.
 */
export const casesOf = (standing: Standing, held: Tri, counting: number): readonly Case[] => {
  const { origin, magnet } = countings[counting] ?? countings[0];
  const asPart1: Tri = origin === 'literal' ? standing.part1 : and(standing.part1, standing.china);
  const asMagnet: Tri = magnet === 'whole' ? and(standing.magnet, or(standing.china, held)) : 0;
  // Whatever is surely Part 1 is not also a magnet; an open classification may be either.
  const whole = or(asPart1, standing.part1 === 2 ? 0 : asMagnet);
  return whole === 2 ? ['value'] : whole === 0 ? ['inside'] : ['value', 'inside'];
};

/** Whether something Chinese that counts is in one unit of the part, itself included; `whole`: or a Chinese magnet. */
export const presenceOf = (standing: Standing, held: Tri, heldWhole: Tri): readonly [Tri, Tri] => {
  const own = and(standing.part1, standing.china);
  const plain = or(own, held);
  const asMagnet = standing.part1 === 2 ? 0 : and(standing.magnet, or(standing.china, held));
  return [plain, or(or(own, heldWhole), asMagnet)];
};

/** Joins what two alternates hold: the one or the other. */
export const eitherHeld = (a: Tri, b: Tri): Tri => either(a, b);

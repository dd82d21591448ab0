/**
 * What is in the item (成分), as an interval of mass percent for every element, with the ground for each absence.
 *
 * Rule on what an `elements` object does not name. It may be in the item, up to what the stated amounts leave of
 * 100 %; it is surely absent only where
 * - the stated amounts reach 100 % (`sum`);
 * - the item is a metal, an oxide or a compound and its main part is named: these are named by their constituents,
 *   anything else is an impurity (`named-by-its-elements`);
 * - a magnet is of a family without rare earths, or the material is a form of carbon (`family`).
 * Alloys, magnets, targets, crystals, phosphors, ceramics and mixtures take additions: there it stays unknown. A
 * family of alloy or magnet names its main elements, so what it does not name is no more than half.
 */

import type { Decimal } from '../measure/decimal.ts';
import { compare, HUNDRED, minus, plus, readDecimal, smaller, ZERO } from '../measure/decimal.ts';
import type { Truth } from '../weigh/truth.ts';
import type { Amount, Attributes } from './attributes.ts';
import { RARE_EARTHS } from './elements.ts';
import { elementsOfMaterial, familyOf, isCarbon, RARE_EARTH_FREE } from './families.ts';
import type { Kind } from './kinds.ts';

export type AbsenceBasis = 'given' | 'sum' | 'named-by-its-elements' | 'family';

export type Content = {
  readonly present: Truth;
  readonly least: Decimal;
  readonly most: Decimal;
  /** The amount as stated; null: named, amount unknown; undefined: not named. */
  readonly stated: string | null | undefined;
  readonly basis?: AbsenceBasis;
};

export type Composition = {
  readonly of: (element: string) => Content;
  /** Elements named as really in the item. */
  readonly named: readonly string[];
  /** What is not named is surely not in it. */
  readonly closed: boolean;
};

const HALF: Decimal = { units: 50n, over: 1n };
const isZero = (value: Decimal) => value.units === 0n;

/** Main constituents that a form names without words: an oxide holds oxygen. */
const IMPLIED: Partial<Record<Kind, readonly string[]>> = { oxide: ['O'] };
const NAMED_BY_ELEMENTS: readonly Kind[] = ['metal', 'oxide', 'compound'];

const bounds = (amount: Amount): { least: Decimal; most: Decimal; named: boolean } => {
  if (amount === null) return { least: ZERO, most: HUNDRED, named: true };
  if (typeof amount === 'string') {
    const value = readDecimal(amount);
    return value === undefined
      ? { least: ZERO, most: HUNDRED, named: false }
      : { least: value, most: value, named: !isZero(value) };
  }
  const least = readDecimal(amount.min) ?? ZERO;
  return { least, most: readDecimal(amount.max) ?? HUNDRED, named: !isZero(least) };
};

const written = (amount: Amount): string | null =>
  amount === null || typeof amount === 'string' ? amount : `${amount.min ?? '0'}..${amount.max ?? '100'}`;

/** The composition of an item taken to be of one kind. */
export const compositionOf = (attributes: Attributes, kind: Kind): Composition => {
  const stated = new Map(Object.entries(attributes.elements ?? {}));
  const known = new Map([...stated].map(([symbol, amount]) => [symbol, bounds(amount)] as const));
  const sum = [...known.values()].reduce((total, { least }) => plus(total, least), ZERO);
  const byMaterial = [...elementsOfMaterial(attributes.material), ...(IMPLIED[kind] ?? [])];
  const named = [
    ...new Set([...[...known].filter(([, { named }]) => named).map(([symbol]) => symbol), ...byMaterial]),
  ];
  const implied = IMPLIED[kind] ?? [];
  const ofUnknownAmount = named.some(
    (symbol) => !implied.includes(symbol) && (known.get(symbol)?.least.units ?? 0n) === 0n,
  );
  /** The main part is named: a constituent in unknown amount, or stated amounts above half. */
  const mainNamed = ofUnknownAmount || compare(sum, HALF) > 0;
  const room = (own: Decimal) => {
    const left = minus(HUNDRED, minus(sum, own));
    return left.units < 0n ? ZERO : left;
  };
  const family = familyOf(attributes.material);
  const byFamily = elementsOfMaterial(attributes.material).length > 0;

  const absence = (element: string): AbsenceBasis | undefined => {
    if (compare(sum, HUNDRED) >= 0) return 'sum';
    if (NAMED_BY_ELEMENTS.includes(kind) && mainNamed) return 'named-by-its-elements';
    if (isCarbon(attributes.material)) return 'family';
    const barren = kind === 'magnet-material' && family !== undefined && RARE_EARTH_FREE.includes(family);
    return barren && RARE_EARTHS.includes(element) ? 'family' : undefined;
  };

  const of = (element: string): Content => {
    const own = known.get(element);
    if (own !== undefined) {
      const amount = written(stated.get(element) ?? null);
      if (isZero(own.most)) return { present: 'no', least: ZERO, most: ZERO, stated: amount, basis: 'given' };
      const most = smaller(own.most, room(own.least));
      return { present: own.named ? 'yes' : 'unknown', least: own.least, most, stated: amount };
    }
    if (byMaterial.includes(element)) {
      return { present: 'yes', least: ZERO, most: room(ZERO), stated: null };
    }
    const basis = absence(element);
    if (basis !== undefined) return { present: 'no', least: ZERO, most: ZERO, stated: undefined, basis };
    const most = byFamily ? smaller(HALF, room(ZERO)) : room(ZERO);
    return { present: 'unknown', least: ZERO, most, stated: undefined };
  };
  const closed = compare(sum, HUNDRED) >= 0 || (NAMED_BY_ELEMENTS.includes(kind) && mainNamed);
  return { of, named, closed };
};

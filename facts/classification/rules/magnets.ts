/**
 * Magnets in the three rare-earth lists. Announcement 18: primary-processed magnets stay magnets, also when merely
 * packed together (`faq1-3`, `faq4-1`); fixed in an assembly they are outside (`faq5-1`, `faq5-2`, `faq5-3c`).
 * None of this carries over to 57 or to the annex of 61, which names assemblies itself.
 */
import type { Condition, Trace } from '../weigh/condition.ts';
import {
  all,
  any,
  broughtIn,
  constituent,
  form,
  leftOut,
  mayBe,
  notRead,
  reading,
} from '../weigh/condition.ts';
import { END_PRODUCT, TARGET_ASSEMBLIES } from '../weigh/readings.ts';

type Listed = 'SmCo' | 'NdFeB';

const inside = (family: Listed): Condition => ({ kind: 'contains-magnet', family });
const loose = (answers: boolean): Condition => ({ kind: 'loose', answers });

const bearing = (element: string | undefined, trace: Trace): readonly Condition[] =>
  element === undefined ? [] : [constituent(element, trace)];

/** Magnet material of a family; NdFeB alloy flakes and the like are on the border of magnet material. */
const material = (family: Listed, element: string | undefined, trace: Trace): Condition =>
  any(
    broughtIn('faq1-3', all(form('magnet-material'), { kind: 'family', family }, ...bearing(element, trace))),
    ...(family === 'NdFeB'
      ? [all(mayBe('alloy'), { kind: 'family', family } as const, ...bearing(element, trace))]
      : []),
  );

/** 18: 1C902.a.4, 1C904.a.4, 1C905.a#ndfeb. */
export const magnet18 = (family: Listed, element?: string): Condition =>
  any(
    material(family, element, 'reading'),
    all(form('component', 'assembly'), inside(family), ...bearing(element, 'any-amount'), loose(true)),
    all(form('finished-product'), inside(family), leftOut('faq5-3c', form('magnet-material'))),
  );

/** Annex of 61, P2-1.1 to P2-1.3: any amount; the trade practice on 18 is no text of 61. */
export const magnet61 = (family: Listed, element?: string): Condition =>
  all(form('magnet-material'), { kind: 'family', family }, ...bearing(element, 'any-amount'));

const listedMagnetInside: Condition = any(
  inside('SmCo'),
  all(inside('NdFeB'), any(constituent('Dy', 'any-amount'), constituent('Tb', 'any-amount'))),
);

/** Elements of the targets that the annex names, read or not. */
const TARGET_ELEMENTS = ['Sm', 'Gd', 'Tb', 'Dy', 'Lu', 'Sc', 'Y'] as const;

/** Annex of 61, P2-1.4: parts, components, assemblies; whole end products and target assemblies are open readings. */
export const assembly61: Condition = any(
  all(form('component', 'assembly'), listedMagnetInside),
  all(form('finished-product', 'equipment'), listedMagnetInside, reading(END_PRODUCT.key, 'covered')),
  all(
    form('component', 'assembly'),
    { kind: 'contains-target' },
    any(...TARGET_ELEMENTS.map((element) => constituent(element, 'any-amount'))),
    reading(TARGET_ASSEMBLIES.key, 'covered'),
  ),
  all(
    form('finished-product', 'equipment'),
    { kind: 'contains-target' },
    any(...TARGET_ELEMENTS.map((element) => constituent(element, 'any-amount'))),
    reading(TARGET_ASSEMBLIES.key, 'covered'),
    reading(END_PRODUCT.key, 'covered'),
  ),
);

/** 57, 1C909.a.4: permanent-magnet material with holmium, of whatever family. */
export const holmiumMagnet: Condition = any(
  all(form('magnet-material'), constituent('Ho', 'any-amount')),
  all(
    form('component', 'assembly'),
    any(inside('SmCo'), inside('NdFeB'), { kind: 'contains-magnet', family: 'Ce' }),
    constituent('Ho', 'any-amount'),
    loose(false),
    notRead('borderline-form'),
  ),
);

/** Conditions on magnets: their family, magnets and targets built into goods, fixed or merely packed together. */

import type { Family } from '../item/families.ts';
import { familyOf } from '../item/families.ts';
import type { Item } from '../item/item.ts';
import type { Condition } from './condition.ts';
import { askElement } from './leaf-element.ts';
import type { Reason } from './reason.ts';
import type { Weighed } from './weighed.ts';
import { NO, OPEN, YES } from './weighed.ts';

type MagnetCondition = Extract<
  Condition,
  { kind: 'family' | 'contains-magnet' | 'contains-target' | 'loose' | 'no-magnet-part' | 'one-piece' }
>;

export const weighMagnet = (condition: MagnetCondition, item: Item): Weighed => {
  switch (condition.kind) {
    case 'family':
      return weighFamily(condition.family, item);
    case 'contains-magnet':
      return weighInside(condition.family, item);
    case 'contains-target':
      return weighTargetInside(item);
    case 'loose':
      return weighLoose(condition.answers, item);
    case 'no-magnet-part':
      return weighPart(item);
    case 'one-piece':
      return weighPiece(item);
  }
};

const DECIDING: Partial<Record<Family, readonly string[]>> = { SmCo: ['Sm', 'Co'], NdFeB: ['Nd', 'Fe', 'B'] };

const weighFamily = (family: Family, item: Item): Weighed => {
  const given = item.attributes.material ?? null;
  const own = familyOf(given);
  if (own === family) return YES({ code: 'family', family, given });
  if (own === 'Ce' && family === 'NdFeB') return weighByElements(['Nd'], family, given, item);
  if (own === undefined) {
    return weighByElements(DECIDING[family] ?? [], family, given, item, {
      pointer: '/attributes/material',
      code: 'which-material',
    });
  }
  if (own === 'other' && family === 'NdFeB' && /^pr.*fe.*b$/i.test((given ?? '').replace(/[\s\-–]/g, ''))) {
    return OPEN([{ pointer: '/entries', code: 'classify-by-hand' }]);
  }
  return NO({ code: 'family-other', family: own, given });
};

/** Where no family is written, the elements that make it up speak for it. */
const weighByElements = (
  elements: readonly string[],
  family: Family,
  given: string | null,
  item: Item,
  ask?: Weighed['ask'][number],
): Weighed => {
  const contents = elements.map((element) => ({ element, ...item.composition.of(element) }));
  const missing = contents.find(({ present }) => present === 'no');
  if (missing !== undefined) {
    return NO({ code: 'element-absent', element: missing.element, basis: missing.basis ?? 'given' });
  }
  if (elements.length > 0 && contents.every(({ present }) => present === 'yes')) {
    return YES({ code: 'family', family, given });
  }
  const open = contents.filter(({ present }) => present === 'unknown');
  return OPEN(ask !== undefined ? [ask] : open.map(({ element }) => askElement(element)));
};

const weighInside = (family: Family, item: Item): Weighed => {
  const given = item.attributes.containsMagnet ?? null;
  const own = familyOf(given);
  if (own === undefined || given === null) {
    const main = family === 'SmCo' ? 'Sm' : family === 'NdFeB' ? 'Nd' : undefined;
    const content = main === undefined ? undefined : item.composition.of(main);
    if (content?.present === 'no' && main !== undefined) {
      return NO({ code: 'element-absent', element: main, basis: content.basis ?? 'given' });
    }
    return OPEN([{ pointer: '/attributes/containsMagnet', code: 'which-magnet' }]);
  }
  if (own === family) return YES({ code: 'magnet-inside', family, given });
  if (own === 'Ce' && family === 'NdFeB') return OPEN([{ pointer: '/entries', code: 'classify-by-hand' }]);
  return NO({ code: 'magnet-inside-other', family: own, given });
};

/** `parameters.containsTarget`; goods described by the magnet built into them are magnet goods. */
const weighTargetInside = (item: Item): Weighed => {
  const given = item.attributes.parameters?.containsTarget;
  if (given === true) return YES({ code: 'target-inside' });
  if (given === false) return NO({ code: 'no-target-inside' });
  const part = weighPart(item);
  if (part.truth === 'no') return part;
  return OPEN([{ pointer: '/attributes/parameters/containsTarget', code: 'contains-target' }]);
};

/** `faq5-1`: fixed on or in a core; `faq5-2`: formed by moulding; `faq4-1`: what is only packed together stays. */
const weighLoose = (answers: boolean, item: Item): Weighed => {
  const { fixedAssembly, processing } = item.attributes;
  const cite = (answer: string): readonly Reason[] => (answers ? [{ code: 'official-answer', answer }] : []);
  if (fixedAssembly === true) return NO({ code: 'fixed' }, ...cite('faq5-1'));
  if (fixedAssembly === false) return YES({ code: 'loose' }, ...cite('faq4-1'));
  if (processing?.includes('moulded')) return NO({ code: 'moulded' }, ...cite('faq5-2'));
  return OPEN([{ pointer: '/attributes/fixedAssembly', code: 'fixed-together' }]);
};

const weighPart = (item: Item): Weighed => {
  const given = item.attributes.containsMagnet ?? null;
  const own = familyOf(given);
  if (given !== null && own !== undefined && own !== 'none')
    return NO({ code: 'described-by-its-magnet', given });
  return item.attributes.parameters?.containsTarget === true ? NO({ code: 'target-inside' }) : YES();
};

const weighPiece = (item: Item): Weighed => {
  const part = weighPart(item);
  if (part.truth === 'no') return part;
  if (item.attributes.fixedAssembly === true) return NO({ code: 'fixed' });
  return item.attributes.processing?.includes('moulded') ? NO({ code: 'moulded' }) : YES();
};

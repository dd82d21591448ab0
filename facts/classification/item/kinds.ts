/**
 * What a thing can be, so that an entry can reach it or not. `powder` and `ring` are shapes: a magnet powder is
 * magnet material (永磁材料 covers the magnet and its powder), a ring of a magnet family is a magnet (faq4-1).
 * A form that leaves several kinds open is weighed once for each, and only what they agree on is known.
 */
import { type Attributes, FORMS, type Form } from './attributes.ts';
import { elementsOfMaterial, familyOf, isCarbon } from './families.ts';

export type Kind = Exclude<Form, 'powder' | 'ring'>;

export const KINDS: readonly Kind[] = FORMS.filter((form) => form !== 'powder' && form !== 'ring');

const POWDERS: readonly Kind[] = [
  'ore',
  'metal',
  'alloy',
  'magnet-material',
  'oxide',
  'compound',
  'mixture',
  'phosphor',
  'catalyst',
  'reagent',
  'other',
  'ceramic',
  'coating-material',
];
const RINGS: readonly Kind[] = ['metal', 'alloy', 'magnet-material', 'component', 'other', 'ceramic'];

/** Every kind the attributes leave open. */
export const kindsOf = (attributes: Attributes): readonly Kind[] => {
  const { form, material } = attributes;
  const family = familyOf(material);
  const magnetic = family !== undefined && family !== 'other' && family !== 'none';
  switch (form) {
    case undefined:
    case null: {
      const field = attributes.technologyField;
      return field === undefined || field === null ? KINDS : ['technology'];
    }
    case 'powder':
      if (family === 'SmCo') return ['alloy', 'magnet-material'];
      if (magnetic) return ['magnet-material'];
      if (isCarbon(material)) return ['other'];
      return kindsOfFormula(elementsOfMaterial(material)) ?? POWDERS;
    case 'ring':
      return magnetic ? ['magnet-material'] : RINGS;
    default:
      return [form];
  }
};

/** The formula of a powder's material says what it is: with oxygen alone an oxide, with an anion a compound. */
const kindsOfFormula = (elements: readonly string[]): readonly Kind[] | undefined => {
  if (elements.length < 2) return undefined;
  if (elements.length === 2 && elements.includes('O')) return ['oxide'];
  return elements.some((symbol) => ANIONS.includes(symbol)) ? ['compound'] : undefined;
};

const ANIONS = ['O', 'F', 'Cl', 'S'];

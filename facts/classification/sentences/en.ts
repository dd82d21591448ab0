/** Classification in English. */
import type { Wording } from './wording.ts';

const amount = (stated: string | null): string =>
  stated === null ? 'amount unknown' : `${stated} % by mass`;
const lookup = (table: Readonly<Record<string, string>>, key: string): string => table[key] ?? key;

const form: Wording['form'] = {
  ore: 'ore',
  metal: 'metal',
  alloy: 'alloy',
  target: 'target',
  'magnet-material': 'magnet material',
  oxide: 'oxide',
  compound: 'compound',
  mixture: 'mixture',
  crystal: 'crystal',
  phosphor: 'phosphor',
  catalyst: 'catalyst',
  component: 'component',
  assembly: 'assembly',
  'finished-product': 'finished product',
  equipment: 'equipment',
  reagent: 'reagent',
  battery: 'battery',
  technology: 'technology',
  software: 'software',
  other: 'other goods',
  ceramic: 'ceramic',
  powder: 'powder',
  ring: 'ring',
  'coating-material': 'coating material',
};

const field: Wording['field'] = {
  mining: 'mining',
  'smelting-separation': 'smelting and separation',
  'metal-smelting': 'metal smelting',
  'magnet-manufacturing': 'magnet manufacturing',
  'secondary-resources': 'recycling of secondary resources',
  'line-service': 'service of production lines',
  other: 'another field',
};

const processing: Wording['processing'] = {
  sintered: 'sintered',
  moulded: 'moulded',
  calcined: 'calcined',
  reacted: 'reacted',
  fired: 'fired',
  machined: 'machined',
  magnetised: 'magnetised',
  coated: 'coated',
};

const basis: Wording['basis'] = {
  given: 'stated to be none',
  sum: 'the stated amounts reach 100 %',
  'named-by-its-elements': 'it is named by its elements and this is not one of them',
  family: 'this material holds none',
};

const notRead: Wording['notRead'] = {
  'unconfirmed-row': 'Whether the list names this entry at all was not read.',
  'member-list': 'The list of members was not read to its end.',
  'closed-list': 'The heading lists its members; whether it reaches further is not settled.',
  'control-points': 'The control points read do not settle this field.',
  'further-conditions': 'Further conditions of the entry were not read.',
  'bound-direction': 'The direction of a bound is doubtful in the text read.',
  'made-from-compound': 'Whether what is made from a compound still counts as the compound is not settled.',
  'borderline-form': 'The words neither clearly reach this form nor clearly leave it out.',
  carrier: 'Whether this software carries the technology is to be judged.',
};

export const en: Wording = {
  verdict: { yes: 'falls under', no: 'does not fall under', unknown: 'may fall under' },
  form,
  field,
  processing,
  basis,
  notRead,
  reason: {
    'form-fits': ({ form: kind }) => `It is ${lookup(form, kind)}, the form the entry names.`,
    'form-other': ({ form: kind }) => `It is ${lookup(form, kind)}; the entry names another form.`,
    'form-borderline': ({ form: kind }) => `As ${lookup(form, kind)} it stands on the border of the entry.`,
    'element-present': ({ element, amount: stated }) => `It contains ${element} (${amount(stated)}).`,
    'element-trace': ({ element, amount: stated }) =>
      `It contains only a little ${element} (${amount(stated)}).`,
    'element-absent': ({ element, basis: why }) => `It contains no ${element}: ${basis[why]}.`,
    'main-element': ({ element }) => `${element} is its main element.`,
    'not-main-element': ({ element }) => `${element} is not its main element.`,
    formula: ({ elements }) => `It is made of ${elements.join(', ')}.`,
    'formula-other': ({ elements }) => `It is not made of ${elements.join(', ')}.`,
    'share-within': ({ element, op, bound }) => `${element} is ${op} ${bound} % by mass.`,
    'share-outside': ({ element, op, bound }) => `${element} is not ${op} ${bound} % by mass.`,
    family: ({ family }) => `It is a ${family} material.`,
    'family-other': ({ given, family }) =>
      `It is a ${given ?? family} material, not the one the entry names.`,
    'magnet-inside': ({ family }) => `It holds a ${family} magnet.`,
    'magnet-inside-other': ({ given }) => `The magnet inside is ${given}, not one the entry names.`,
    'target-inside': () => 'It holds a target.',
    'no-target-inside': () => 'It holds no target.',
    loose: () => 'Its parts are merely packed together.',
    fixed: () => 'Its parts are fixed together.',
    moulded: () => 'It is formed by moulding.',
    'described-by-its-magnet': ({ given }) => `It is described by the ${given} magnet built into it.`,
    processed: ({ state }) => `It has been ${processing[state]}.`,
    'not-processed': ({ state }) => `It has not been ${processing[state]}.`,
    powder: () => 'It is a powder.',
    'not-powder': () => 'It is not a powder.',
    material: ({ given }) => `Its material is ${given}.`,
    'material-other': ({ given }) => `Its material is ${given}, not the one the entry names.`,
    'borne-as': ({ element, as }) => `It bears ${element} as ${as}.`,
    'borne-otherwise': ({ element, as }) => `It bears ${element} as ${as}.`,
    'parameter-within': ({ name, given, op, bound, unit }) =>
      `${name} is ${given}; the entry says ${op} ${bound}${unit === null ? '' : ` ${unit}`}.`,
    'parameter-outside': ({ name, given, op, bound, unit }) =>
      `${name} is ${given}, outside what the entry says (${op} ${bound}${unit === null ? '' : ` ${unit}`}).`,
    field: ({ field: own }) => `The technology is of ${lookup(field, own)}.`,
    'field-other': ({ field: own }) =>
      `The technology is of ${lookup(field, own)}, not of the entry's field.`,
    named: ({ name }) => `"${name}" is the very name of the entry.`,
    'name-alike': ({ name }) => `The name "${name}" is like that of the entry.`,
    reading: ({ key, is }) => `Assumed reading ${key}: ${is}.`,
    'not-read': ({ what }) => notRead[what],
    reserved: () => 'The entry is reserved and controls nothing.',
    deleted: () => 'The entry was deleted from the catalogue.',
    'not-in-catalogue': () => 'The catalogue as read does not name this field.',
    'official-answer': ({ answer }) => `Official answer ${answer} says so.`,
    'customs-number': ({ hs, listed }) => `The customs number ${hs} matches ${listed}: a hint, no verdict.`,
    'name-says': ({ found }) => `The name points at: ${found}.`,
    'assumed-listed': ({ entry }) => `Assumed: the list names ${entry}.`,
    'assumed-not-listed': ({ entry }) => `Assumed: the list does not name ${entry}.`,
    'under-child': ({ entry }) => `Through its sub-entry ${entry}.`,
  },
  question: {
    'which-form': () => 'What form does it have (metal, alloy, magnet material, oxide, assembly ...)?',
    'which-material': () => 'Which alloy, magnet family or material is it?',
    'how-much': ({ element }) => `How much ${element ?? ''} does it contain, in % by mass (0 if none)?`,
    'which-magnet': () => 'Which magnet is built into it (SmCo, NdFeB, ferrite, none)?',
    'contains-target': () => 'Does it hold a sputtering target?',
    'fixed-together': () =>
      'Are the parts fixed together (embedded, moulded, mounted), not merely packed together?',
    'which-processing': () => 'How has it been processed (calcined, reacted, fired ...)?',
    'which-parameter': ({ parameter, unit }) =>
      `What is its ${parameter ?? ''}${unit === undefined ? '' : ` in ${unit}`}?`,
    'which-field': () => 'Which field is the technology of?',
    'classify-by-hand': () => 'Only a person can tell: does the entry describe it?',
  },
  rowFault: {
    'unknown-label': ({ row, label }) =>
      `row ${row}: "${label}" is no label known here; use an element or a parameter name`,
    'not-an-amount': ({ row, value }) =>
      `row ${row}: "${value}" is no amount; write 1.5, <0.05, 1.2-1.8 or balance`,
    'not-by-mass': ({ row, unit }) => `row ${row}: ${unit} is not by mass; give % or ppm by mass`,
    'unknown-form': ({ row, value }) =>
      `row ${row}: "${value}" is no form known here; write metal, alloy, oxide, ring ...`,
    'not-detected-without-limit': ({ row, label }) =>
      `row ${row}: "${label}" not detected, but at what limit? write ND (<0.01)`,
    'said-twice': ({ row, label }) => `row ${row}: "${label}" was already said; keep one`,
    'over-hundred': ({ sum }) => `the amounts add up to ${sum} %; they should not exceed 100 %`,
  },
  recordFault: {
    'unknown-entry': ({ path, entry }) => `${path}: the corpus knows no entry ${entry}`,
    'no-evidence': ({ path }) => `${path}: name at least one piece of evidence`,
    'no-author': ({ path }) => `${path}: say who classified`,
    'bad-date': ({ path, given }) => `${path}: "${given}" is no calendar date; write 2026-11-23`,
  },
};

/**
 * From a trade name to attributes it points at (`fromName`), and to the entries whose very name it is. Only the
 * latter stands for form and elements given; everything else merely opens candidates.
 */
import type { Amount, Attributes, Form } from '../item/attributes.ts';
import { ELEMENTS, elementsOfFormula } from '../item/elements.ts';
import { familyOf } from '../item/families.ts';
import type { Naming } from '../item/item.ts';
import type { Table } from '../rules/table.ts';
import { ANION_WORDS, DENIALS, FIELD_WORDS, FORM_WORDS, MATERIAL_WORDS } from './lexicon.ts';
import { fold, plain } from './plain.ts';
import { alikeIn, veryNames } from './very-names.ts';

export type FromName = {
  /** What the words point at, or, for a very name, what it says. */
  readonly attributes: Attributes;
  /** Entries whose very name this is. */
  readonly very: ReadonlySet<string>;
  readonly naming: Naming;
};

/** Names that say nothing without their heading: a valve, a crucible, "phosphor". */
const GENERIC =
  /^(2B902\.[giprxqow]\.|2B902\.g\.|3B901\.|3E901\.b\.|1C912\.a\.4\.a$|0|2023-|2025-MOD|085|252604X$)/;

const FORM_OF: Readonly<Record<string, Form>> = {
  metal: 'metal',
  alloy: 'alloy',
  target: 'target',
  magnet: 'magnet-material',
  oxide: 'oxide',
  compound: 'compound',
  equipment: 'equipment',
  technology: 'technology',
  battery: 'battery',
};

/** Reads a name against the entries of a table. */
export const readName = (name: string, table: Table): FromName => {
  const names = veryNames(table);
  const found = names.get(plain(name)) ?? [];
  const rows = found.filter(({ entry }) => !GENERIC.test(entry.code));
  const naming: Naming = new Map([
    ...alikeIn(name, names).map(({ entry }): NamedEntry => [entry.code, { name, very: false }]),
    ...found.map(({ entry }): NamedEntry => [entry.code, { name, very: !GENERIC.test(entry.code) }]),
  ]);
  const [first] = rows;
  const form = first === undefined ? undefined : FORM_OF[first.entry.form];
  if (first === undefined || form === undefined) {
    return { attributes: pointedAt(name), very: new Set(rows.map(({ entry }) => entry.code)), naming };
  }
  const pointed = pointedAt(name);
  const listed = Object.fromEntries(
    first.elements.filter((symbol) => symbol !== 'RE').map((symbol) => [symbol, null]),
  );
  const goods = form !== 'technology' && form !== 'equipment' && form !== 'battery';
  const attributes: Attributes = {
    ...pointed,
    form,
    ...(goods && Object.keys(listed).length > 0 ? { elements: { ...listed, ...pointed.elements } } : {}),
  };
  return { attributes, very: new Set(rows.map(({ entry }) => entry.code)), naming };
};

type NamedEntry = readonly [code: string, named: { readonly name: string; readonly very: boolean }];

const pointedAt = (name: string): Attributes => {
  const said = fold(name.normalize('NFKC')).replace(DENIALS, ' ');
  const elementsInIt = elementsSaid(said);
  const form = FORM_WORDS.find(([pattern]) => pattern.test(said))?.[1] ?? formOfFormula(said);
  const material = MATERIAL_WORDS.find(([pattern]) => pattern.test(said))?.[1];
  const elements = Object.fromEntries(elementsInIt.map((symbol): [string, Amount] => [symbol, null]));
  const field = form === 'technology' ? FIELD_WORDS.find(([pattern]) => pattern.test(said))?.[1] : undefined;
  const family = familyOf(material);
  const goods = form === 'assembly' || form === 'component' || form === 'finished-product';
  const magnet = goods && family !== undefined && family !== 'other' ? material : undefined;
  return {
    ...(form === undefined ? {} : { form }),
    ...(magnet !== undefined ? { containsMagnet: magnet } : material === undefined ? {} : { material }),
    ...(Object.keys(elements).length === 0 ? {} : { elements }),
    ...(field === undefined ? {} : { technologyField: field }),
  };
};

/** `Dy2O3` is an oxide, `NdCl3` a compound. */
const formOfFormula = (said: string): Form | undefined => {
  const formula = elementsOfFormula(said.trim());
  if (formula === undefined || formula.length < 2) return undefined;
  if (formula.includes('O') && formula.length === 2) return 'oxide';
  return formula.some((symbol) => ['O', 'F', 'Cl', 'S', 'N', 'P', 'As', 'Sb', 'Te'].includes(symbol))
    ? 'compound'
    : undefined;
};

const elementsSaid = (said: string): readonly string[] => {
  const words = new Set(said.toLowerCase().split(/[^a-z]+/));
  const named = ELEMENTS.filter(
    ({ en, zh }) => en.some((word) => words.has(word)) || (zh[0] !== undefined && mentions(said, zh[0])),
  ).map(({ symbol }) => symbol);
  const tokens = said.split(/[^A-Za-z0-9]+/).filter((token) => /^[A-Z]/.test(token) && !/^N\d\d/.test(token));
  const formulas = tokens.flatMap((token) => (token.length > 1 ? (elementsOfFormula(token) ?? []) : []));
  const anions = ANION_WORDS.filter(([pattern]) => pattern.test(said)).map(([, symbol]) => symbol);
  return [...new Set([...named, ...formulas, ...anions])];
};

/** Chinese element characters that are ordinary words too count only beside another element or form word. */
const ORDINARY = new Set([
  '金',
  '银',
  '铜',
  '铁',
  '氧',
  '氢',
  '碳',
  '铅',
  '锡',
  '硅',
  '氮',
  '氯',
  '氟',
  '磷',
  '硫',
  '锂',
]);
const mentions = (said: string, character: string): boolean =>
  said.includes(character) &&
  !(ORDINARY.has(character) && !/[钐钆铽镝镥钪钇钬铒铥铕镱钕镨].{0,3}合金|.铁硼/.test(said));

/** The very names of the entries of a table, and the entries whose names merely resemble one. */
import type { ControlEntry } from '@ytterby/law/lists';
import { systemOf } from '../rules/rare-earth.ts';
import type { Table } from '../rules/table.ts';
import { plain } from './plain.ts';

export type VeryName = { readonly entry: ControlEntry; readonly elements: readonly string[] };

/** An oxide's formula is as exact as its name. */
const formulasOf = (entry: ControlEntry): readonly (readonly [string, VeryName])[] => {
  const [element = ''] = entry.elements;
  const formulas = [`${element}2O3`, ...(element === 'Tb' ? ['Tb4O7'] : [])];
  return formulas.map((formula) => [plain(formula), { entry, elements: entry.elements }]);
};

const index = new WeakMap<Table, ReadonlyMap<string, readonly VeryName[]>>();

/** Every listed name in its one spelling, with the entries it names. */
export const veryNames = (table: Table): ReadonlyMap<string, readonly VeryName[]> => {
  const known = index.get(table);
  if (known !== undefined) return known;
  const rows = [...table.byCode.values()].flatMap(({ entry }) => {
    if (entry.form === 'group' || entry.form === 'reserved') return [];
    const own = [entry.names.en, entry.names['zh-CN']].map(
      (name) => [plain(name), { entry, elements: entry.elements }] as const,
    );
    const synonyms = entry.form === 'oxide' ? formulasOf(entry) : [];
    const members = entry.members.flatMap(({ names }) =>
      [names.en, names['zh-CN']].map(
        (name) => [plain(name), { entry, elements: systemOf(names.en) }] as const,
      ),
    );
    return [...own, ...synonyms, ...members];
  });
  const grouped = Map.groupBy(rows, ([name]) => name);
  const made = new Map([...grouped].map(([name, pairs]) => [name, pairs.map(([, row]) => row)]));
  index.set(table, made);
  return made;
};

/** Share of letter pairs in common above which a name is pointed out as alike. */
const ALIKE = 0.6;

/** Share of its own letter pairs that a name in Chinese must find again in a longer listed one. */
const WITHIN = 0.7;

/** Entries whose name shares most of its letter pairs with this one: named, but not by their very name. */
export const alikeIn = (
  name: string,
  names: ReadonlyMap<string, readonly VeryName[]>,
): readonly VeryName[] => {
  const spelled = plain(name);
  const own = pairs(spelled);
  const han = own.size > 2 && /^\p{Script=Han}+$/u.test(spelled);
  const stems = stemsOf(name);
  return pairsOf(names).flatMap(({ pairs: other, stems: listed, rows }) => {
    const shared = [...own].filter((pair) => other.has(pair)).length;
    const near = own.size > 0 && (2 * shared) / (own.size + other.size) >= ALIKE;
    const worded = stems.size > 1 && [...stems].every((stem) => listed.has(stem));
    return near || worded || (han && shared / own.size >= WITHIN) ? rows : [];
  });
};

const pairs = (text: string): ReadonlySet<string> => {
  const letters = [...text];
  return new Set(letters.slice(0, -1).map((letter, place) => letter + (letters[place + 1] ?? '')));
};

/** The long English words of a name without their endings: an extractor is for extraction. */
const stemsOf = (name: string): ReadonlySet<string> =>
  new Set((name.toLowerCase().match(/[a-z]{5,}/g) ?? []).map((word) => word.slice(0, 7)));

type Paired = {
  readonly pairs: ReadonlySet<string>;
  readonly stems: ReadonlySet<string>;
  readonly rows: readonly VeryName[];
};

const paired = new WeakMap<ReadonlyMap<string, readonly VeryName[]>, readonly Paired[]>();

/** The letter pairs of every listed name, taken once. */
const pairsOf = (names: ReadonlyMap<string, readonly VeryName[]>): readonly Paired[] => {
  const known = paired.get(names);
  if (known !== undefined) return known;
  const made = [...names].map(([listed, rows]) => ({
    pairs: pairs(listed),
    stems: new Set(rows.flatMap(({ entry }) => [...stemsOf(entry.names.en)])),
    rows,
  }));
  paired.set(names, made);
  return made;
};

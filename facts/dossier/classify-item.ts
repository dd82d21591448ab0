/**
 * On which lists an item is: told by its control entries where they are given, else derived from its attributes.
 * Each answer says where it came from and, where open, which facts, readings or rows would settle it.
 */
import type { Origin } from '@ytterby/engine';
import type { Corpus } from '@ytterby/law';
import { listed } from '@ytterby/law';
import type { ControlEntry } from '@ytterby/law/lists';
import {
  type Attributes,
  type Candidate,
  type Classification,
  classifyAttributes,
} from '../classification/index.ts';
import type { Item } from '../transaction/transaction.ts';
import { listKeysOf } from './list-facts.ts';
import { registerOfCodes } from './register-of-codes.ts';

export type Standing = {
  readonly value: boolean | undefined;
  readonly origin: Origin;
  /** Keys that would settle an open standing; pointers are relative to the item. */
  readonly ask: readonly string[];
  readonly entries: readonly string[];
};

export type ItemStanding = Readonly<Record<string, Standing>>;

const KEYS: readonly string[] = Object.keys(listed);
const CATALOGUES = KEYS.filter((key) => key.startsWith('CAT-'));
const ENTRIES = '/entries';
const ALLOY_SYSTEMS = 'reading:2025-18-alloy-systems';

/** `settled`: statuses of unconfirmed rows and readings of classification, by key without prefix. */
export type SettledKeys = Readonly<Record<string, string>>;

const UNCLASSIFIED: ItemStanding = Object.fromEntries(
  KEYS.map((key): [string, Standing] => [
    key,
    { value: undefined, origin: 'given', ask: [ENTRIES], entries: [] },
  ]),
);

/** Standings kept; trade repeats its items, and what is inside them. */
const MOST_KEPT = 4_000;
const kept = new WeakMap<Corpus, Map<string, ItemStanding>>();

/** @example classifyItem({ entries: [] }, corpus, {})['2025-18']?.value // false */
export function classifyItem(item: Item, corpus: Corpus, settled: SettledKeys): ItemStanding {
  if (!item.entries && !item.attributes) return UNCLASSIFIED;
  const known = kept.get(corpus) ?? new Map<string, ItemStanding>();
  kept.set(corpus, known);
  const key = nameOfSettled(settled) + JSON.stringify([item.entries ?? null, item.attributes ?? null]);
  const found = known.get(key);
  if (found) return found;
  const made = item.entries
    ? withCatalogues(byEntries(item.entries, corpus, settled), item, corpus, settled)
    : byAttributes(item.attributes as Attributes, corpus, settled);
  if (known.size >= MOST_KEPT) known.clear();
  known.set(key, made);
  return made;
}

const names = new WeakMap<SettledKeys, string>();

/** What is settled as one text: the same settlings have the same name. */
export function nameOfSettled(settled: SettledKeys): string {
  const known = names.get(settled);
  if (known !== undefined) return known;
  const made = JSON.stringify(Object.entries(settled).sort());
  names.set(settled, made);
  return made;
}

/** Control entries alone, without what the technology catalogue adds in other words. */
export function byEntries(entries: readonly string[], corpus: Corpus, settled: SettledKeys): ItemStanding {
  const register = registerOfCodes(corpus);
  const standings = entries.map((code) => ({ code, standing: register.standing(code) }));
  return Object.fromEntries(
    KEYS.map((key): [string, Standing] => {
      const open: string[] = [];
      for (const { code, standing } of standings) {
        const membership = standing?.lists.get(key);
        const on: Standing = { value: true, origin: 'given', ask: [], entries: [code] };
        if (membership?.kind === 'yes') return [key, on];
        if (membership?.kind !== 'open' || !standing) continue;
        if (key === '2025-18' && standing.alloySystem !== null) {
          const chosen = settled[ALLOY_SYSTEMS];
          if (chosen === 'any-alloy-of-a-named-element') return [key, on];
          if (chosen === undefined) open.push(ALLOY_SYSTEMS);
          if (chosen !== undefined && standing.alloySystem === 'wholly') continue;
          if (standing.alloySystem === 'partly') open.push(ENTRIES);
          continue;
        }
        // Each list asks of its own rows: what one list holds says nothing of another.
        const statuses = membership.rows.map((row) => settled[`status:${row}`]);
        if (statuses.includes('listed')) return [key, on];
        open.push(
          ...membership.rows.flatMap((row, at) => (statuses[at] === undefined ? [`status:${row}`] : [])),
        );
        if (membership.finer) open.push(ENTRIES);
      }
      const value = open.length > 0 ? undefined : false;
      return [
        key,
        { value, origin: 'given', ask: [...new Set(open)], entries: open.length > 0 ? entries : [] },
      ];
    }),
  );
}

/** Entries of technology that the catalogue describes in other words: rare earths, and batteries. */
export const BESIDE_CATALOGUE = /^(1E902|3E901)/;

/** 2025-62/1 defines magnet manufacturing (磁材制造): samarium-cobalt, NdFeB and cerium magnets, and no others. */
const MAGNETS_OF_62: readonly string[] = ['SmCo', 'NdFeB', 'Ce magnet'];

/** Technology of the field "magnets" under 1E902.a: the code says that it makes one of the three, whatever is written. */
const isDefinedMagnet = (attributes: Attributes, rows: readonly { readonly code: string }[]): boolean =>
  attributes.technologyField === 'magnet-manufacturing' && rows.some((row) => row.code === '1E902.a');

/** The technology catalogue has codes of its own: an entry 1E902 does not tell which control point is meant. */
function withCatalogues(
  standing: ItemStanding,
  item: Item,
  corpus: Corpus,
  settled: SettledKeys,
): ItemStanding {
  const entries = item.entries ?? [];
  const rows = entries.flatMap((code) => registerOfCodes(corpus).standing(code)?.entry ?? []);
  const named = rows.some((row) => row.list.startsWith('CAT-'));
  if (named || !rows.some((row) => BESIDE_CATALOGUE.test(row.code))) return standing;
  const attributes: Attributes = {
    form: 'technology',
    ...fieldOfCodes(rows),
    ...(item.attributes as Attributes | undefined),
  };
  // Only the catalogue is told in words here, so that only its rows are weighed.
  const catalogue = catalogueOf(corpus);
  const derived = byAttributes(attributes, corpus, settled, catalogue, CATALOGUES);
  const defined = isDefinedMagnet(attributes, rows)
    ? MAGNETS_OF_62.map((material) =>
        material === attributes.material
          ? derived
          : byAttributes({ ...attributes, material }, corpus, settled, catalogue, CATALOGUES),
      )
    : [];
  // What all three magnets have in common holds of the technology, whichever of them it makes.
  const common = (key: string): Standing => {
    const [first] = defined.map((one) => one[key] as Standing);
    const agreed = first?.value !== undefined && defined.every((one) => one[key]?.value === first.value);
    return agreed ? first : (derived[key] as Standing);
  };
  return { ...standing, ...Object.fromEntries(CATALOGUES.map((key) => [key, common(key)])) };
}

/** Battery technology (3E901) is of no rare-earth field; 1E902 does not tell which of the five it is. */
const fieldOfCodes = (rows: readonly { readonly code: string }[]): Attributes =>
  rows.some((row) => row.code.startsWith('1E902')) ? {} : { technologyField: 'other' };

const catalogues = new WeakMap<Corpus, readonly ControlEntry[]>();

/** The rows of the technology catalogue alone, one array for a corpus: answers are kept by it. */
function catalogueOf(corpus: Corpus): readonly ControlEntry[] {
  const known = catalogues.get(corpus);
  if (known) return known;
  const made = corpus.lists.entries.filter((entry) => entry.list.startsWith('CAT-'));
  catalogues.set(corpus, made);
  return made;
}

function byAttributes(
  attributes: Attributes,
  corpus: Corpus,
  settled: SettledKeys,
  rows: readonly ControlEntry[] = corpus.lists.entries,
  keys: readonly string[] = KEYS,
): ItemStanding {
  const { candidates } = classificationOf(attributes, rows, settled);
  const keysOf = listKeysByCode(corpus);
  const sure = new Map<string, string[]>();
  const open = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    for (const key of keysOf.get(candidate.entry) ?? []) {
      if (candidate.verdict === 'yes') sure.set(key, [...(sure.get(key) ?? []), candidate.entry]);
      else if (candidate.verdict === 'unknown') open.set(key, [...(open.get(key) ?? []), candidate]);
    }
  }
  const origin: Origin = 'classification';
  return Object.fromEntries(
    keys.map((key): [string, Standing] => {
      const certain = sure.get(key);
      if (certain) return [key, { value: true, origin, ask: [], entries: certain }];
      const unsettled = open.get(key) ?? [];
      if (unsettled.length === 0) return [key, { value: false, origin, ask: [], entries: [] }];
      const ask = [...new Set([...unsettled.flatMap(asksOf), ENTRIES])];
      return [key, { value: undefined, origin, ask, entries: unsettled.map((one) => one.entry) }];
    }),
  );
}

/** Readings go to classification by their key without prefix, statuses of unread rows as they are. */
function classificationOf(
  attributes: Attributes,
  rows: readonly ControlEntry[],
  settled: SettledKeys,
): Classification {
  const said = Object.fromEntries(
    Object.entries(settled).map(([key, value]) => [key.startsWith('reading:') ? key.slice(8) : key, value]),
  );
  return classifyAttributes(attributes, said, rows);
}

const byCorpus = new WeakMap<Corpus, ReadonlyMap<string, readonly string[]>>();

/** The list facts that each code belongs to, worked out once for a corpus. */
function listKeysByCode(corpus: Corpus): ReadonlyMap<string, readonly string[]> {
  const known = byCorpus.get(corpus);
  if (known) return known;
  const made = new Map(corpus.lists.entries.map((entry) => [entry.code, listKeysOf(entry)]));
  byCorpus.set(corpus, made);
  return made;
}

const isUnreadRow = (candidate: Candidate): boolean =>
  [...candidate.because, ...candidate.against].some(
    (reason) => reason.code === 'not-read' && reason.what === 'unconfirmed-row',
  );

function asksOf(candidate: Candidate): readonly string[] {
  return [
    ...candidate.ask.map((ask) => ask.pointer),
    ...candidate.readings.map((reading) => `reading:${reading.key}`),
    ...(isUnreadRow(candidate) ? [`status:${candidate.entry}`] : []),
  ];
}

/**
 * On which lists an item is: told by its control entries where they are given, else derived from its attributes.
 * Each answer says where it came from and, where open, which facts, readings or rows would settle it.
 */
import type { Origin } from '@ytterby/engine';
import type { Corpus } from '@ytterby/law';
import { listed } from '@ytterby/law';
import { type Attributes, type Candidate, classifyAttributes } from '../classification/index.ts';
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

/** @example classifyItem({ entries: [] }, corpus, {})['2025-18']?.value // false */
export function classifyItem(item: Item, corpus: Corpus, settled: SettledKeys): ItemStanding {
  if (item.entries) return withCatalogues(byEntries(item.entries, corpus, settled), item, corpus, settled);
  if (item.attributes) return byAttributes(item.attributes as Attributes, corpus, settled);
  const open: Standing = { value: undefined, origin: 'given', ask: [ENTRIES], entries: [] };
  return Object.fromEntries(KEYS.map((key) => [key, open]));
}

function byEntries(entries: readonly string[], corpus: Corpus, settled: SettledKeys): ItemStanding {
  const register = registerOfCodes(corpus);
  const standings = entries.map((code) => ({ code, standing: register.standing(code) }));
  return Object.fromEntries(
    KEYS.map((key): [string, Standing] => {
      const open: string[] = [];
      for (const { code, standing } of standings) {
        const membership = standing?.lists.get(key);
        if (membership === 'yes') return [key, { value: true, origin: 'given', ask: [], entries: [code] }];
        if (membership !== 'unknown' || !standing) continue;
        if (key === '2025-18' && standing.alloySystem !== null) {
          const chosen = settled[ALLOY_SYSTEMS];
          if (chosen === 'any-alloy-of-a-named-element') {
            return [key, { value: true, origin: 'given', ask: [], entries: [code] }];
          }
          if (chosen === undefined) open.push(ALLOY_SYSTEMS);
          if (chosen !== undefined && standing.alloySystem === 'wholly') continue;
          if (standing.alloySystem === 'partly') open.push(ENTRIES);
          continue;
        }
        const status = settled[`status:${standing.entry.code}`];
        if (standing.unconfirmed && status !== undefined) {
          if (status === 'listed') return [key, { value: true, origin: 'given', ask: [], entries: [code] }];
          continue;
        }
        open.push(standing.unconfirmed ? `status:${standing.entry.code}` : ENTRIES);
      }
      const value = open.length > 0 ? undefined : false;
      return [
        key,
        { value, origin: 'given', ask: [...new Set(open)], entries: open.length > 0 ? entries : [] },
      ];
    }),
  );
}

/** The technology catalogue has codes of its own: an entry 1E902 does not tell which control point is meant. */
function withCatalogues(
  standing: ItemStanding,
  item: Item,
  corpus: Corpus,
  settled: SettledKeys,
): ItemStanding {
  const entries = item.entries ?? [];
  const technology =
    entries.some((code) => /^\d?E\d|E9|^1E902/.test(code)) || item.attributes?.form === 'technology';
  const named = entries.some((code) => registerOfCodes(corpus).standing(code)?.entry.list.startsWith('CAT-'));
  if (!technology || named) return standing;
  const derived = byAttributes(
    { form: 'technology', ...(item.attributes as Attributes | undefined) },
    corpus,
    settled,
  );
  return { ...standing, ...Object.fromEntries(CATALOGUES.map((key) => [key, derived[key] as Standing])) };
}

function byAttributes(attributes: Attributes, corpus: Corpus, settled: SettledKeys): ItemStanding {
  const readings = Object.fromEntries(
    Object.entries(settled).flatMap(([key, value]) =>
      key.startsWith('reading:') ? [[key.slice(8), value]] : [],
    ),
  );
  const { candidates } = classifyAttributes(attributes, readings);
  const byCode = new Map(corpus.lists.entries.map((entry) => [entry.code, entry]));
  const of = (key: string): readonly Candidate[] =>
    candidates.filter((one) => {
      const entry = byCode.get(one.entry);
      return entry !== undefined && listKeysOf(entry).includes(key);
    });
  return Object.fromEntries(
    KEYS.map((key): [string, Standing] => {
      const here = of(key);
      const sure = here.filter((one) => one.verdict === 'yes');
      if (sure.length > 0) {
        return [
          key,
          { value: true, origin: 'classification', ask: [], entries: sure.map((one) => one.entry) },
        ];
      }
      const open = here.filter((one) => one.verdict === 'unknown');
      const unsettled = open.filter((one) => statusOf(one, settled) === undefined);
      const listedRows = open.filter((one) => statusOf(one, settled) === 'listed');
      if (listedRows.length > 0) {
        return [
          key,
          { value: true, origin: 'classification', ask: [], entries: listedRows.map((one) => one.entry) },
        ];
      }
      const ask = unsettled.flatMap((one) => asksOf(one));
      return [
        key,
        {
          value: unsettled.length > 0 ? undefined : false,
          origin: 'classification',
          ask: [...new Set([...ask, ...(unsettled.length > 0 ? [ENTRIES] : [])])],
          entries: unsettled.map((one) => one.entry),
        },
      ];
    }),
  );
}

const isUnconfirmedRow = (candidate: Candidate): boolean =>
  [...candidate.because, ...candidate.against].some(
    (reason) => reason.code === 'not-read' && reason.what === 'unconfirmed-row',
  );

const statusOf = (candidate: Candidate, settled: SettledKeys): string | undefined =>
  isUnconfirmedRow(candidate) ? settled[`status:${candidate.entry}`] : undefined;

function asksOf(candidate: Candidate): readonly string[] {
  return [
    ...candidate.ask.map((ask) => ask.pointer),
    ...candidate.readings.map((reading) => `reading:${reading.key}`),
    ...(isUnconfirmedRow(candidate) ? [`status:${candidate.entry}`] : []),
  ];
}

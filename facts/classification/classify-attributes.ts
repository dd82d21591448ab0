/**
 * The fast path from attributes to verdicts (归类): what determinations call for every item. The same attributes
 * give the same answer, so answers are kept by content.
 */

import { type ControlEntry, controlEntries } from '@ytterby/law/lists';
import type { Candidate, Classification } from './classification.ts';
import { candidateOf, restsOnChild } from './classification.ts';
import type { Attributes } from './item/attributes.ts';
import type { Table } from './rules/table.ts';
import { corpusTable, tableOf } from './rules/table.ts';
import type { Settled } from './weigh/readings.ts';
import { weighEntries } from './weigh/weigh-entries.ts';

/** Candidates kept in all; the older half of the answers is dropped when more would be held. */
const CAPACITY = 60_000;
const kept = new Map<string, Classification>();
let held = 0;

const keep = (key: string, answer: Classification): void => {
  const size = answer.candidates.length + 1;
  if (held + size > CAPACITY) {
    for (const [old, { candidates }] of [...kept].slice(0, Math.ceil(kept.size / 2))) {
      kept.delete(old);
      held -= candidates.length + 1;
    }
  }
  kept.set(key, answer);
  held += size;
};

/**
 * Every entry of every list that the attributes reach or leave open; what is not among the candidates is `no`.
 *
 * `attributes` are those of the contract (mass percent as decimal strings, `"0"` known to be none, `null` a
 * constituent in unknown amount, absent unknown). `settled` picks alternatives of open readings. Malformed amounts
 * count as unknown; the parser of transactions reports them.
 *
 * `entries` are those of another corpus than the shipped one.
 *
 * @example classifyAttributes({ form: 'oxide', elements: { Dy: null } }).candidates.map((one) => one.entry) // ['1C905.b', '2025-61/P1-12']
 * // ['1C905.b', '2025-61/P1-12']
 */
export const classifyAttributes = (
  attributes: Attributes,
  settled: Settled = {},
  entries: readonly ControlEntry[] = controlEntries,
): Classification => {
  const table = tableFor(entries);
  const key = `${table.number}${JSON.stringify(attributes)}${JSON.stringify(settled)}`;
  const known = kept.get(key);
  if (known !== undefined) return known;
  const answer = classifyIn(table.table, attributes, settled);
  keep(key, answer);
  return answer;
};

type Numbered = { readonly number: number; readonly table: Table };
const tables = new WeakMap<readonly ControlEntry[], Numbered>();
let tablesMade = 0;

/** The table of a corpus's entries, made once; the shipped corpus has its own. */
const tableFor = (entries: readonly ControlEntry[]): Numbered => {
  const known = tables.get(entries);
  if (known !== undefined) return known;
  tablesMade += 1;
  const made = { number: tablesMade, table: entries === controlEntries ? corpusTable() : tableOf(entries) };
  tables.set(entries, made);
  return made;
};

/** The same over entries of the caller's choice, not kept. */
export const classifyIn = (table: Table, attributes: Attributes, settled: Settled = {}): Classification => {
  const verdicts = weighEntries(attributes, table, settled);
  const candidates: Candidate[] = [];
  for (const [code, weighed] of verdicts) {
    const line = table.byCode.get(code);
    if (line !== undefined && weighed.truth !== 'no' && !restsOnChild(line, verdicts))
      candidates.push(candidateOf(line.entry, weighed));
  }
  return { candidates, nothingElse: true };
};

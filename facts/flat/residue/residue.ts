/**
 * Flat lines told apart as far as the law still asks: lines of one residue have the same interval, provisions, duties
 * and needs. Parts of lines are few against lines, and each way that a part can be is read once.
 */
import { type CalendarDate, type Frame, indexVocabulary, regimeOn } from '@ytterby/engine';
import { NO_TERM, type PartOfCase, type Plan, residueOf, type Term, YES_TERM } from '@ytterby/engine/residue';
import type { Corpus } from '@ytterby/law';
import { idleReadings } from '../../dossier/bearing.ts';
import { classifyItem, type SettledKeys } from '../../dossier/classify-item.ts';
import { readTransaction } from '../../dossier/read-transaction.ts';
import type { Transaction } from '../../transaction/transaction.ts';
import { FLAT_PARTIES } from '../columns.ts';
import { type FlatRow, fromFlat } from '../from-flat.ts';
import { partNumber } from './parts.ts';

/** A part as it is in some lines; `memo` holds what was answered for it. */
export type ReadPart = { readonly of: PartOfCase; readonly memo: Map<Term, Term> };

export type FlatResidue = {
  /** The residue of a day of acts and of knowledge, by number. */
  readonly begin: (on: CalendarDate, knownAt: CalendarDate) => number;
  /** A part from its cells; undefined where they do not make sense together. `given`: parties that the line names. */
  readonly read: (part: string, cells: FlatRow, given: readonly string[]) => ReadPart | undefined;
  readonly answered: (residue: number, part: string, of: ReadPart) => number;
};

const MAGNET = 'reading:2025-61/1(1)-contained-magnet';
const ORIGIN = 'reading:2025-61/1(1)-origin';
const HELD = 'reading:2025-61/2-held';

/** @example flatResidue(corpus, {}).begin('2026-11-23', '2026-11-23') // 0 */
export function flatResidue(corpus: Corpus, settled: SettledKeys): FlatResidue {
  const index = indexVocabulary(corpus.law.vocabulary);
  const subjectOf = (name: string): number => index.subjects.get(name) as number;
  const [party, item] = [subjectOf('party'), subjectOf('item')];
  const residue = residueOf(corpus.law, planOf());
  const word = (holds: boolean): Term => (holds ? YES_TERM : NO_TERM);
  const standings = (one: Parameters<typeof classifyItem>[0]) => classifyItem(one, corpus, settled);
  const rootOf = (transaction: Transaction) => readTransaction(transaction, corpus, settled).root;
  const day = corpus.covers.to;
  const read = (cells: FlatRow): Transaction | undefined => {
    const line = fromFlat({ activity: 'goods-export', ...cells, on_day: day }, corpus);
    return 'transaction' in line ? line.transaction : undefined;
  };
  /** Where the item is another part's to say, none is read. */
  const readWithoutItem = (cells: FlatRow): Transaction | undefined => read({ ...cells, no_item: true });
  const nothing = (name: string): Term => {
    throw new Error(`a part is asked what it does not know: ${name}`);
  };

  const act = (cells: FlatRow, given: readonly string[]): PartOfCase | undefined => {
    const named = Object.fromEntries(given.map((prefix) => [`${prefix}_name`, prefix]));
    const transaction = readWithoutItem({ ...cells, ...named });
    if (!transaction) return undefined;
    const root = rootOf(transaction);
    const there = new Set(
      (root.rows[party] ?? []).map((row) => row.values[index.places.get('party.role')?.slot ?? -1]),
    );
    const { held, covers } = { held: false, covers: false, ...transaction.licence };
    return {
      frame: [root],
      named: (name) => {
        const role = FLAT_PARTIES.find(({ prefix }) => name === `there ${prefix}`)?.role;
        if (role) return word(there.has(role));
        if (name === 'service') return word(transaction.activity.kind === 'service');
        if (name === 'licence') return word(held === true && covers === true);
        return name === 'parties' ? residue.terms.open(`parties ${given.join()}`) : nothing(name);
      },
    };
  };
  const use = (cells: FlatRow): PartOfCase | undefined => {
    const transaction = readWithoutItem(cells);
    return transaction && { frame: [rootOf(transaction)], named: nothing };
  };
  const partyPart = (prefix: string, cells: FlatRow): PartOfCase | undefined => {
    const role = FLAT_PARTIES.find((one) => one.prefix === prefix)?.role;
    const isGiven = Object.values(cells).some((cell) => cell != null);
    const transaction = readWithoutItem(
      isGiven ? cells : { activity: prefix === 'recipient' ? 'goods-transfer' : 'goods-export' },
    );
    if (!transaction) return undefined;
    const root = rootOf(transaction);
    const row = (root.rows[party] ?? []).find(
      ({ pointer }) => pointer === (isGiven ? '/parties/0' : `/parties?${role}`),
    );
    if (!row) throw new Error(`no row for ${prefix}`);
    const frame: Frame = [root];
    frame[party] = row;
    // Beside an end user of whom nothing hangs on it, the party's own holders are what the reading bears on.
    const beside =
      role === 'end-user' ? [] : [{ role: 'end-user', heldByListed: [] } as const satisfies object];
    const idle = idleReadings(
      { ...transaction, parties: [...(transaction.parties ?? []), ...beside] },
      corpus,
      standings,
      () => ({}),
    );
    return {
      frame,
      named: (name) => (name === `held ${prefix}` ? word(!idle.has(HELD)) : nothing(name)),
    };
  };
  const itemPart = (cells: FlatRow): PartOfCase | undefined => {
    const transaction = read(cells);
    if (!transaction) return undefined;
    const root = rootOf(transaction);
    const row = root.rows[item]?.[0];
    const frame: Frame = [root];
    if (row) frame[item] = row;
    const idle = idleReadings(transaction, corpus, standings, () => ({}));
    return {
      frame: row ? frame : null,
      named: (name) => {
        if (name === 'there item') return word(row !== undefined);
        if (name === 'magnet') return word(!idle.has(MAGNET));
        return name === 'origin' ? word(!idle.has(ORIGIN)) : nothing(name);
      },
    };
  };

  return {
    begin: (on, knownAt) => residue.begin(regimeOn(corpus.law, on, knownAt, settled)),
    read(part, cells, given) {
      const of =
        part === 'act'
          ? act(cells, given)
          : part === 'use'
            ? use(cells)
            : part === 'item'
              ? itemPart(cells)
              : partyPart(part, cells);
      return of && { of, memo: new Map() };
    },
    answered: (at, part, { of, memo }) => residue.answered(at, partNumber(part), of, memo),
  };
}

/** Parties and the item are rows of the case, whether they are there is the act's and the item's to say. */
function planOf(): Plan {
  const [ofAct, ofUse, ofItem] = [partNumber('act'), partNumber('use'), partNumber('item')];
  const never = (): boolean => false;
  const hangs = (name: string, part: string, key: string) => ({
    ...{ name, part: partNumber(part), when: never, keys: [key] },
  });
  return {
    ofFact: (path) => (path.startsWith('endUse.') ? ofUse : ofAct),
    rowsOf: (subject) => {
      if (subject === 'item') return [{ part: ofItem, presence: { part: ofItem, name: 'there item' } }];
      if (subject !== 'party') return [];
      return FLAT_PARTIES.map(({ prefix, role }) => ({
        part: partNumber(prefix),
        presence: { part: ofAct, name: `there ${prefix}` },
        constant: { fact: 'party.role', value: role },
      }));
    },
    kept: [
      { name: 'parties', part: ofAct, when: () => true, keys: [] },
      { name: 'service', part: ofAct, when: (rule) => rule.kind === 'control', keys: [] },
      {
        ...{ name: 'licence', part: ofAct, keys: [] },
        when: (rule) => rule.kind === 'duty' && rule.duty === 'apply-for-licence',
      },
      hangs('magnet', 'item', MAGNET),
      hangs('origin', 'item', ORIGIN),
      hangs('held importer', 'importer', HELD),
      hangs('held end_user', 'end_user', HELD),
    ],
  };
}

/**
 * Needs are exact: whatever is put in for an unknown outside them, the interval stays; and for each inside there are
 * completions that differ in it alone and in their outcome. By brute force over documents, apart from the diagram
 * that finds the needs.
 */
import type { Corpus, NamedCorpus } from '@ytterby/law';
import { checkTransaction } from '../../transaction/check.ts';
import { settleableKeys } from '../../transaction/check-assumptions.ts';
import type { Transaction } from '../../transaction/transaction.ts';
import { createDeterminer } from '../determine.ts';
import type { Laboratory } from './laboratory.ts';
import type { Property } from './properties.ts';
import { type Random, seeded } from './random.ts';
import { fullTransaction, valueAt, withHoles, withValue } from './transactions.ts';

const PLACES = ['CN', 'HK', 'US', 'JP', 'DE'];
const CODES = [
  '1C904.a.1',
  '1C909.a.1',
  '2B902.a',
  '3B901.a',
  '2C902.a',
  'GA.1',
  'GR.1',
  'SB.2',
  '1C117.d.1',
  '1E902.a',
  '1E902.b',
  '2025-61/P1-02',
  '2025-61/P2-1.3',
  '2023-P-RE1.3',
];

/** Values a fact can take, enough to reach each side of every rule. */
export function valuesOf(pointer: string): readonly unknown[] {
  const name = pointer.split('/').at(-1) as string;
  if (['from', 'to', 'establishedIn', 'nationality', 'origin', 'madeIn'].includes(name)) return PLACES;
  switch (name) {
    case 'kind':
      return ['organisation', 'natural-person'];
    case 'knowledge':
      return ['none', 'knows', 'should-know'];
    case 'service':
      return ['freight', 'matchmaking', 'other'];
    case 'servedActivity':
      return ['goods-export', 'technology-transfer', 'assistance'];
    case 'logicChipNm':
      return [false, 14, 15];
    case 'memoryChipLayers':
      return [false, 255, 256];
    case 'entries':
      return [[], ...CODES.map((code) => [code])];
    case 'listings':
      return [
        [],
        [{ list: 'control-list' }],
        [{ list: 'control-list', entry: '2025-1' }],
        [{ list: 'control-list', entry: '2026-11' }],
        [{ list: 'watch-list' }],
        [{ list: 'unreliable-entity-list' }],
      ];
    case 'entry':
      return ['2025-1', '2025-21', '2026-11', 'UEL-2025-4'];
    case 'heldByListed':
      return [
        [],
        [{ list: 'control-list', percent: '60', direct: true }],
        [{ list: 'control-list', percent: '60', direct: false }],
        [
          { list: 'control-list', percent: '30' },
          { list: 'control-list', percent: '30' },
        ],
      ];
    case 'content':
      return [
        [],
        [{ entries: ['2025-61/P1-02'], origin: 'CN', value: '0.01', content: [] }],
        [{ entries: ['2025-61/P1-02'], origin: 'CN', value: '50', content: [] }],
        [{ entries: ['2025-61/P2-1.3'], origin: 'CN', value: '50', content: [] }],
        // A magnet that is worth enough, and what is of Part 1 in it is not.
        [
          {
            ...{ entries: ['2025-61/P2-1.3'], origin: 'CN', value: '50' },
            content: [{ entries: ['2025-61/P1-02'], origin: 'CN', value: '0.01', content: [] }],
          },
        ],
        // Of Chinese origin too little, and enough of another.
        [
          { entries: ['2025-61/P1-02'], origin: 'CN', value: '0.01', content: [] },
          { entries: ['2025-61/P1-02'], origin: 'JP', value: '50', content: [] },
        ],
      ];
    case 'leftChinaOn':
      return ['2025-10-08', '2025-10-09'];
    case 'value':
      return ['0.05', '0.1', '5', '60', '100', '1000000'];
    case 'material':
      return ['NdFeB', 'ferrite', 'SmCo'];
    case 'form':
      return ['technology', 'equipment', 'magnet-material'];
    case 'miningMethod':
      return ['open pit', 'leaching', 'heap leaching'];
    case 'technologyField':
      return ['mining', 'magnet-manufacturing', 'secondary-resources'];
    default:
      return [false, true];
  }
}

function put(transaction: Transaction, key: string, value: unknown): Transaction {
  if (!key.startsWith('/'))
    return { ...transaction, assume: { ...transaction.assume, [key]: value as string } };
  return withValue(transaction, key, value);
}

/** The interval with an unknown outside the needs filled in is the interval without. */
export const nothingOutside = (named: NamedCorpus, lab: Laboratory): Property => {
  const determiner = createDeterminer(named);
  return (seed) => {
    const random = seeded(seed);
    const full = fullTransaction(random);
    const { transaction, holes } = withHoles(full, random, 6);
    const before = lab.span(transaction);
    if (before >> 3 === (before & 7)) return null;
    const answer = determiner.determine(transaction, { today: transaction.on });
    const needs = new Set(answer.needs.map((need) => need.key));
    const outside = holes.filter(
      (hole) =>
        ![...needs].some(
          (need) => need === hole || need.startsWith(`${hole}/`) || hole.startsWith(`${need}/`),
        ),
    );
    for (const hole of outside) {
      const value = random.one([valueAt(full, hole), ...valuesOf(hole)]);
      const filled = withValue(transaction, hole, value);
      if (contradicts(filled, hole, named.corpus)) continue;
      const after = lab.span(filled);
      if (after !== before)
        return `${hole} = ${JSON.stringify(value)} moves ${before} to ${after}; needs ${[...needs].join(' ')}`;
    }
    return null;
  };
};

/** No completion of the facts: a document with faults, or entries that go against the attributes given. */
export const contradicts = (filled: Transaction, hole: string, corpus: Corpus): boolean =>
  'faults' in checkTransaction(filled, corpus) ||
  (hole.endsWith('/entries') && valueAt(filled, hole.replace(/entries$/, 'attributes')) !== undefined);

/** For each need, completions are searched that differ in it alone and in their outcome. */
export const everythingInside = (named: NamedCorpus, lab: Laboratory, tries: number): Property => {
  const determiner = createDeterminer(named);
  const options = settleableKeys(named.corpus);
  return (seed) => {
    const random = seeded(seed);
    const { transaction } = withHoles(fullTransaction(random), random, 4);
    const before = lab.span(transaction);
    if (before >> 3 === (before & 7)) return null;
    const keys = determiner.determine(transaction, { today: transaction.on }).needs.map((need) => need.key);
    if (keys.length > 5) return null;
    for (const key of keys) {
      if (!canMove(key, keys, transaction, lab, options, random, tries))
        return `no completion found in which ${key} matters; needs ${keys.join(' ')}`;
    }
    return null;
  };
};

/** So many completions at most are looked at one after the other, where none of those drawn had it matter. */
const MOST_LOOKED_AT = 400_000;

function canMove(
  key: string,
  keys: readonly string[],
  transaction: Transaction,
  lab: Laboratory,
  options: ReadonlyMap<string, readonly string[]>,
  random: Random,
  tries: number,
): boolean {
  const valuesFor = (one: string): readonly unknown[] =>
    one.startsWith('/') ? valuesOf(one) : (options.get(one) ?? []);
  const others = keys
    .filter((other) => other !== key && !settlesTheSame(other, key))
    .map((other) => ({ other, values: valuesFor(other) }));
  const moves = (pick: (values: readonly unknown[]) => unknown): boolean => {
    const completed = others.reduce((made, { other, values }) => put(made, other, pick(values)), transaction);
    const spans = valuesFor(key).map((value) => lab.span(put(completed, key, value)));
    return spans.some((span) => span !== spans[0]);
  };
  for (let turn = 0; turn < tries; turn++) if (moves(random.one)) return true;
  // Chance may pass a rare one by: all of them in turn, each number a completion.
  const all = others.reduce((product, { values }) => product * values.length, 1);
  for (let number = 0; number < Math.min(all, MOST_LOOKED_AT); number++) {
    let rest = number;
    const inTurn = (values: readonly unknown[]): unknown => {
      const value = values[rest % values.length];
      rest = Math.floor(rest / values.length);
      return value;
    };
    if (moves(inTurn)) return true;
  }
  return false;
}

/** A classification by a person settles an item whatever its attributes, unread rows and readings are. */
const settlesTheSame = (other: string, key: string): boolean =>
  other.endsWith('/entries') &&
  (key.includes('/attributes') || /^status:.*(#|-P-|P2-)/.test(key) || key.startsWith('reading:2025-18-'));

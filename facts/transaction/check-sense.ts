/** Checks what a shape cannot: days the corpus covers, codes it knows, keys it can settle, facts that contradict. */
import type { Act } from '@ytterby/engine';
import { compare, type Decimal, parseDecimal } from '@ytterby/engine/amount';
import type { Corpus } from '@ytterby/law';
import { nearestCodes } from '@ytterby/law/lists';
import { registerOfCodes } from '../dossier/register-of-codes.ts';
import { checkBounds, endsOf, HUNDRED } from './check-bounds.ts';
import { checkElements } from './check-elements.ts';
import { type Fault, shown } from './fault.ts';
import type { Amount, Item, Party, Transaction } from './transaction.ts';

/** @example checkSense({ on: '1999-01-01', activity: { kind: 'goods-export' } }, corpus)[0]?.code // 'outside-corpus' */
export function checkSense(transaction: Transaction, corpus: Corpus): readonly Fault[] {
  return [
    ...checkDay(transaction.on, 'on', corpus),
    ...(transaction.knownAt === undefined ? [] : checkDay(transaction.knownAt, 'knownAt', corpus)),
    ...checkAssumptions(transaction.assume ?? {}, corpus),
    ...(transaction.parties ?? []).flatMap((party, at) => checkParty(party, `parties/${at}`)),
    ...checkSameParty(transaction.parties ?? []),
    ...checkCounts(transaction.endUse ?? {}),
    ...(transaction.items ?? []).flatMap((item, at) => checkItem(item, `items/${at}`, corpus, null)),
  ];
}

function checkDay(day: string, path: string, corpus: Corpus): readonly Fault[] {
  const { from, to } = corpus.covers;
  return day < from || day > to ? [{ code: 'outside-corpus', path, found: day, expected: [from, to] }] : [];
}

const settleable = new WeakMap<Corpus, ReadonlyMap<string, readonly string[]>>();

/** Keys that can be settled: of suspensions, of readings, and of list rows whose presence was not read. */
export function settleableKeys(corpus: Corpus): ReadonlyMap<string, readonly string[]> {
  const known = settleable.get(corpus) ?? keysOf(corpus);
  settleable.set(corpus, known);
  return known;
}

function keysOf(corpus: Corpus): ReadonlyMap<string, readonly string[]> {
  const keys = new Map<string, readonly string[]>();
  for (const act of corpus.law.acts as readonly Act[])
    if (act.kind === 'suspend') keys.set(act.key, ['in-force', 'suspended']);
  for (const reading of corpus.law.readings) {
    if (reading.computed)
      keys.set(
        reading.key,
        reading.alternatives.map((one) => one.value),
      );
  }
  for (const entry of corpus.lists.entries) {
    if (entry.presence === 'unconfirmed') keys.set(`status:${entry.code}`, ['listed', 'not-listed']);
  }
  return keys;
}

/** Assumptions, from a document, the command line or a house file: known keys with values they can take. */
export function checkAssumptions(
  assume: Readonly<Record<string, string>>,
  corpus: Corpus,
  path = 'assume',
): readonly Fault[] {
  const assumed = Object.entries(assume);
  // Most documents assume nothing, and the keys are gathered from the whole corpus.
  if (assumed.length === 0) return [];
  const keys = settleableKeys(corpus);
  return assumed.flatMap(([key, value]): readonly Fault[] => {
    const values = keys.get(key);
    if (values === undefined) {
      return [
        {
          code: 'unknown-key',
          path: `${path}/${key}`,
          found: shown(key),
          expected: nearestCodes(key, [...keys.keys()], 3),
        },
      ];
    }
    return values.includes(value)
      ? []
      : [{ code: 'unknown-value', path: `${path}/${key}`, found: shown(value), expected: values }];
  });
}

function checkParty(party: Party, path: string): readonly Fault[] {
  if (party.kind === 'natural-person' && (party.heldByListed?.length ?? 0) > 0) {
    return [
      {
        code: 'contradiction',
        path: `${path}/heldByListed`,
        found: shown(party.heldByListed),
        expected: [`${path}/kind`],
      },
    ];
  }
  return (party.heldByListed ?? []).flatMap((held, at): readonly Fault[] => {
    const here = `${path}/heldByListed/${at}/percent`;
    const ends = endsOf(held.percent);
    const above = ends.find((end) => compare(end, HUNDRED) > 0);
    if (above) return [{ code: 'above-hundred', path: here, found: shown(held.percent), expected: ['100'] }];
    return checkBounds(held.percent, here);
  });
}

/** The same party given twice, once on no list and once on one. */
function checkSameParty(parties: readonly Party[]): readonly Fault[] {
  return parties.flatMap((party, at): readonly Fault[] => {
    if (!party.name || !party.listings) return [];
    const other = parties.findIndex((one, i) => i < at && one.name === party.name && one.listings != null);
    const earlier = parties[other]?.listings;
    if (!earlier || (earlier.length === 0) === (party.listings.length === 0)) return [];
    return [
      {
        code: 'contradiction',
        path: `parties/${at}/listings`,
        found: shown(party.listings),
        expected: [`parties/${other}/listings`],
      },
    ];
  });
}

/** A node in nanometres and a number of layers: below zero there is none. */
function checkCounts(endUse: NonNullable<Transaction['endUse']>): readonly Fault[] {
  return (['logicChipNm', 'memoryChipLayers'] as const).flatMap((name): readonly Fault[] => {
    const given = endUse[name];
    return typeof given === 'number' && given < 0
      ? [{ code: 'negative', path: `endUse/${name}`, found: shown(given) }]
      : [];
  });
}

function checkItem(item: Item, path: string, corpus: Corpus, whole: Amount): readonly Fault[] {
  const register = registerOfCodes(corpus);
  const codes = (item.entries ?? []).flatMap((code, at): readonly Fault[] =>
    register.standing(code)
      ? []
      : [
          {
            code: 'unknown-code',
            path: `${path}/entries/${at}`,
            found: shown(code),
            expected: nearestCodes(code, register.codes, 3),
          },
        ],
  );
  return [
    ...codes,
    ...checkBounds(item.value ?? null, `${path}/value`),
    ...checkBounds(item.quantity ?? null, `${path}/quantity`),
    ...checkElements(item, path),
    ...aboveWhole(item, path, whole),
    ...(item.content ?? []).flatMap((inner, at) => [
      ...checkItem(inner, `${path}/content/${at}`, corpus, item.value ?? null),
      ...otherCurrency(inner, item, `${path}/content/${at}/currency`),
    ]),
  ];
}

/** A part worth more than its whole: a share above 1. */
function aboveWhole(item: Item, path: string, whole: Amount): readonly Fault[] {
  const [least, most] = [endOf(item.value ?? null, 'min'), endOf(whole, 'max')];
  if (!least || !most || compare(least, most) <= 0) return [];
  return [
    { code: 'share-above-one', path: `${path}/value`, found: shown(item.value), expected: [shown(whole)] },
  ];
}

function otherCurrency(inner: Item, outer: Item, path: string): readonly Fault[] {
  if (!inner.currency || !outer.currency || inner.currency === outer.currency) return [];
  return [{ code: 'currencies-differ', path, found: shown(inner.currency), expected: [outer.currency] }];
}

/** The lower or the upper end of an amount, where it has one. */
function endOf(amount: Amount, end: 'min' | 'max'): Decimal | undefined {
  const text = typeof amount === 'string' ? amount : amount?.[end];
  return text === undefined ? undefined : (parseDecimal(text) ?? undefined);
}

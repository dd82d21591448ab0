/** Checks what a shape cannot: days the corpus covers, codes it knows, keys it can settle, facts that contradict. */
import type { Corpus } from '@ytterby/law';
import { checkAssumptions } from './check-assumptions.ts';
import { checkItems } from './check-items.ts';
import { checkParties } from './check-parties.ts';
import { type Fault, shown } from './fault.ts';
import type { Transaction } from './transaction.ts';

/** @example checkSense({ on: '1999-01-01', activity: { kind: 'goods-export' } }, corpus)[0]?.code // 'outside-corpus' */
export function checkSense(transaction: Transaction, corpus: Corpus): readonly Fault[] {
  return [
    ...checkDay(transaction.on, 'on', corpus),
    ...(transaction.knownAt === undefined ? [] : checkDay(transaction.knownAt, 'knownAt', corpus)),
    ...checkAssumptions(transaction.assume ?? {}, corpus),
    ...checkParties(transaction.parties ?? []),
    ...checkCounts(transaction.endUse ?? {}),
    ...checkItems(transaction.items ?? [], corpus),
  ];
}

function checkDay(day: string, path: string, corpus: Corpus): readonly Fault[] {
  const { from, to } = corpus.covers;
  return day < from || day > to ? [{ code: 'outside-corpus', path, found: day, expected: [from, to] }] : [];
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

/** Checks what is assumed of the law: keys that can be settled, with values they can take. */
import type { Act } from '@ytterby/engine';
import type { Corpus } from '@ytterby/law';
import { nearestCodes } from '@ytterby/law/lists';
import { type Fault, shown } from './fault.ts';

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

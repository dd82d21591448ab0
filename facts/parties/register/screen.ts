/** Screens one party against a register: records found by an identifier, then those that the index finds alike by name. */
import { compareIdentifiers } from '../identifiers/compare-identifiers.ts';
import { LOOK } from '../match/bars.ts';
import { readName } from '../read/read-name.ts';
import { type Asked, judge } from './judge.ts';
import { keysOf, scriptsOf } from './keys.ts';
import { lookUp } from './name-index.ts';
import type { Hit, Query } from './record.ts';
import type { Register } from './register.ts';

export type ScreenOptions = {
  /** The least score of a hit; the look bar unless told. */
  readonly least?: number;
  /** How many hits at most; 25 unless told. */
  readonly most?: number;
  /** How many names the index hands to the comparison, about; 90 unless told. */
  readonly candidates?: number;
};

/**
 * The hits of a query, best first; on equal scores exact before folded before reordered, then by record id.
 *
 * @example screen(buildRegister([]), { name: 'Huawei' }) // []
 */
export function screen(register: Register, query: Query, options: ScreenOptions = {}): readonly Hit[] {
  const least = options.least ?? LOOK;
  const asked = askedOf(query);
  const records = new Set<number>();
  for (const identifier of query.identifiers ?? [])
    for (const r of register.byIdentifier.get(`${identifier.kind}:${plain(identifier)}`) ?? [])
      records.add(r);
  for (const { readings } of asked) {
    const keys = readings.flatMap((reading) => keysOf(reading));
    for (const at of lookUp(register.index, keys, scriptsOf(readings), options.candidates ?? 90))
      records.add(register.recordOf[at] as number);
  }
  const firstName = firstNames(register, records);
  const hits: Hit[] = [];
  for (const r of records) {
    const hit = judge(register, r, firstName.get(r) as number, query, asked, least);
    if (hit && hit.score >= least) hits.push(hit);
  }
  hits.sort((a, b) => b.score - a.score || (a.record.id < b.record.id ? -1 : 1));
  return hits.slice(0, options.most ?? 25);
}

/** Number of the first indexed name of each record; names of a record stand together. */
function firstNames(register: Register, records: ReadonlySet<number>): ReadonlyMap<number, number> {
  const first = new Map<number, number>();
  for (const r of records) {
    let low = 0;
    let high = register.recordOf.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((register.recordOf[middle] as number) < r) low = middle + 1;
      else high = middle;
    }
    first.set(r, low);
  }
  return first;
}

const readBefore = new WeakMap<Query, readonly Asked[]>();

/** The names of a query as they are read, once for all the registers it is screened against. */
function askedOf(query: Query): readonly Asked[] {
  const before = readBefore.get(query);
  if (before) return before;
  const asked = [query.name, ...(query.otherNames ?? [])].map((text) => ({
    text,
    readings: readName(text, query.schema ?? 'Company'),
  }));
  readBefore.set(query, asked);
  return asked;
}

function plain(identifier: { readonly kind: string; readonly value: string }): string {
  return compareIdentifiers([identifier], [identifier]).query;
}

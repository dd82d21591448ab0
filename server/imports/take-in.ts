/**
 * Takes rows of a file in: each is kept, put in the place of what has its reference, left, or refused with its faults.
 * A trial does all of it but the keeping.
 */
import { canonical } from '@ytterby/engine';
import { requestFault } from '@ytterby/language';
import type { AnswerFault } from '../http/problem.ts';
import { type Given, keepNew, putInPlace, rowsNamed } from '../routes/keep-document.ts';
import type { Keeping, Kind, Row } from '../routes/resource.ts';
import type { Existing, ImportCounts } from '../store/tables/imports.ts';
import { unstorable } from '../store/values.ts';
import type { ReadRow } from './reading.ts';

export type Outcome = keyof ImportCounts;
export type RefusedRow = {
  readonly row: number;
  readonly reference: string | null;
  readonly faults: readonly AnswerFault[];
};
export type TakenIn = { readonly outcome: Exclude<Outcome, 'refused'> } | { readonly refused: RefusedRow };

export const noCounts: ImportCounts = { created: 0, replaced: 0, unchanged: 0, left: 0, refused: 0 };

/** The longest reference and name that a row of the store has. */
const LONGEST = { reference: 200, name: 500 } as const;

/** References that stand in the file more than once, with the row that has them first. */
export function firstRows(rows: readonly ReadRow[]): ReadonlyMap<string, number> {
  const first = new Map<string, number>();
  for (const { row, reference } of rows) {
    if (reference !== null && !first.has(reference)) first.set(reference, row);
  }
  return first;
}

export type How = {
  readonly existing: Existing;
  /** Where each reference stands first in the file. */
  readonly first: ReadonlyMap<string, number>;
  readonly trial: boolean;
};

/** Takes rows in, in one transaction; what became of each stands in its place. */
export async function takeIn(
  kind: Kind,
  call: Keeping,
  rows: readonly ReadRow[],
  how: How,
): Promise<readonly TakenIn[]> {
  const { db } = call;
  const law = await call.context.corpora.current(db);
  const { corpora } = call.context;
  const same: Keeping = { ...call, context: { corpora: { ...corpora, current: async () => law } } };
  const references = rows.flatMap((row) => ('given' in row ? [row.given.reference] : []));
  const there = await rowsNamed(db, kind, references, !how.trial);
  const done: TakenIn[] = [];
  for (const row of rows) done.push(await takeOne(kind, same, row, there, how));
  return done;
}

async function takeOne(
  kind: Kind,
  call: Keeping,
  read: ReadRow,
  existing: ReadonlyMap<string, Row>,
  how: How,
): Promise<TakenIn> {
  const { row, reference } = read;
  const refused = (faults: readonly AnswerFault[]): TakenIn => ({ refused: { row, reference, faults } });
  if ('faults' in read) return refused(read.faults);
  const { given } = read;
  const faults = [...wrongIn(given), ...((await kind.check?.(given.document, call)) ?? [])];
  const before = how.first.get(given.reference) ?? row;
  if (before !== row) faults.push(taken(given.reference));
  if (faults.length > 0) return refused(faults);
  const there = existing.get(given.reference);
  if (there === undefined) {
    if (!how.trial) await keepNew(kind, call, given);
    return { outcome: 'created' };
  }
  if (there.name === given.name && canonical(there.document) === canonical(given.document)) {
    return { outcome: 'unchanged' };
  }
  if (how.existing === 'leave') return { outcome: 'left' };
  if (how.existing === 'refuse') {
    return refused([taken(given.reference)]);
  }
  if (!how.trial) await putInPlace(kind, call, there, given);
  return { outcome: 'replaced' };
}

const taken = (reference: string): AnswerFault =>
  requestFault('taken', 'reference', JSON.stringify(reference));

function wrongIn(given: Given): AnswerFault[] {
  const faults: AnswerFault[] = [];
  for (const field of ['reference', 'name'] as const) {
    if (given[field].length > LONGEST[field]) {
      faults.push(requestFault('too-long', field, undefined, [String(LONGEST[field])]));
    }
  }
  const place = unstorable(given);
  return place === null ? faults : [...faults, requestFault('unstorable', place)];
}

/**
 * Both directions on a new list version: what the list gained is screened against every party known, and what it
 * changed or lost is named, so that reviews can be re-opened or closed.
 */
import type { Hit, PartyRecord, Query } from '../register/record.ts';
import type { Register } from '../register/register.ts';
import { type ScreenOptions, screen } from '../register/screen.ts';
import { factsSeen } from './review.ts';

export type ListDelta = {
  readonly added: readonly PartyRecord[];
  readonly changed: readonly PartyRecord[];
  readonly removed: readonly PartyRecord[];
};

/** A listed record as a question to the register of parties. */
export function asQuery(record: PartyRecord): Query {
  const [first, ...others] = record.names.map(({ text }) => text);
  return {
    name: first ?? '',
    otherNames: others,
    schema: record.schema,
    identifiers: record.identifiers,
    country: record.country,
  };
}

/**
 * What a new version of a list added, changed and removed, by record id.
 *
 * @example listDelta([], []).added // []
 */
export function listDelta(before: readonly PartyRecord[], after: readonly PartyRecord[]): ListDelta {
  const old = new Map(before.map((record) => [record.id, record]));
  const kept = new Set(after.map(({ id }) => id));
  const nobody: Query = { name: '' };
  const differs = (a: PartyRecord, b: PartyRecord) =>
    factsSeen(nobody, a).record !== factsSeen(nobody, b).record;
  return {
    added: after.filter(({ id }) => !old.has(id)),
    changed: after.filter((record) => {
      const was = old.get(record.id);
      return was !== undefined && differs(was, record);
    }),
    removed: before.filter(({ id }) => !kept.has(id)),
  };
}

/** A listed record and the known parties it may be. */
export type ReverseHit = { readonly listed: PartyRecord; readonly hits: readonly Hit[] };

/** Screens what a list gained or changed against the register of known parties. */
export function screenListed(
  parties: Register,
  { added, changed }: ListDelta,
  options: ScreenOptions = {},
): readonly ReverseHit[] {
  return [...added, ...changed]
    .map((listed) => ({ listed, hits: screen(parties, asQuery(listed), options) }))
    .filter(({ hits }) => hits.length > 0);
}

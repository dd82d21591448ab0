/**
 * What is kept of a person who gets controlled technology, and no more: name, nationality, where, and the employer.
 * Records are kept at least five years (REG/27) and are then emptied, so that only the fact remains that there was one.
 */
import type { RecordFault } from '@ytterby/language';
import { keepUntil } from '../clock/records.ts';

export type PersonRecord = {
  readonly name: string;
  /** Two capital letters; several where the person has several. */
  readonly nationalities: readonly string[];
  readonly locatedIn: string;
  readonly employer?: string;
};

const KEPT = ['name', 'nationalities', 'locatedIn', 'employer'] as const;

/** Reads a record and refuses what is not needed: no passport number, birthday or address is kept here. */
export function checkPerson(
  given: Readonly<Record<string, unknown>>,
): { readonly person: PersonRecord } | { readonly faults: readonly RecordFault[] } {
  const { name, nationalities, locatedIn, employer } = given;
  const texts = Array.isArray(nationalities) ? nationalities.filter((one) => typeof one === 'string') : [];
  const faults: RecordFault[] = Object.keys(given)
    .filter((key) => !(KEPT as readonly string[]).includes(key))
    .map((path) => ({ code: 'not-needed', path, provision: '2025-62/3' }));
  if (typeof name !== 'string' || name.trim() === '') faults.push({ code: 'not-given', path: 'name' });
  if (texts.length === 0) faults.push({ code: 'not-given', path: 'nationalities' });
  if (typeof locatedIn !== 'string') faults.push({ code: 'not-given', path: 'locatedIn' });
  if (faults.length > 0 || typeof name !== 'string' || typeof locatedIn !== 'string') return { faults };
  return {
    person: {
      name,
      nationalities: texts,
      locatedIn,
      ...(typeof employer === 'string' ? { employer } : {}),
    },
  };
}

/**
 * Whether a person's record is to be emptied: five years after the last transfer, or as many more as the house keeps
 * them, and none of the transfers is open.
 */
export function isToBeForgotten(
  lastTransferOn: string,
  anyOpen: boolean,
  today: string,
  years?: number,
): boolean {
  const until = keepUntil(lastTransferOn, !anyOpen, years);
  return until !== null && today > until;
}

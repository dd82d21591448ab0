/**
 * A final document: its record as it stood, the day, the name that answers for it, and one digest over all three.
 * It is never changed; a correction is another document.
 */
import { canonical, hashOf } from '@ytterby/engine';
import { isCalendarDate } from '@ytterby/facts';
import type { PlainRecord } from '../form/form.ts';
import type { Gap } from '../form/gap.ts';
import { checkRecord } from '../record/check-record.ts';
import { gapsIn } from '../record/completeness.ts';
import type { RecordFault } from '../record/fault.ts';
import { faultAt, isObject } from '../record/read-value.ts';

export type FinalDocument = {
  readonly state: 'final';
  readonly record: PlainRecord;
  readonly finalisedOn: string;
  readonly finalisedBy: string;
  /** Chance, 32 hexadecimal digits: a withheld price must not be guessed from the digest on a redacted copy. */
  readonly salt: string;
  /** `sha-256:` and the hash of record, day, name and salt in canonical JSON. */
  readonly digest: string;
};

/** The digest of anything that is JSON. @example digestOf({}).length // 72 */
export const digestOf = (value: unknown): string => `sha-256:${hashOf(canonical(value))}`;

const sealed = (parts: Omit<FinalDocument, 'state' | 'digest'>): FinalDocument =>
  frozen({ state: 'final', ...parts, digest: digestOf(parts) });

/**
 * Makes a record final, or answers with what blocks it. `on` is a day in Asia/Shanghai, `by` who answers for it, `salt` fresh
 * chance.
 */
export function finalise(
  record: PlainRecord,
  { on, by, salt }: { readonly on: string; readonly by: string; readonly salt: string },
): { readonly final: FinalDocument } | { readonly gaps: readonly Gap[] } {
  const blocking = gapsIn(record).filter(({ level }) => level === 'must');
  if (blocking.length > 0) return { gaps: blocking };
  return { final: sealed({ record, finalisedOn: on, finalisedBy: by, salt }) };
}

/** Reads a kept final document; whatever was changed since shows in its digest. */
export function readFinal(
  value: unknown,
): { readonly final: FinalDocument } | { readonly faults: readonly RecordFault[] } {
  if (!isObject(value) || value.state !== 'final') return { faults: [faultAt('not-final', 'state', value)] };
  const { finalisedOn, finalisedBy, salt, digest } = value;
  const checked = checkRecord(value.record);
  if ('faults' in checked) return checked;
  if (typeof finalisedOn !== 'string' || !isCalendarDate(finalisedOn))
    return { faults: [faultAt('not-a-day', 'finalisedOn', finalisedOn, '2026-11-23')] };
  if (typeof finalisedBy !== 'string') return { faults: [faultAt('not-text', 'finalisedBy', finalisedBy)] };
  if (typeof salt !== 'string' || !/^[0-9a-f]{32}$/.test(salt))
    return { faults: [faultAt('not-a-salt', 'salt', salt)] };
  const final = sealed({ record: checked.record, finalisedOn, finalisedBy, salt });
  return final.digest === digest
    ? { final }
    : { faults: [faultAt('digest-differs', 'digest', digest, final.digest)] };
}

function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const inner of Object.values(value)) frozen(inner);
  }
  return value;
}

/**
 * What a provision's status is on a day, using only what had been published by another day. Two axes, one answer:
 * in force, suspended, not yet, ended, or open with the key that would settle it.
 */
import { type Act, bearsOn, type CalendarDate } from './act.ts';

export type Status =
  | { readonly kind: 'in-force'; readonly by: string; readonly from: CalendarDate }
  | { readonly kind: 'not-yet'; readonly from: CalendarDate | null }
  | {
      readonly kind: 'suspended';
      readonly by: string;
      readonly from: CalendarDate;
      readonly until: CalendarDate | null;
    }
  | { readonly kind: 'ended'; readonly by: string; readonly from: CalendarDate }
  | { readonly kind: 'open'; readonly key: string; readonly by: string; readonly since: CalendarDate }
  | { readonly kind: 'reading'; readonly key: string; readonly alternative: string };

export type StatusWord = 'in-force' | 'suspended' | 'not-yet' | 'ended' | 'unknown';

/** The status as the contract prints it. @example statusWord({ kind: 'not-yet', from: null }) // 'not-yet' */
export function statusWord(status: Status): StatusWord {
  return status.kind === 'open' || status.kind === 'reading' ? 'unknown' : status.kind;
}

/**
 * Status of a provision on `on`, as known on `knownAt` (both calendar dates, Asia/Shanghai).
 * Acts published later than `knownAt` do not exist; later acts prevail over earlier ones on the same provision.
 * @example statusOn([{ kind: 'enact', by: 'x', of: ['x'], published: '2025-01-01', from: '2025-02-01' }], 'x/1', '2025-01-31', '2025-01-31').kind // 'not-yet'
 */
export function statusOn(
  acts: readonly Act[],
  provision: string,
  on: CalendarDate,
  knownAt: CalendarDate,
): Status {
  let status: Status = { kind: 'not-yet', from: null };
  const known = acts
    .filter((act) => act.published <= knownAt && bearsOn(act, provision))
    .sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : a.published < b.published ? -1 : 1));
  for (const act of known) status = apply(status, act, on);
  return status;
}

function apply(before: Status, act: Act, on: CalendarDate): Status {
  if (on < act.from) {
    return before.kind === 'not-yet' && before.from === null && act.kind === 'enact' && !act.under
      ? { kind: 'not-yet', from: act.from }
      : before;
  }
  switch (act.kind) {
    case 'enact':
      if (act.under) return { kind: 'reading', ...act.under };
      return before.kind === 'suspended' || before.kind === 'open'
        ? before
        : { kind: 'in-force', by: act.by, from: act.from };
    case 'suspend':
      if (act.until !== null && on > act.until)
        return { kind: 'open', key: act.key, by: act.by, since: dayAfter(act.until) };
      return { kind: 'suspended', by: act.by, from: act.from, until: act.until };
    case 'resume':
      return { kind: 'in-force', by: act.by, from: act.from };
    case 'repeal':
      return { kind: 'ended', by: act.by, from: act.from };
  }
}

/** The calendar day after a day; pure calendar arithmetic. @example dayAfter('2025-12-31') // '2026-01-01' */
export function dayAfter(day: CalendarDate): CalendarDate {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] as number;
  const next = date < days ? [year, month, date + 1] : month < 12 ? [year, month + 1, 1] : [year + 1, 1, 1];
  return next.map((n, i) => String(n).padStart(i === 0 ? 4 : 2, '0')).join('-');
}

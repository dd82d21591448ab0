/**
 * The authority's clock: 45 working days from acceptance for a licence, 20 for an amendment (REG/17, REG/18). It stands
 * still while the authority has the item identified, an expert asked or a site checked, as REG/17 says. That it also
 * stands still while a query lies with the applicant is how authorities count, and no text that was read says so:
 * where a query was open, the day without that is told beside.
 */
import type { WorkingYear } from '@ytterby/law';
import { type Due, dueAfter, type Gap, workingDaysBetween } from './due.ts';

export type PauseKind = 'query' | 'identification' | 'expert-opinion' | 'site-check';

/** Days on which the clock stood still: after `from`, up to `until`; without `until` it still stands. */
export type Pause = { readonly kind: PauseKind; readonly from: string; readonly until?: string };

/** Cases without a time limit: sent on to the State Council (REG/17), or a party on the watch list (REG/26). */
export type NoLimit = 'state-council' | 'watch-list';

export type DecisionAsked = {
  readonly acceptedOn: string;
  readonly workingDays: number;
  readonly pauses: readonly Pause[];
  readonly noLimit?: NoLimit;
};

export type DecisionClock =
  | { readonly kind: 'no-limit'; readonly because: NoLimit; readonly provision: 'REG/17' | 'REG/26' }
  | {
      /** `counted` is null where a year in between is not published. */
      readonly kind: 'running' | 'over';
      readonly counted: number | null;
      readonly due: Due;
      /** Where queries stopped the clock: the day if they did not. */
      readonly dueIfQueriesCount?: Due;
    }
  | {
      readonly kind: 'stopped';
      readonly counted: number | null;
      readonly since: string;
      readonly because: readonly PauseKind[];
    };

/** Working days of a decision by what is applied for. */
export const DECISION_DAYS = { licence: 45, amendment: 20 } as const;

/** @example decisionClock({ acceptedOn: '2026-03-02', workingDays: 20, pauses: [] }, '2026-03-03', workingYears).kind // 'running' */
export function decisionClock(
  asked: DecisionAsked,
  today: string,
  years: readonly WorkingYear[],
): DecisionClock {
  const { acceptedOn, workingDays, pauses, noLimit } = asked;
  if (noLimit) {
    return { kind: 'no-limit', because: noLimit, provision: noLimit === 'watch-list' ? 'REG/26' : 'REG/17' };
  }
  const gaps = gapsOf(pauses, today);
  const counted = workingDaysBetween(acceptedOn, today, years, gaps);
  const standing = pauses.filter((pause) => pause.until === undefined && pause.from <= today);
  if (standing.length > 0) {
    const since = standing.map((pause) => pause.from).sort()[0] as string;
    return { kind: 'stopped', counted, since, because: [...new Set(standing.map((pause) => pause.kind))] };
  }
  const due = dueAfter(acceptedOn, workingDays, years, gaps);
  const statutory = pauses.filter((pause) => pause.kind !== 'query');
  return {
    kind: isOver(due, today) ? 'over' : 'running',
    counted,
    due,
    ...(statutory.length === pauses.length
      ? {}
      : { dueIfQueriesCount: dueAfter(acceptedOn, workingDays, years, gapsOf(statutory, today)) }),
  };
}

const gapsOf = (pauses: readonly Pause[], today: string): Gap[] =>
  pauses.map(({ from, until }) => ({ from, until: until ?? today }));

/** Over for certain; a day inside an interval is not. @example isOver({ kind: 'day', day: '2026-01-05' }, '2026-01-05') // false */
export function isOver(due: Due, today: string): boolean {
  if (due.kind === 'unknown') return false;
  return today > (due.kind === 'day' ? due.day : due.latest);
}

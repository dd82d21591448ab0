/**
 * A humanitarian export (人道主义救援出口): no licence, and a report by e-mail within ten working days after the export,
 * with an undertaking: 2025-61/5. Whose working days are meant is not said; Chinese ones are counted.
 */
import type { WorkingYear } from '@ytterby/law';
import { isOver } from '../clock/decision.ts';
import { type Due, dueAfter } from '../clock/due.ts';
import type { Machine } from '../machine/machine.ts';
import { OUTSIDE } from '../machine/requirement.ts';
import { FILE_KEEPERS } from '../machine/role.ts';

export type ReportState = 'to-report' | 'drafted' | 'signed' | 'sent' | 'received';
export type ReportEvent = 'draft-report' | 'return' | 'sign' | 'send' | 'receive';

export const humanitarianReport: Machine<ReportState, ReportEvent> = {
  name: 'humanitarian-report',
  start: 'to-report',
  ends: ['received'],
  states: ['to-report', 'drafted', 'signed', 'sent', 'received'],
  events: ['draft-report', 'return', 'sign', 'send', 'receive'],
  transitions: [
    {
      from: ['to-report', 'drafted'],
      event: 'draft-report',
      to: 'drafted',
      by: ['preparer'],
      needs: [],
      leavesHand: true,
    },
    {
      from: ['drafted', 'signed'],
      event: 'return',
      to: 'to-report',
      by: ['approver', 'reviewer'],
      needs: ['reason'],
    },
    {
      from: ['drafted'],
      event: 'sign',
      to: 'signed',
      by: ['approver'],
      needs: ['another-person', 'undertaking'],
      provision: '2025-61/5',
    },
    // Late is sent all the same: a report that is missing is worse than one that is late.
    {
      from: ['signed'],
      event: 'send',
      to: 'sent',
      by: ['preparer', 'approver'],
      needs: [...OUTSIDE, 'undertaking'],
      provision: '2025-61/5',
    },
    { from: ['sent'], event: 'receive', to: 'received', by: FILE_KEEPERS, needs: OUTSIDE },
  ],
};

export const REPORT_WORKING_DAYS = 10;

/** The last day for the report. @example reportDue('2026-09-28', workingYears) // { kind: 'day', day: '2026-10-16' } */
export const reportDue = (exportedOn: string, years: readonly WorkingYear[]): Due =>
  dueAfter(exportedOn, REPORT_WORKING_DAYS, years);

/** How a report stands to its day: sent in time or late, still due, or overdue; `unsure` within an interval. */
export function reportStanding(
  due: Due,
  sentOn: string | null,
  today: string,
): 'in-time' | 'late' | 'due' | 'overdue' | 'unsure' {
  const on = sentOn ?? today;
  if (isOver(due, on)) return sentOn === null ? 'overdue' : 'late';
  const surely = due.kind === 'day' || (due.kind === 'between' && on <= due.earliest);
  return surely ? (sentOn === null ? 'due' : 'in-time') : 'unsure';
}

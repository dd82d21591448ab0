import { workingYears } from '@ytterby/law/lists';
import { expect, it } from 'vitest';
import { flaws, played, refusals } from '../machine/whole-table.fixture.ts';
import { humanitarianReport, reportDue, reportStanding } from './humanitarian.ts';

it('leads where it should for every role, from every state, by every event', () => {
  expect(played(humanitarianReport)).toEqual([
    'preparer: to-report: draft-report>drafted',
    'preparer: drafted: draft-report>drafted',
    'preparer: signed: send>sent',
    'preparer: sent: receive>received',
    'approver: drafted: return>to-report, sign>signed',
    'approver: signed: return>to-report, send>sent',
    'approver: sent: receive>received',
    'reviewer: drafted: return>to-report',
    'reviewer: signed: return>to-report',
    'reviewer: sent: receive>received',
  ]);
});

it('refuses every move that lacks one thing, for that thing alone', () => {
  for (const { at, code, got } of refusals(humanitarianReport)) expect([at, ...got]).toEqual([at, code]);
  expect(refusals(humanitarianReport).length).toBeGreaterThan(7);
});

it('is whole: every state is reached, every event is used, only ends lead nowhere', () => {
  expect(flaws(humanitarianReport)).toEqual([]);
});

it('is due ten working days after the export, over the holidays, and says where a year is missing', () => {
  expect(reportDue('2026-09-28', workingYears)).toEqual({ kind: 'day', day: '2026-10-16' });
  expect(reportDue('2026-12-28', workingYears)).toMatchObject({ kind: 'between', unpublished: 2027 });
  const due = { kind: 'day', day: '2026-10-16' } as const;
  expect(reportStanding(due, '2026-10-16', '2026-11-01')).toBe('in-time');
  expect(reportStanding(due, '2026-10-17', '2026-11-01')).toBe('late');
  expect(reportStanding(due, null, '2026-10-16')).toBe('due');
  expect(reportStanding(due, null, '2026-10-17')).toBe('overdue');
  const span = { kind: 'between', earliest: '2027-01-08', latest: '2027-01-26', unpublished: 2027 } as const;
  expect(
    ['2027-01-08', '2027-01-09', '2027-01-26', '2027-01-27'].map((on) => reportStanding(span, on, on)),
  ).toEqual(['in-time', 'unsure', 'unsure', 'late']);
});

import { expect, it } from 'vitest';
import { flaws, played, refusals } from '../machine/whole-table.fixture.ts';
import { answerFaults, mayServe, serviceCheck } from './service-check.ts';

it('leads where it should for every role, from every state, by every event', () => {
  expect(played(serviceCheck)).toEqual([
    'preparer: to-ask: ask>asked, refuse-service>refused',
    'preparer: asked: ask>asked, take-answer>answered, refuse-service>refused',
    'preparer: answered: ask>asked, take-answer>answered, refuse-service>refused',
    'approver: to-ask: ask>asked, refuse-service>refused',
    'approver: asked: ask>asked, take-answer>answered, refuse-service>refused',
    'approver: answered: ask>asked, take-answer>answered, serve>served, refuse-service>refused',
    'approver: served: report-suspicion>reported',
    'approver: refused: report-suspicion>reported',
    'reviewer: asked: take-answer>answered',
    'reviewer: answered: take-answer>answered',
  ]);
});

it('refuses every move that lacks one thing, for that thing alone', () => {
  for (const { at, code, got } of refusals(serviceCheck)) expect([at, ...got]).toEqual([at, code]);
  expect(refusals(serviceCheck).length).toBeGreaterThan(9);
});

it('is whole: every state is reached, every event is used, only ends lead nowhere', () => {
  expect(flaws(serviceCheck)).toEqual([]);
});

it('may be given where no licence is needed or one is held and shown, and else not', () => {
  const evidence = [{ title: 'letter of the customer' }];
  expect(mayServe(null)).toBe(false);
  expect(mayServe({ fallsUnder: 'no', evidence })).toBe(true);
  expect(mayServe({ fallsUnder: 'no', evidence: [] })).toBe(false);
  expect(mayServe({ fallsUnder: 'does-not-know', licence: 'held', licenceNumber: '1', evidence })).toBe(
    false,
  );
  expect(mayServe({ fallsUnder: 'yes', evidence })).toBe(false);
  for (const licence of ['applied-for', 'none'] as const) {
    expect(mayServe({ fallsUnder: 'yes', licence, evidence })).toBe(false);
  }
  expect(mayServe({ fallsUnder: 'yes', licence: 'held', evidence })).toBe(false);
  expect(mayServe({ fallsUnder: 'yes', licence: 'held', licenceNumber: 'L-1', evidence })).toBe(true);
  expect(answerFaults({ fallsUnder: 'yes', licence: 'held', evidence: [] }).map(({ path }) => path)).toEqual([
    'answer/evidence',
    'answer/licenceNumber',
  ]);
});

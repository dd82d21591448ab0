import { expect, it } from 'vitest';
import { flaws, played, refusals } from '../machine/whole-table.fixture.ts';
import { application } from './application.ts';

it('leads where it should for every role, from every state, by every event', () => {
  expect(played(application)).toEqual([
    'preparer: draft: send-for-review>in-review, withdraw>withdrawn',
    'preparer: in-review: reopen>draft, withdraw>withdrawn',
    'preparer: signed: reopen>draft, submit>submitted, withdraw>withdrawn',
    'preparer: submitted: not-accepted>draft, accept>accepted, withdraw>withdrawn',
    'preparer: accepted: query>queried, grant>granted, refuse>refused, withdraw>withdrawn',
    'preparer: queried: query>queried, resume>accepted, refuse>refused, withdraw>withdrawn',
    'preparer: refused: appeal>appealed',
    'preparer: appealed: uphold-refusal>refusal-upheld, set-refusal-aside>accepted',
    'approver: draft: withdraw>withdrawn',
    'approver: in-review: return>draft, sign>signed, reopen>draft, withdraw>withdrawn',
    'approver: signed: reopen>draft, submit>submitted, withdraw>withdrawn',
    'approver: submitted: not-accepted>draft, accept>accepted, withdraw>withdrawn',
    'approver: accepted: query>queried, grant>granted, refuse>refused, withdraw>withdrawn',
    'approver: queried: query>queried, resume>accepted, refuse>refused, withdraw>withdrawn',
    'approver: refused: appeal>appealed',
    'approver: appealed: uphold-refusal>refusal-upheld, set-refusal-aside>accepted',
    'reviewer: in-review: return>draft',
    'reviewer: submitted: not-accepted>draft, accept>accepted',
    'reviewer: accepted: query>queried, grant>granted, refuse>refused',
    'reviewer: queried: query>queried, resume>accepted, refuse>refused',
    'reviewer: appealed: uphold-refusal>refusal-upheld, set-refusal-aside>accepted',
  ]);
});

it('refuses every move that lacks one thing, for that thing alone', () => {
  for (const { at, code, got } of refusals(application)) expect([at, ...got]).toEqual([at, code]);
  expect(refusals(application).length).toBeGreaterThan(40);
});

it('is whole: every state is reached, every event is used, only ends lead nowhere', () => {
  expect(flaws(application)).toEqual([]);
});

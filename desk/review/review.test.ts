import { expect, it } from 'vitest';
import { flaws, played, refusals } from '../machine/whole-table.fixture.ts';
import { reviewCounter } from './review.ts';

it('leads where it should for every role, from every state, by every event', () => {
  expect(played(reviewCounter)).toEqual([
    'preparer: queued: withdraw>withdrawn',
    'preparer: under-review: withdraw>withdrawn',
    'preparer: grant-proposed: withdraw>withdrawn',
    'preparer: refusal-proposed: withdraw>withdrawn',
    'preparer: refused: lodge-appeal>appealed',
    'approver: queued: withdraw>withdrawn',
    'approver: under-review: withdraw>withdrawn',
    'approver: grant-proposed: return>under-review, countersign>granted, withdraw>withdrawn',
    'approver: refusal-proposed: return>under-review, countersign>refused, withdraw>withdrawn',
    'approver: refused: lodge-appeal>appealed',
    'reviewer: queued: take-up>under-review',
    'reviewer: under-review: hand-back>queued, propose-grant>grant-proposed, propose-refusal>refusal-proposed',
    'reviewer: grant-proposed: return>under-review, countersign>granted',
    'reviewer: refusal-proposed: return>under-review, countersign>refused',
    'reviewer: appealed: uphold-refusal>refusal-upheld, set-refusal-aside>under-review',
  ]);
});

it('refuses every move that lacks one thing, for that thing alone', () => {
  for (const { at, code, got } of refusals(reviewCounter)) expect([at, ...got]).toEqual([at, code]);
  expect(refusals(reviewCounter).length).toBeGreaterThan(15);
});

it('is whole: every state is reached, every event is used, only ends lead nowhere', () => {
  expect(flaws(reviewCounter)).toEqual([]);
});

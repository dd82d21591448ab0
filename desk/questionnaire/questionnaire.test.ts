import { expect, it } from 'vitest';
import { flaws, played, refusals } from '../machine/whole-table.fixture.ts';
import { questionnaire } from './questionnaire.ts';

it('leads where it should for every role, from every state, by every event', () => {
  expect(played(questionnaire)).toEqual([
    'preparer: to-send: send>sent, give-up>unanswered',
    'preparer: sent: send>sent, take-answer>answered, give-up>unanswered',
    'preparer: answered: send-back>sent',
    'approver: to-send: send>sent, give-up>unanswered',
    'approver: sent: send>sent, take-answer>answered, give-up>unanswered',
    'approver: answered: send-back>sent, take-as-evidence>taken',
    'reviewer: sent: take-answer>answered',
    'reviewer: answered: send-back>sent, take-as-evidence>taken',
  ]);
});

it('refuses every move that lacks one thing, for that thing alone', () => {
  for (const { at, code, got } of refusals(questionnaire)) expect([at, ...got]).toEqual([at, code]);
  expect(refusals(questionnaire).length).toBeGreaterThan(6);
});

it('is whole: every state is reached, every event is used, only ends lead nowhere', () => {
  expect(flaws(questionnaire)).toEqual([]);
});

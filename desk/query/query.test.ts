import { expect, it } from 'vitest';
import { flaws, played, refusals } from '../machine/whole-table.fixture.ts';
import { query } from './query.ts';

it('leads where it should for every role, from every state, by every event', () => {
  expect(played(query)).toEqual([
    'preparer: open: draft-answer>drafted, drop>dropped',
    'preparer: drafted: draft-answer>drafted, drop>dropped',
    'preparer: signed: answer>answered, drop>dropped',
    'preparer: answered: ask-again>open, close>closed',
    'approver: open: drop>dropped',
    'approver: drafted: return>open, sign>signed, drop>dropped',
    'approver: signed: return>open, answer>answered, drop>dropped',
    'approver: answered: ask-again>open, close>closed',
    'reviewer: open: drop>dropped',
    'reviewer: drafted: return>open, drop>dropped',
    'reviewer: signed: return>open, drop>dropped',
    'reviewer: answered: ask-again>open, close>closed',
  ]);
});

it('refuses every move that lacks one thing, for that thing alone', () => {
  for (const { at, code, got } of refusals(query)) expect([at, ...got]).toEqual([at, code]);
  expect(refusals(query).length).toBeGreaterThan(14);
});

it('is whole: every state is reached, every event is used, only ends lead nowhere', () => {
  expect(flaws(query)).toEqual([]);
});

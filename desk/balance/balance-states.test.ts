import { expect, it } from 'vitest';
import { flaws, played, refusals } from '../machine/whole-table.fixture.ts';
import { balanceLife } from './balance-states.ts';

it('leads where it should for every role, from every state, by every event', () => {
  expect(played(balanceLife)).toEqual([
    'approver: open: correct>open|low|spent',
    'approver: low: correct>open|low|spent',
    'approver: spent: correct>open|low|spent',
    'approver: held: correct>held',
    'desk: open: draw>open|low|spent, hold>held, close>closed',
    'desk: low: draw>low|spent, hold>held, close>closed',
    'desk: spent: hold>held, close>closed',
    'desk: held: release>open|low|spent, close>closed',
  ]);
});

it('refuses every move that lacks one thing, for that thing alone', () => {
  for (const { at, code, got } of refusals(balanceLife)) expect([at, ...got]).toEqual([at, code]);
  expect(refusals(balanceLife).length).toBeGreaterThan(9);
});

it('is whole: every state is reached, every event is used, only ends lead nowhere', () => {
  expect(flaws(balanceLife)).toEqual([]);
});

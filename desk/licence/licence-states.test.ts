import { expect, it } from 'vitest';
import { flaws, played, refusals } from '../machine/whole-table.fixture.ts';
import { licenceLife } from './licence-states.ts';

it('leads where it should for every role, from every state, by every event', () => {
  expect(played(licenceLife)).toEqual([
    'preparer: issued: apply-for-amendment>amending, suspend>suspended, revoke>revoked, surrender>surrendered',
    'preparer: amending: amend>amended, refuse-amendment>reinstated, suspend>suspended, revoke>revoked, surrender>surrendered',
    'preparer: amended: apply-for-amendment>amending, suspend>suspended, revoke>revoked, surrender>surrendered',
    'preparer: suspended: require-amendment>amending, reinstate>reinstated, revoke>revoked, surrender>surrendered',
    'preparer: reinstated: apply-for-amendment>amending, suspend>suspended, revoke>revoked, surrender>surrendered',
    'preparer: exhausted: revoke>revoked, surrender>surrendered',
    'approver: issued: apply-for-amendment>amending, suspend>suspended, revoke>revoked, surrender>surrendered',
    'approver: amending: amend>amended, refuse-amendment>reinstated, suspend>suspended, revoke>revoked, surrender>surrendered',
    'approver: amended: apply-for-amendment>amending, suspend>suspended, revoke>revoked, surrender>surrendered',
    'approver: suspended: require-amendment>amending, reinstate>reinstated, revoke>revoked, surrender>surrendered',
    'approver: reinstated: apply-for-amendment>amending, suspend>suspended, revoke>revoked, surrender>surrendered',
    'approver: exhausted: revoke>revoked, surrender>surrendered',
    'reviewer: issued: suspend>suspended, revoke>revoked',
    'reviewer: amending: amend>amended, refuse-amendment>reinstated, suspend>suspended, revoke>revoked',
    'reviewer: amended: suspend>suspended, revoke>revoked',
    'reviewer: suspended: require-amendment>amending, reinstate>reinstated, revoke>revoked',
    'reviewer: reinstated: suspend>suspended, revoke>revoked',
    'reviewer: exhausted: revoke>revoked',
    'desk: issued: exhaust>exhausted, expire>expired',
    'desk: amending: expire>expired',
    'desk: amended: exhaust>exhausted, expire>expired',
    'desk: suspended: expire>expired',
    'desk: reinstated: exhaust>exhausted, expire>expired',
    'desk: exhausted: replenish>reinstated, expire>expired',
  ]);
});

it('refuses every move that lacks one thing, for that thing alone', () => {
  for (const { at, code, got } of refusals(licenceLife)) expect([at, ...got]).toEqual([at, code]);
  expect(refusals(licenceLife).length).toBeGreaterThan(60);
});

it('is whole: every state is reached, every event is used, only ends lead nowhere', () => {
  expect(flaws(licenceLife)).toEqual([]);
});

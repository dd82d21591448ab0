import { expect, it } from 'vitest';
import type { PartyRecord, Query } from '../register/record.ts';
import { buildRegister } from '../register/register.ts';
import { screen } from '../register/screen.ts';
import { type Decision, decide } from './decide.ts';
import { reopen, reopenReasons } from './reopen.ts';
import { listDelta, screenListed } from './rescreen.ts';
import { openReview, type Review } from './review.ts';

const record: PartyRecord = {
  id: 'oki',
  schema: 'Company',
  names: [{ text: '冲电气工业株式会社' }],
  identifiers: [],
  country: 'JP',
  source: 'notice',
};
const query: Query = { name: '冲电气工业' };
const list = { list: 'control-list', version: '2026-08-05', hash: 'h1' };
const hit = screen(buildRegister([record]), query)[0];

const open = (fourEyes: boolean): Review => {
  if (!hit) throw new Error('the record is found by its own name');
  const settings = { look: 0.7, hold: 0.87, fourEyes };
  return openReview({ id: 'r1', query, hit, list, engine: '0.1.0', settings });
};
const decision = (verdict: 'confirm' | 'clear', person: string, reason = 'another company'): Decision => ({
  verdict,
  person,
  reason,
  at: '2026-11-23',
});
const after = (review: Review, ...decisions: readonly Decision[]): Review => {
  let now = review;
  for (const each of decisions) {
    const decided = decide(now, each);
    if (decided.kind === 'fault') throw new Error(decided.fault.code);
    now = decided.review;
  }
  return now;
};

it('is decided by one person, or by two who agree where four eyes are set', () => {
  expect(after(open(false), decision('clear', 'a')).state).toBe('cleared');
  expect(after(open(true), decision('clear', 'a')).state).toBe('clearing-proposed');
  expect(after(open(true), decision('clear', 'a'), decision('clear', 'b')).state).toBe('cleared');
  expect(after(open(true), decision('confirm', 'a'), decision('confirm', 'b')).state).toBe('confirmed');
  expect(after(open(true), decision('clear', 'a'), decision('confirm', 'b')).state).toBe('open');
});

it('refuses a decision without reason or person, by the same person twice, or made already', () => {
  const code = (review: Review, each: Decision) => {
    const decided = decide(review, each);
    return decided.kind === 'fault' ? decided.fault.code : null;
  };
  expect(code(open(false), decision('clear', 'a', ' '))).toBe('no-reason');
  expect(code(open(false), decision('clear', ''))).toBe('no-person');
  expect(code(after(open(true), decision('clear', 'a')), decision('clear', 'a'))).toBe('same-person');
  expect(code(after(open(false), decision('clear', 'a')), decision('confirm', 'b'))).toBe('already-decided');
});

it('keeps a record of each decision with list, engine, settings, input, score, person and reason', () => {
  expect(after(open(false), decision('clear', 'a')).history).toEqual([
    {
      act: 'decided',
      verdict: 'clear',
      person: 'a',
      reason: 'another company',
      at: '2026-11-23',
      list,
      engine: '0.1.0',
      settings: { look: 0.7, hold: 0.87, fourEyes: false },
      input: query,
      record,
      score: hit?.score,
    },
  ]);
});

it('holds a clearing only while party, record and list version are those that were seen', () => {
  const cleared = after(open(false), decision('clear', 'a'));
  if (!hit) throw new Error('found above');
  const now = { query, hit, list, at: '2026-12-01' };
  expect(reopen(cleared, now)).toBe(cleared);
  // Where the record was read, and the order of its names, are no facts about it.
  const moved = { ...hit, record: { ...record, source: 'another page' } };
  expect(reopenReasons(cleared, { ...now, hit: moved })).toEqual([]);
  const changed = { ...hit, record: { ...record, country: 'US' } };
  expect(reopenReasons(cleared, { ...now, hit: changed })).toEqual(['record-changed']);
  expect(reopenReasons(cleared, { ...now, query: { ...query, country: 'JP' } })).toEqual(['party-changed']);
  const again = reopen(cleared, { ...now, list: { ...list, version: '2026-12-01' } });
  expect(again.state).toBe('open');
  expect(again.history.map(({ act, reason }) => [act, reason])).toEqual([
    ['decided', 'another company'],
    ['reopened', 'list-version-changed'],
  ]);
});

it('screens what a list gained against the parties known, and says what it lost', () => {
  const other: PartyRecord = { ...record, id: 'mhi', names: [{ text: '三菱重工业株式会社' }] };
  const delta = listDelta([record], [{ ...record, source: 'x' }, other]);
  expect([delta.added.map(({ id }) => id), delta.changed, delta.removed]).toEqual([['mhi'], [], []]);
  expect(listDelta([record], []).removed).toEqual([record]);
  const parties = buildRegister([
    { ...other, id: 'customer 9', names: [{ text: 'Mitsubishi Heavy Industries' }] },
  ]);
  const found = screenListed(parties, delta);
  expect(found.map(({ listed, hits }) => [listed.id, hits[0]?.record.id])).toEqual([['mhi', 'customer 9']]);
});

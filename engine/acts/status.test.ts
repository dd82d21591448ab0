/** Status of a provision on the day before, the day and the day after each act, and as it was known on earlier days. */
import { describe, expect, it } from 'vitest';
import type { Act } from './act.ts';
import { bearsOn } from './act.ts';
import { dayAfter, type StatusWord, statusOn, statusWord } from './status.ts';

const on = { by: 'x', of: ['x'] } as const;
const enact: Act = { kind: 'enact', ...on, published: '2025-10-09', from: '2025-12-01' };
const suspend: Act = {
  kind: 'suspend',
  by: 's',
  of: ['x'],
  published: '2026-01-07',
  from: '2026-01-10',
  until: '2026-11-10',
  key: 'status:x',
};
const resume: Act = { kind: 'resume', by: 'r', of: ['x'], published: '2026-06-01', from: '2026-07-01' };
const repeal: Act = { kind: 'repeal', by: 'e', of: ['x'], published: '2027-01-01', from: '2027-02-01' };
const LATE = '2030-01-01';

const wordOn = (acts: readonly Act[], day: string, knownAt = LATE): StatusWord =>
  statusWord(statusOn(acts, 'x/1', day, knownAt));

describe('the day before, the day, the day after', () => {
  it.each<[string, readonly Act[], string, StatusWord]>([
    ['an enactment', [enact], '2025-11-30', 'not-yet'],
    ['an enactment', [enact], '2025-12-01', 'in-force'],
    ['an enactment', [enact], '2025-12-02', 'in-force'],
    ['a suspension', [enact, suspend], '2026-01-09', 'in-force'],
    ['a suspension', [enact, suspend], '2026-01-10', 'suspended'],
    ['a suspension', [enact, suspend], '2026-01-11', 'suspended'],
    ['the last day of a suspension', [enact, suspend], '2026-11-09', 'suspended'],
    ['the last day of a suspension', [enact, suspend], '2026-11-10', 'suspended'],
    ['the last day of a suspension', [enact, suspend], '2026-11-11', 'unknown'],
    ['a resumption', [enact, suspend, resume], '2026-06-30', 'suspended'],
    ['a resumption', [enact, suspend, resume], '2026-07-01', 'in-force'],
    ['a resumption, past the last day suspended', [enact, suspend, resume], '2026-11-11', 'in-force'],
    ['a repeal', [enact, repeal], '2027-01-31', 'in-force'],
    ['a repeal', [enact, repeal], '2027-02-01', 'ended'],
    ['a repeal', [enact, repeal], '2027-02-02', 'ended'],
    ['a repeal of what was left open', [enact, suspend, repeal], '2027-02-01', 'ended'],
  ])('of %s, %#', (_, acts, day, word) => {
    expect(wordOn(acts, day)).toBe(word);
    expect(wordOn([...acts].reverse(), day)).toBe(word);
  });
});

describe('what was known', () => {
  it('an act does not exist before it is published', () => {
    expect(statusOn([enact], 'x', '2025-12-01', '2025-10-08')).toEqual({ kind: 'not-yet', from: null });
    expect(statusOn([enact], 'x', '2025-11-30', '2025-10-09')).toEqual({
      kind: 'not-yet',
      from: '2025-12-01',
    });
    expect(wordOn([enact, suspend], '2026-01-10', '2026-01-06')).toBe('in-force');
    expect(wordOn([enact, suspend], '2026-01-10', '2026-01-07')).toBe('suspended');
    expect(wordOn([enact, suspend, resume], '2026-11-11', '2026-05-31')).toBe('unknown');
    expect(wordOn([enact, suspend, resume], '2026-11-11', '2026-06-01')).toBe('in-force');
    expect(wordOn([enact, repeal], '2027-02-01', '2026-12-31')).toBe('in-force');
  });

  it('a suspension without a last day stays', () => {
    expect(wordOn([enact, { ...suspend, until: null }], '2029-12-31')).toBe('suspended');
  });

  it('an open status names its key and the day from which it is open', () => {
    expect(statusOn([enact, suspend], 'x/1', '2027-01-01', LATE)).toEqual({
      kind: 'open',
      key: 'status:x',
      by: 's',
      since: '2026-11-11',
    });
  });

  it('an enactment under a reading hangs on the reading until a plain one comes', () => {
    const early: Act = { ...enact, from: '2025-10-09', under: { key: 'reading:r', alternative: 'at-once' } };
    expect(statusOn([early, enact], 'x', '2025-10-08', LATE).kind).toBe('not-yet');
    expect(statusOn([early, enact], 'x', '2025-11-30', LATE)).toEqual({
      kind: 'reading',
      key: 'reading:r',
      alternative: 'at-once',
    });
    expect(statusOn([early, enact], 'x', '2025-12-01', LATE).kind).toBe('in-force');
  });
});

describe('what an act bears on', () => {
  it('the provision named and its parts, not one whose number begins alike', () => {
    expect(bearsOn(enact, 'x/1(1)')).toBe(true);
    expect(bearsOn(enact, 'x#part')).toBe(true);
    expect(bearsOn({ ...enact, of: ['2025-6'] }, '2025-61')).toBe(false);
    expect(bearsOn({ ...enact, of: ['x/1(1)'] }, 'x/1')).toBe(false);
  });

  it('days follow one another over months, leap days and years', () => {
    const days = ['2024-02-28', '2024-02-29', '2025-02-28', '2100-02-28', '2000-02-28', '2025-12-31'];
    expect(days.map(dayAfter)).toEqual([
      '2024-02-29',
      '2024-03-01',
      '2025-03-01',
      '2100-03-01',
      '2000-02-29',
      '2026-01-01',
    ]);
  });
});

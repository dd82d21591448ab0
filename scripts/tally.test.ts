import { expect, it } from 'vitest';
import { lastLine, type Report, tallyOf } from './tally.ts';

const file = (status: string, ...tests: string[]): Report['testResults'][number] => ({
  name: 'a.test.ts',
  status,
  assertionResults: tests.map((status, place) => ({ fullName: `test ${place}`, status })),
});

it('counts nothing in an empty run', () => {
  expect(tallyOf({ success: true, testResults: [] })).toEqual({ passed: 0, failed: 0, skipped: [] });
});

it('counts tests over files and names the ones left out', () => {
  const testResults = [
    file('passed', 'passed', 'passed'),
    file('failed', 'failed', 'passed', 'skipped', 'todo'),
  ];
  expect(tallyOf({ success: false, testResults })).toEqual({
    passed: 3,
    failed: 1,
    skipped: ['test 2', 'test 3'],
  });
});

it('counts a file that failed before its tests, or after them, as one failure', () => {
  expect(tallyOf({ success: false, testResults: [file('failed')] }).failed).toBe(1);
  expect(tallyOf({ success: false, testResults: [file('failed', 'passed')] })).toMatchObject({
    passed: 1,
    failed: 1,
  });
});

it('does not let a failed run pass because every test passed', () => {
  expect(tallyOf({ success: false, testResults: [file('passed', 'passed')] }).failed).toBe(1);
});

it('ends with one plain line', () => {
  expect(lastLine({ passed: 12, failed: 0, skipped: [] })).toBe('12 passed, 0 failed');
});

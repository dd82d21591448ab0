/** A house file is taken only whole: each settling with who, when and on what paper; an answer that used one says so. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { shippedCorpus } from '@ytterby/law';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { attempt, root } from '../try.fixture.ts';
import { readHouse } from './house.ts';

const settling = {
  key: 'status:2025-61',
  value: 'in-force',
  who: 'Trade compliance',
  when: '2026-11-20',
  paper: 'notice No. 99 in hand',
};
const motor = path.join(root, 'samples/transactions/motor-de-us.json');

describe('a house file', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'ytterby-house-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  test('in the folder is used by default, and the answer says so', async () => {
    writeFileSync(path.join(folder, 'ytterby.house.json'), JSON.stringify({ settled: [settling] }));
    const json = await attempt(['determine', motor], { cwd: folder });
    const answer = JSON.parse(json.out);
    expect(answer.outcome).toEqual({ atLeast: 'licence', atMost: 'licence', settled: true });
    expect(answer.settled).toEqual([{ ...settling, by: 'house' }]);
    const prose = await attempt(['explain', motor], { cwd: folder });
    expect(prose.out).toContain(
      '  status:2025-61 = in-force: by the house file\n    Trade compliance, 2026-11-20, on notice No. 99 in hand\n',
    );
  });

  test('named but not there is a fault', async () => {
    const tried = await attempt(['determine', '--house', 'nowhere.json', motor], { cwd: folder });
    expect(tried).toEqual({ status: 2, out: '', err: 'nowhere.json: there is no such file\n' });
  });

  test('with faults: one line each, and nothing is determined', async () => {
    const bad = {
      settled: [{ ...settling, when: 'soon', paper: '', by: 'me' }, 'x', { key: 'status:2025-61' }],
    };
    writeFileSync(path.join(folder, 'house.json'), JSON.stringify(bad));
    const tried = await attempt(['determine', '--house', 'house.json', motor], { cwd: folder });
    expect(tried.err.trimEnd().split('\n')).toEqual([
      'house.json: settled/0/by: "by" is no property here; did you mean key or who?',
      'house.json: settled/0/paper: "" says nothing; write a text',
      'house.json: settled/0/when: "soon" is no calendar date; write it like 2026-11-23',
      'house.json: settled/1: "x" is not what stands here; write {...}',
      'house.json: settled/2/value: is missing; every settling says key, value, who, when and on what paper',
      'house.json: settled/2/who: is missing; every settling says key, value, who, when and on what paper',
      'house.json: settled/2/when: is missing; every settling says key, value, who, when and on what paper',
      'house.json: settled/2/paper: is missing; every settling says key, value, who, when and on what paper',
    ]);
    expect(tried).toMatchObject({ status: 2, out: '' });
  });
});

test('a settling of what cannot be settled, or settled twice, is a fault', () => {
  const unknown = readHouse(JSON.stringify({ settled: [{ ...settling, value: 'maybe' }] }), shippedCorpus);
  expect(unknown).toMatchObject({ faults: [{ code: 'unknown-value', path: 'settled/0/status:2025-61' }] });
  const twice = readHouse(JSON.stringify({ settled: [settling, settling] }), shippedCorpus);
  expect(twice).toMatchObject({ faults: [{ code: 'settled-twice', path: 'settled/1/key' }] });
  expect(readHouse('{"settled": 1}', shippedCorpus)).toMatchObject({ faults: [{ code: 'wrong-shape' }] });
});

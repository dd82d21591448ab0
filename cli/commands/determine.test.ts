/** What goes in comes back as one answer, an array or lines; what was settled is used and said. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { attempt, root } from '../try.fixture.ts';

const motor = 'samples/transactions/motor-de-us.json';
const text = readFileSync(path.join(root, motor), 'utf8');
const line = JSON.stringify(JSON.parse(text));

describe('forms', () => {
  test('one is pretty, several are an array, and both hold the same', async () => {
    const one = await attempt(['determine', motor]);
    expect(one).toMatchObject({ status: 0, err: '' });
    expect(one.out).toBe(`${JSON.stringify(JSON.parse(one.out), null, 2)}\n`);
    const answer = JSON.parse(one.out);
    expect(answer.transactionId).toBe('motor-de-us');
    for (const argv of [[motor, motor], ['-']]) {
      const stdin = argv[0] === '-' ? `${line}\n${line}\n` : '';
      const several = await attempt(['determine', ...argv], { stdin });
      expect(several.out).toBe(`${JSON.stringify([answer, answer], null, 2)}\n`);
    }
    const array = await attempt(['determine'], { stdin: `[${text}]` });
    expect(array.out).toBe(`${JSON.stringify([answer], null, 2)}\n`);
  });

  test('no transaction in a list is no answer in a list', async () => {
    expect(await attempt(['determine'], { stdin: '[]' })).toMatchObject({ status: 0, out: '[]\n', err: '' });
    expect(await attempt(['determine', '--ndjson'], { stdin: '[]' })).toMatchObject({ status: 0, out: '' });
    const bad = await attempt(['determine'], { stdin: '[{}]' });
    expect(bad).toMatchObject({ status: 2, out: '' });
  });

  test('--ndjson is one answer a line, whatever came in', async () => {
    const answer = JSON.parse((await attempt(['determine', motor])).out);
    for (const stdin of [text, `[${text}]`, `${line}\n`]) {
      const lines = await attempt(['determine', '--ndjson'], { stdin });
      expect(lines.out).toBe(`${JSON.stringify(answer)}\n`);
    }
  });

  test('every exact amount is a decimal string', async () => {
    const { out } = await attempt(['determine', motor]);
    const share = JSON.parse(out)
      .provisions.flatMap((one: { because: unknown }) => one.because)
      .find((one: { kind: string }) => one.kind === 'share');
    expect(share.values).toEqual([
      { min: '0.9', max: '0.9' },
      { min: '420', max: '420' },
    ]);
  });
});

describe('settling', () => {
  test('the first need on 2026-11-23 is the status of 61, and --assume narrows it', async () => {
    const open = JSON.parse((await attempt(['determine', motor])).out);
    expect(open.outcome).toEqual({ atLeast: 'none', atMost: 'licence', settled: false });
    expect(open.needs[0].key).toBe('status:2025-61');
    const assume = (value: string) => attempt(['determine', '--assume', `status:2025-61=${value}`, motor]);
    const inForce = JSON.parse((await assume('in-force')).out);
    expect(inForce.outcome).toEqual({ atLeast: 'licence', atMost: 'licence', settled: true });
    expect(inForce.settled).toEqual([{ key: 'status:2025-61', value: 'in-force', by: 'assume' }]);
    expect(inForce.needs).toEqual([]);
    const suspended = JSON.parse((await assume('suspended')).out);
    expect(suspended.outcome).toMatchObject({ atLeast: 'none', atMost: 'none' });
  });

  test('--known-at asks with the knowledge of a day', async () => {
    const stdin = JSON.stringify({ ...JSON.parse(text), on: '2025-12-15' });
    const known = async (day: string) =>
      JSON.parse((await attempt(['determine', '--known-at', day], { stdin })).out);
    expect((await known('2025-10-20')).outcome.atLeast).toBe('licence');
    const later = await known('2026-01-01');
    expect(later.outcome.atMost).toBe('none');
    expect(later.knownAt).toBe('2026-01-01');
  });

  test('--all also shows what does not hold, and why not', async () => {
    const { out } = await attempt(['determine', '--all', motor]);
    const origin = JSON.parse(out).provisions.find((one: { id: string }) => one.id === '2025-61/1(3)');
    expect(origin).toMatchObject({ holds: 'no' });
    expect(origin.because.length).toBeGreaterThan(0);
  });
});

describe('the corpus as a file', () => {
  test('export, load, determine: the same bytes', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'ytterby-corpus-'));
    try {
      const { out, err } = await attempt(['law', 'export']);
      const file = path.join(folder, 'corpus.json');
      writeFileSync(file, out);
      const hash = (await attempt(['law', 'export', '--hash', '--law', file])).out.trim();
      expect(err).toBe(`hash ${hash}\n`);
      const examples = readdirSync(path.join(root, 'contract/examples')).sort();
      const stdin = examples
        .map((name) => JSON.parse(readFileSync(path.join(root, 'contract/examples', name), 'utf8')))
        .map((example) => `${JSON.stringify(example.transaction)}\n`)
        .join('');
      const shipped = await attempt(['determine', '--ndjson', '--all'], { stdin });
      const loaded = await attempt(['determine', '--ndjson', '--all', '--law', file], { stdin });
      expect(shipped.out.trimEnd().split('\n')).toHaveLength(examples.length);
      expect(loaded).toEqual(shipped);
      writeFileSync(file, out.replace('"knownUpTo":"2026-10-09"', '"knownUpTo":"2027-10-09"'));
      const changed = await attempt(['law', 'list', '--law', file]);
      expect(changed.err).toMatch(
        /corpus\.json: hash: the corpus says it is [0-9a-f]{64} but it is [0-9a-f]{64}; it was changed after it was exported\n$/,
      );
      expect(changed).toMatchObject({ status: 2, out: '' });
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

/** A small seeded generator, so that a failure can be had again. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

test('two thousand spoiled documents: an answer or faults for each line, and no crash', async () => {
  const next = generator(3);
  const odd = [
    'null',
    '""',
    '-1',
    '1e999',
    '"镝"',
    '[]',
    '{}',
    'true',
    '"2025-02-30"',
    '{"cannotKnow":"x"}',
    '0.1',
  ];
  const spoiled = Array.from({ length: 2_000 }, () => {
    const at = Math.floor(next() * line.length);
    if (next() < 0.3) return line.slice(0, at) + line.slice(at + 1 + Math.floor(next() * 20));
    const values = [...line.matchAll(/:("[^"]*"|true|false|\[\]|\{\})/g)];
    const one = values[Math.floor(next() * values.length)] as RegExpMatchArray & { index: number };
    const put = odd[Math.floor(next() * odd.length)] as string;
    return `${line.slice(0, one.index + 1)}${put}${line.slice(one.index + one[0].length)}`;
  });
  const tried = await attempt(['determine', '--ndjson'], { stdin: `${line}\n${spoiled.join('\n')}\n` });
  const answers = tried.out
    .trimEnd()
    .split('\n')
    .map((answer) => JSON.parse(answer));
  expect(answers).toHaveLength(spoiled.filter((one) => one.trim() !== '').length + 1);
  const refused = answers.filter((one) => one.error);
  expect(refused.length).toBeGreaterThan(500);
  expect(refused.length).toBeLessThan(1_900);
  for (const one of refused) expect(one.error.faults[0].message).not.toBe('');
});

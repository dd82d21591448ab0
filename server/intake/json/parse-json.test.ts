/** Our reader of JSON agrees with the platform's on everything sound, and refuses what it refuses. */
import { describe, expect, test } from 'vitest';
import { parseJson } from './parse-json.ts';

/** A small seeded generator, so that a failure can be had again. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

function anything(next: () => number, depth: number): unknown {
  const pick = Math.floor(next() * (depth > 4 ? 5 : 7));
  const text = [...'aé镝𝄞"\\\n/ '].filter(() => next() < 0.5).join('');
  if (pick === 0) return null;
  if (pick === 1) return next() < 0.5;
  if (pick === 2) return Math.floor(next() * 1e6) / 10 ** Math.floor(next() * 8);
  if (pick === 3) return -next() * 1e-9;
  if (pick === 4) return text;
  const length = Math.floor(next() * 4);
  if (pick === 5) return Array.from({ length }, () => anything(next, depth + 1));
  return Object.fromEntries(Array.from({ length }, (_, at) => [`${text}${at}`, anything(next, depth + 1)]));
}

test('a thousand random documents come back as they went out', () => {
  const next = generator(7);
  for (let i = 0; i < 1_000; i += 1) {
    const value = anything(next, 0);
    expect(parseJson(JSON.stringify(value, null, i % 3))).toEqual({ value });
  }
});

test('ten thousand spoiled documents are refused exactly where the platform refuses them', () => {
  const next = generator(11);
  let refused = 0;
  for (let i = 0; i < 10_000; i += 1) {
    const sound = JSON.stringify(anything(next, 0));
    const at = Math.floor(next() * sound.length);
    const put = '{}[],:"\\ 0-e.tn'[Math.floor(next() * 15)] ?? '';
    const spoiled =
      next() < 0.5 ? sound.slice(0, at) + sound.slice(at + 1) : sound.slice(0, at) + put + sound.slice(at);
    let platform: { value: unknown } | null = null;
    try {
      platform = { value: JSON.parse(spoiled) };
    } catch {
      refused += 1;
    }
    const ours = parseJson(spoiled);
    if (platform === null) expect(ours).toMatchObject({ fault: { code: 'not-json' } });
    else if ('value' in ours) expect(ours).toEqual(platform);
    else expect(ours.fault.code).toBe('duplicate-key');
  }
  expect(refused).toBeGreaterThan(1_000);
});

describe('where it goes wrong', () => {
  const cases: readonly (readonly [string, object])[] = [
    ['', { line: 1, column: 1, expected: ['value'] }],
    ['{"a":\n  tru}', { line: 2, column: 3, found: '"tru"' }],
    ['{"a": 01}', { line: 1, column: 8, found: '"1"' }],
    ["{'a': 1}", { line: 1, column: 2, found: '"\'"', expected: ['key'] }],
    ['{"a": "x\ty"}', { line: 1, column: 9, found: '"\\t"', expected: ['"'] }],
    ['{"a": "镝\\x"}', { line: 1, column: 9, expected: ['"'] }],
    ['[1 2]', { line: 1, column: 4, found: '"2"', expected: [',', ']'] }],
    ['{} {}', { line: 1, column: 4, found: '"{"', expected: ['end'] }],
    ['{"a": {"b": 1, "b": 2}}', { code: 'duplicate-key', path: 'a/b', column: 16, found: '"b"' }],
    ['{"a": 1, "\\u0061": 2}', { code: 'duplicate-key', path: 'a' }],
  ];
  for (const [text, fault] of cases) {
    test(JSON.stringify(text), () => expect(parseJson(text)).toMatchObject({ fault }));
  }
});

test('a key named __proto__ is a key like any other', () => {
  const parsed = parseJson('{"__proto__": {"on": "2025-10-20"}}') as { value: Record<string, unknown> };
  expect(Object.keys(parsed.value)).toEqual(['__proto__']);
  expect(parsed.value.on).toBeUndefined();
});

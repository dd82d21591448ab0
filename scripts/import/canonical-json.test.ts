/** Canonical JSON: one value, one text. */
import { describe, expect, it } from 'vitest';
import { canonicalJson } from './canonical-json.ts';

describe('canonical JSON', () => {
  it('sorts keys and leaves absent members out', () => {
    expect(canonicalJson({ b: 1, a: undefined, 'a-b': null })).toBe('{ "a-b": null, "b": 1 }\n');
    expect(canonicalJson({ x: { d: [1, 2], c: '铽' } })).toBe(canonicalJson({ x: { c: '铽', d: [1, 2] } }));
  });

  it('breaks what does not fit on a line', () => {
    const long = 'x'.repeat(120);
    expect(canonicalJson({ b: [1], a: long })).toBe(`{\n  "a": "${long}",\n  "b": [1]\n}\n`);
  });

  it('means what it was given', () => {
    const value = { list: [{ a: 'line\nbreak "quoted"', b: [] }, {}], n: -0.5, yes: true };
    expect(JSON.parse(canonicalJson(value))).toEqual(value);
  });
});

// The law cases, each against the page it names.
import { controlEntries } from '@ytterby/law/lists';
import { describe, expect, test } from 'vitest';
import { classifyAttributes } from '../classify-attributes.ts';
import { membership, membershipOfList } from '../membership.ts';
import { corpusTable } from '../rules/table.ts';
import { weighEntries } from '../weigh/weigh-entries.ts';
import { LAW_CASES } from './law-cases.ts';

const LISTS = new Set(controlEntries.map(({ list }) => list));

describe('law cases', () => {
  test.each(LAW_CASES.map((one) => [one.title, one] as const))('%s', (_, one) => {
    const classification = classifyAttributes(one.attributes);
    const verdicts = Object.fromEntries(
      Object.keys(one.expect).map((code) => [
        code,
        LISTS.has(code) ? membershipOfList(classification, code) : membership(classification, [code]),
      ]),
    );
    expect(verdicts).toEqual(one.expect);
    const weighed = weighEntries(one.attributes, corpusTable());
    for (const [code, keys] of Object.entries(one.readings ?? {})) {
      expect(weighed.get(code)?.readings.map(({ key }) => key)).toEqual(keys);
    }
    for (const [code, answer] of Object.entries(one.cites ?? {})) {
      const own = weighed.get(code);
      const side = own?.truth === 'no' ? own.against : own?.because;
      expect(side).toContainEqual({ code: 'official-answer', answer });
    }
  });

  test('there are at least eighty, each with a source, each code known', () => {
    expect(LAW_CASES.length).toBeGreaterThanOrEqual(80);
    const codes = new Set([...controlEntries.map(({ code }) => code), ...LISTS]);
    const unknown = LAW_CASES.flatMap((one) => Object.keys(one.expect)).filter((code) => !codes.has(code));
    expect(unknown).toEqual([]);
    expect(LAW_CASES.filter(({ source }) => source === '')).toEqual([]);
  });
});

import { describe, expect, test } from 'vitest';
import type { Row } from '../dossier/row.ts';
import { NO, type Truth, UNKNOWN, YES } from '../truth/truth.ts';
import {
  agreement,
  conjunction,
  conjunctionOver,
  disjunction,
  disjunctionOver,
  implication,
} from './connectives.ts';

const truths: readonly Truth[] = [NO, UNKNOWN, YES];
const saying = (truth: Truth) => (): Truth => truth;
const lists: readonly (readonly Truth[])[] = truths.flatMap((a) =>
  truths.flatMap((b) => [[a, b], ...truths.flatMap((c) => [[a, b, c], ...truths.map((d) => [a, b, c, d])])]),
);
const parts: readonly Row[] = truths.map((truth) => ({
  subject: 1,
  pointer: `/parts/${truth}`,
  values: [],
  rows: [],
  origins: [],
}));
const wholeOf = (rows: readonly Row[]): Row => ({
  subject: 0,
  pointer: '',
  values: [],
  rows: [undefined, rows],
  origins: [],
});
const truthOfPart = (frame: Row[]): Truth => parts.indexOf(frame[1] as Row) as Truth;

describe('connectives', () => {
  test('of two, three and four tests: the least for all, the greatest for any, one mind for readings', () => {
    for (const list of lists) {
      const tests = list.map(saying);
      expect(conjunction(tests)([])).toBe(Math.min(...list));
      expect(disjunction(tests)([])).toBe(Math.max(...list));
      expect(agreement(tests)([])).toBe(new Set(list).size === 1 ? list[0] : UNKNOWN);
    }
  });

  test('implication is what is not chosen, or satisfies it', () => {
    for (const chosen of truths)
      for (const that of truths)
        expect(implication(saying(chosen), saying(that))([])).toBe(Math.max(2 - chosen, that));
  });

  test('over rows: no rows decide as the law says, and the frame is left as it was', () => {
    expect(disjunctionOver(1, 0, truthOfPart)([wholeOf([])])).toBe(NO);
    expect(conjunctionOver(1, 0, truthOfPart)([wholeOf([])])).toBe(YES);
    for (const list of lists) {
      const before = parts[0] as Row;
      const frame = [wholeOf(list.map((truth) => parts[truth] as Row)), before];
      expect(disjunctionOver(1, 0, truthOfPart)(frame)).toBe(Math.max(...list));
      expect(conjunctionOver(1, 0, truthOfPart)(frame)).toBe(Math.min(...list));
      expect(frame[1]).toBe(before);
    }
  });
});

/** Control codes as people type them, and the nearest known code. */
import { describe, expect, it } from 'vitest';
import { editDistance, nearestCodes, normaliseCode } from './find-code.ts';
import { codeAliases, controlEntries } from './index.ts';

const codes = controlEntries.map((entry) => entry.code);

describe('spelling of a control code', () => {
  it.each([
    ['1c904a4', '1C904.a.4'],
    ['1C904 .a. 4', '1C904.a.4'],
    ['１ｃ904a4', '1C904.a.4'],
    ['1C904。a。4', '1C904.a.4'],
    ['1c-902-a-3-b', '1C902.a.3.b'],
    ['1C902A10', '1C902.a.10'],
    ['1c905.A#NdFeB', '1C905.a#ndfeb'],
    ['2b902.', '2B902'],
    ['053302j', '053302J'],
    ['ga.1', 'GA.1'],
    ['61/p1-4', '2025-61/P1-04'],
    ['P1-04', '2025-61/P1-04'],
    ['2025-61/p2-2A', '2025-61/P2-2.a'],
    ['61-A1-P1-04', '2025-61/P1-04'],
    ['2025－61／P2', '2025-61/P2'],
  ])('reads %s as %s', (typed, spelt) => {
    expect(normaliseCode(typed)).toBe(spelt);
  });

  it('leaves every code of the lists as it is, and finds it without its dots', () => {
    for (const code of codes) {
      expect(normaliseCode(code)).toBe(code);
      expect(normaliseCode(code.toLowerCase())).toBe(code);
    }
    for (const code of codes.filter((each) => /^\d[A-E]\d{3}[^#]*$/.test(each))) {
      expect(normaliseCode(code.replaceAll('.', ''))).toBe(code);
    }
  });

  it('leads every alias to a known entry', () => {
    for (const target of Object.values(codeAliases)) expect(codes).toContain(target);
    expect(codeAliases['61-A1-P2-M2']).toBe('2025-61/P2-1.2');
  });
});

describe('the nearest known codes', () => {
  it('come nearest first, ties in code order', () => {
    expect(nearestCodes('1c904a5', ['1C904.a.4', '1C914.b', '2B902.a'], 1)).toEqual(['1C904.a.4']);
    expect(nearestCodes('1C904.a.5', codes, 3)).toEqual(['1C904.a.1', '1C904.a.2', '1C904.a.3']);
    expect(nearestCodes('1C902.a.4', codes, 1)).toEqual(['1C902.a.4']);
  });

  it('are as many as there are, at most', () => {
    expect(nearestCodes('x', ['B', 'A'], 5)).toEqual(['A', 'B']);
    expect(nearestCodes('x', ['A'], 0)).toEqual([]);
  });

  it('rest on a distance that is symmetric and counts single changes', () => {
    expect(editDistance('1C904', '1C905')).toBe(1);
    expect(editDistance('', 'abc')).toBe(3);
    expect(editDistance('kitten', 'sitting')).toBe(3);
    for (const left of codes.slice(0, 30)) {
      for (const right of codes.slice(60, 90)) {
        expect(editDistance(left, right)).toBe(editDistance(right, left));
      }
    }
  });
});

/**
 * The properties over 100,000 random transactions each, with their seeds in what a failure prints. The longer run of
 * a million is in the bench.
 */
import { shipped } from '@ytterby/law';
import { describe, expect, test } from 'vitest';
import { CASES, laboratory } from './laboratory.ts';
import { everythingInside, nothingOutside } from './needs.ts';
import {
  evaluatorsAgree,
  laterNoticesUnseen,
  monotone,
  type Property,
  settledAnswersCite,
  settlingNarrows,
  sound,
} from './properties.ts';

const named = shipped();
const { corpus } = named;
const lab = laboratory(corpus);

/** What broke, by seed; the first few are enough to find out why. */
function broken(property: Property, cases: number): readonly string[] {
  const found: string[] = [];
  for (let seed = 0; seed < cases && found.length < 5; seed++) {
    const what = property(seed);
    if (what !== null) found.push(`seed ${seed}: ${what}`);
  }
  return found;
}

describe.each([
  ['every random transaction keeps the contract', sound(corpus), CASES],
  ['closures, trace and decision diagram agree', evaluatorsAgree(lab), CASES],
  ['knowing more only narrows', monotone(lab), CASES],
  ['settling a status or a reading only narrows', settlingNarrows(lab), CASES / 10],
  ['a later notice changes no earlier answer', laterNoticesUnseen(corpus), CASES],
  ['a settled answer cites a provision in force and published', settledAnswersCite(corpus, lab), CASES],
  ['nothing outside the needs moves the outcome', nothingOutside(named, lab), CASES],
  ['everything inside the needs can move it', everythingInside(named, lab, 5000), CASES / 20],
] as const)('%s', (_, property, cases) => {
  test(`over ${cases.toLocaleString('en')} random transactions`, { timeout: 900_000 }, () => {
    expect(broken(property, cases)).toEqual([]);
  });
});

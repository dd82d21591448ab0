/**
 * Each property by its name, over enough random transactions to tell which one breaks. The first four hold of the
 * very same transactions, and of all hundred thousand, in `all-first-half.test.ts` and `all-second-half.test.ts`.
 */
import { shipped } from '@ytterby/law';
import { describe, expect, test } from 'vitest';
import { allProperties } from './at-once.ts';
import { laboratory } from './laboratory.ts';
import { leftOutBearsOnNothing } from './left-out.ts';
import { everythingInside, nothingOutside } from './needs.ts';
import {
  diagramsAgree,
  evaluatorsAgree,
  laterNoticesUnseen,
  monotone,
  type Property,
  settledAnswersCite,
  settlingNarrows,
  sound,
} from './properties.ts';
import { technologyIsExact } from './technology.ts';

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
  ['every random transaction keeps the contract', sound(corpus), 500],
  ['closures, trace and decision diagram agree', evaluatorsAgree(lab), 500],
  ['knowing more only narrows', monotone(lab), 500],
  ['a settled answer cites a provision published and not ended', settledAnswersCite(corpus, lab), 500],
  ['technology under two regimes is answered exactly', technologyIsExact(corpus, lab), 10_000],
  ['the prepared diagram is the reference', diagramsAgree(lab), 3_000],
  ['settling a status or a reading only narrows', settlingNarrows(lab), 3_000],
  ['a later notice changes no earlier answer', laterNoticesUnseen(corpus), 5_000],
  ['nothing outside the needs moves the outcome', nothingOutside(named, lab), 5_000],
  ['everything inside the needs can move it', everythingInside(named, lab, 5_000), 1_000],
  ['a reading left out of the needs bears on nothing', leftOutBearsOnNothing(named, lab), 1_000],
] as const)('%s', (_, property, cases) => {
  test(`over ${cases.toLocaleString('en')} random transactions`, { timeout: 600_000 }, () => {
    expect(broken(property, cases)).toEqual([]);
  });
});

/** Seeds of the long run that broke a property once, beyond those of the tests. */
test.each([
  106_461, 151_400, 159_345, 204_934, 312_107, 465_471, 507_380, 761_767, 775_160, 781_660, 809_366,
  1_069_640,
])('seed %d breaks nothing again', (seed) => {
  expect(allProperties(named)(seed).broken).toEqual([]);
});

/** The bench's scores in the form they are frozen in: by group and half, and by category. */
import { HOLD, LOOK, matchNames } from '@ytterby/facts/parties';
import { type Rates, rates } from './measure-names.ts';
import { type Row, readNames } from './read-names.ts';

type AtBars = { readonly look: Rates; readonly hold: Rates };

/** A category's score is the part answered rightly, and how many were held that should not have been. */
type Category = { readonly pairs: number; readonly rightAtLook: number; readonly heldWrongly: number };

export type Frozen = {
  readonly look: number;
  readonly hold: number;
  readonly groups: Readonly<Record<string, AtBars>>;
  readonly categories: Readonly<Record<string, Category>>;
};

type Scored = Row & { readonly score: number };

/** Scores every row of the bench. */
export function scoreNames(): readonly Scored[] {
  return readNames().map((row) => ({
    ...row,
    score: matchNames(row.query, row.candidate, row.schema).score,
  }));
}

/** The bench's scores now. */
export function freeze(rows: readonly Scored[] = scoreNames()): Frozen {
  const groups: Record<string, AtBars> = {};
  const categories: Record<string, Category> = {};
  for (const half of ['development', 'held-out', 'unseen'] as const)
    for (const group of ['han', 'across', 'latin', 'person', 'vessel'] as const) {
      const own = rows.filter((row) => row.half === half && row.group === group);
      groups[`${half} ${group}`] = { look: at(own, LOOK), hold: at(own, HOLD) };
    }
  for (const category of new Set(rows.map((row) => row.category))) {
    const own = rows.filter((row) => row.category === category);
    const right = own.filter((row) => row.score >= LOOK === row.same).length;
    const heldWrongly = own.filter((row) => !row.same && row.score >= HOLD).length;
    categories[category] = { pairs: own.length, rightAtLook: round(right / own.length), heldWrongly };
  }
  return { look: LOOK, hold: HOLD, groups, categories };
}

function at(rows: readonly Scored[], bar: number): Rates {
  const scores = new Map(rows.map((row) => [row as Row, row.score]));
  return rates(rows, (row) => (scores.get(row) as number) >= bar);
}

function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}

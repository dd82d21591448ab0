/** Precision, recall and F1 of a matcher over bench rows, by group, half and bar. */
import type { Row } from './read-names.ts';

export type Rates = {
  readonly pairs: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
};

/** The rates of saying "same" wherever `says` does. */
export function rates(rows: readonly Row[], says: (row: Row) => boolean): Rates {
  let hits = 0;
  let wrong = 0;
  let missed = 0;
  for (const row of rows) {
    const said = says(row);
    if (said && row.same) hits++;
    else if (said) wrong++;
    else if (row.same) missed++;
  }
  const precision = hits + wrong === 0 ? 1 : hits / (hits + wrong);
  const recall = hits + missed === 0 ? 1 : hits / (hits + missed);
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { pairs: rows.length, precision: round(precision), recall: round(recall), f1: round(f1) };
}

function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}

/** How a figure is said: one line, verdict first, aligned in columns. */
import type { Bar, Figure } from './figure.ts';
import { reaches } from './figure.ts';

/** A figure with what came of it; a measurement that threw has no value. */
export interface Outcome {
  readonly figure: Pick<Figure, 'name' | 'unit' | 'bar'>;
  readonly value: number | null;
  readonly note: string;
}

export type Verdict = 'ok' | 'short' | 'info' | 'failed';

/** `ok` where the bar is reached, `short` where it is not, `info` where there is none, `failed` without a value. */
export function verdictOf({ figure, value }: Outcome): Verdict {
  if (value === null || Number.isNaN(value)) return 'failed';
  if (figure.bar === null) return 'info';
  return reaches(value, figure.bar) ? 'ok' : 'short';
}

/**
 * A number in at most three significant digits, whole numbers from a thousand on with separators.
 *
 * @example sayNumber(1234567) // '1,234,567'
 */
export function sayNumber(value: number): string {
  if (Math.abs(value) >= 1000) return Math.round(value).toLocaleString('en-US');
  return String(Number(value.toPrecision(3)));
}

const sayBar = (bar: Bar | null): string =>
  bar === null
    ? ''
    : `bar ${bar.op} ${Math.abs(bar.value) >= 1000 ? bar.value.toLocaleString('en-US') : bar.value}`;

/** The line of one figure; `widths` are the longest name and the longest unit of the run. */
export function lineOf(outcome: Outcome, widths: { readonly name: number; readonly unit: number }): string {
  const { figure, value, note } = outcome;
  const number = value === null ? '-' : sayNumber(value);
  const columns = [
    verdictOf(outcome).padEnd(6),
    figure.name.padEnd(widths.name),
    `${number.padStart(10)} ${figure.unit.padEnd(widths.unit)}`,
    sayBar(figure.bar).padEnd(14),
    note,
  ];
  return columns.join('  ').trimEnd();
}

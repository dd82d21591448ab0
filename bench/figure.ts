/**
 * What a bench group hands to the runner: one figure is one measured number, with the bar it is held to.
 */

/** The bar a figure is held to, in the figure's own unit; `<` bars are for costs, `>` bars for rates. */
export interface Bar {
  readonly op: '<' | '<=' | '>' | '>=';
  readonly value: number;
}

/** What a measurement gives: the number alone, or the number and a few words on what it was measured over. */
export type Measured = number | { readonly value: number; readonly note?: string };

/** One line of the bench. `name` is `group.figure`; a null bar means the number is shown for information. */
export interface Figure {
  readonly name: string;
  readonly unit: string;
  readonly bar: Bar | null;
  measure(): Measured | Promise<Measured>;
}

/**
 * Does a value reach its bar?
 *
 * @example reaches(1.3, { op: '<', value: 2 }) // true
 */
export function reaches(value: number, bar: Bar): boolean {
  switch (bar.op) {
    case '<':
      return value < bar.value;
    case '<=':
      return value <= bar.value;
    case '>':
      return value > bar.value;
    case '>=':
      return value >= bar.value;
  }
}

/** What many sizes cost as a straight line: so much however few, so much for each further one, and how far it is off. */

export type LineFit = { readonly fixed: number; readonly perFurther: number };

/**
 * The line with the least sum of squares. Costs are weighed by their size, so that a small run counts as much as a great
 * one: each is held to its share of what it took.
 */
export function fitLine(points: readonly { readonly count: number; readonly cost: number }[]): LineFit {
  const sum = (of: (count: number, cost: number, weight: number) => number): number =>
    points.reduce((so, { count, cost }) => so + of(count, cost, 1 / cost ** 2), 0);
  const weight = sum((_, __, w) => w);
  const count = sum((n, _, w) => w * n) / weight;
  const cost = sum((_, c, w) => w * c) / weight;
  const perFurther = sum((n, c, w) => w * (n - count) * (c - cost)) / sum((n, _, w) => w * (n - count) ** 2);
  return { fixed: cost - perFurther * count, perFurther };
}

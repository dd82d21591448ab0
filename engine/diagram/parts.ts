/**
 * What is analysed of a dossier. One open item is one part. With several, each item has a part of its own: its outcome
 * over the least that the others come to, so that the work grows with the items and not with their product.
 */
import type { Row } from '../dossier/row.ts';
import { isBelow } from './alike.ts';
import { leastOver } from './quantify.ts';
import { greatestIn, type Root, type Store, TERMINALS } from './store.ts';
import type { Variable } from './variables.ts';

export type Part = {
  readonly root: Root;
  /** The strictest step that what lies outside this part could still bring. */
  readonly ceiling: number;
};

/** The parts to analyse: all in one while at most one item is open, else one an item. */
export function partsFrom(
  once: Root,
  roots: readonly Root[],
  alike: readonly (readonly Row[])[],
  variables: readonly Variable[],
  store: Store,
): readonly Part[] {
  const open = alike.reduce(
    (count, rows, at) => ((roots[at] as Root) >= TERMINALS ? count + rows.length : count),
    0,
  );
  if (open <= 1) return [{ root: roots.reduce(store.stricter, once), ceiling: 0 }];
  const least = roots.map((root, at) => {
    const owned = ownedBy(variables, alike[at] as readonly Row[]);
    return leastOver(root, (variable) => owned.has(variable), store);
  });
  const greatest = [once, ...roots].map((root) => greatestIn(store.stepsBelow(root)));
  return roots.map((root, at): Part => {
    const several = (alike[at] as readonly Row[]).length > 1;
    const others = least.filter((_, other) => other !== at || several).reduce(store.stricter, once);
    const ceiling = Math.max(...greatest.filter((_, other) => other !== at + 1 || several));
    return { root: store.stricter(root, others), ceiling };
  });
}

const ownedBy = (variables: readonly Variable[], rows: readonly Row[]): ReadonlySet<number> =>
  new Set(
    variables.flatMap((one, at) =>
      rows.some((row) => one.of !== undefined && isBelow(one.of, row.pointer)) ? [at] : [],
    ),
  );

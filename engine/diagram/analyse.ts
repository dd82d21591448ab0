/**
 * What a decision diagram tells: the exact interval, which unknowns still matter, where each could lead, and which
 * settles most.
 */
import { type Span, span } from '../tier/ladder.ts';
import type { Diagram } from './build.ts';
import { type Root, TERMINALS } from './store.ts';

/** An unknown that can still move the outcome. */
export type Mover = {
  readonly variable: number;
  /** Steps of the ladder that remain possible where this unknown still matters. */
  readonly couldLeadTo: readonly number[];
  /** Mean width of the interval that would be left if this unknown were settled: smaller settles more. */
  readonly left: number;
};

/** The exact interval of the outcome. @example spanOfDiagram({ ...diagram, root: 2 }) // span(2, 2) */
export function spanOfDiagram(diagram: Diagram): Span {
  const steps = terminalsBelow(diagram, diagram.root, new Map());
  return span(Math.min(...steps), Math.max(...steps));
}

/** The unknowns that matter, most decisive first. Empty exactly if the outcome is settled. */
export function movers(diagram: Diagram): readonly Mover[] {
  const below = new Map<Root, ReadonlySet<number>>();
  const nodes = reachable(diagram);
  const byVariable = new Map<number, Root[]>();
  for (const node of nodes) {
    const variable = diagram.store.variableOf(node);
    byVariable.set(variable, [...(byVariable.get(variable) ?? []), node]);
  }
  const found = [...byVariable].map(([variable, roots]): Mover => {
    const steps = new Set(roots.flatMap((root) => [...terminalsBelow(diagram, root, below)]));
    return { variable, couldLeadTo: [...steps].sort((a, b) => a - b), left: widthLeft(diagram, variable) };
  });
  return found.sort(
    (a, b) => a.left - b.left || rank(diagram, a) - rank(diagram, b) || a.variable - b.variable,
  );
}

/** Of equally decisive unknowns, the law's status comes first, then its reading, then facts. */
function rank(diagram: Diagram, mover: Mover): number {
  const key = diagram.variables[mover.variable]?.keys[0] ?? '';
  return key.startsWith('status:') ? 0 : key.startsWith('reading:') ? 1 : 2;
}

function reachable(diagram: Diagram): ReadonlySet<Root> {
  const seen = new Set<Root>();
  const visit = (root: Root): void => {
    if (root < TERMINALS || seen.has(root)) return;
    seen.add(root);
    diagram.store.childrenOf(root).forEach(visit);
  };
  visit(diagram.root);
  return seen;
}

function terminalsBelow(
  diagram: Diagram,
  root: Root,
  memo: Map<Root, ReadonlySet<number>>,
): ReadonlySet<number> {
  if (root < TERMINALS) return new Set([root]);
  const found = memo.get(root);
  if (found) return found;
  const made = new Set(
    diagram.store.childrenOf(root).flatMap((child) => [...terminalsBelow(diagram, child, memo)]),
  );
  memo.set(root, made);
  return made;
}

function widthLeft(diagram: Diagram, variable: number): number {
  const values = diagram.variables[variable]?.values.length ?? 1;
  let sum = 0;
  for (let value = 0; value < values; value++) {
    const [low, high] = rangeWith(diagram, diagram.root, variable, value, new Map());
    sum += high - low;
  }
  return sum / values;
}

type Range = readonly [number, number];

function rangeWith(
  diagram: Diagram,
  root: Root,
  variable: number,
  value: number,
  memo: Map<Root, Range>,
): Range {
  if (root < TERMINALS) return [root, root];
  const found = memo.get(root);
  if (found) return found;
  const children = diagram.store.childrenOf(root);
  const chosen = diagram.store.variableOf(root) === variable ? [children[value] as Root] : children;
  let low = TERMINALS;
  let high = -1;
  for (const child of chosen) {
    const [a, b] = rangeWith(diagram, child, variable, value, memo);
    if (a < low) low = a;
    if (b > high) high = b;
  }
  const made: Range = [low, high];
  memo.set(root, made);
  return made;
}

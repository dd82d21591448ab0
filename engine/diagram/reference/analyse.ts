/** What a reference diagram tells, one question and one walk at a time. */
import { type Span, span } from '../../tier/ladder.ts';
import type { Mover } from '../analyse.ts';
import type { Diagram, Part } from './build.ts';
import { type Root, TERMINALS } from './store.ts';

/**
 * The interval of the outcome: exact where the dossier is one part. @example referenceSpan({ ...diagram, parts: [{ root: 2, ceiling: 0 }] }) // span(2, 2)
 */
export function referenceSpan(diagram: Diagram): Span {
  const ends = diagram.parts.map(({ root, ceiling }) => {
    const steps = [...terminalsBelow(diagram, root, new Map())];
    return { low: Math.min(...steps), high: Math.max(...steps, ceiling) };
  });
  return span(Math.max(...ends.map((one) => one.low)), Math.max(...ends.map((one) => one.high)));
}

/** The unknowns that matter, most decisive first. Empty exactly if the outcome is settled. */
export function referenceMovers(diagram: Diagram): readonly Mover[] {
  const byVariable = new Map<number, Mover>();
  for (const part of diagram.parts) {
    for (const one of moversOf(diagram, part)) {
      const known = byVariable.get(one.variable);
      byVariable.set(one.variable, known ? merged(known, one) : one);
    }
  }
  return [...byVariable.values()].sort(
    (a, b) => a.left - b.left || rank(diagram, a) - rank(diagram, b) || a.variable - b.variable,
  );
}

const merged = (a: Mover, b: Mover): Mover => ({
  variable: a.variable,
  couldLeadTo: [...new Set([...a.couldLeadTo, ...b.couldLeadTo])].sort((x, y) => x - y),
  left: Math.max(a.left, b.left),
});

function moversOf(diagram: Diagram, part: Part): readonly Mover[] {
  const below = new Map<Root, ReadonlySet<number>>();
  const byVariable = new Map<number, Root[]>();
  for (const node of reachable(diagram, part.root)) {
    const variable = diagram.store.variableOf(node);
    const nodes = byVariable.get(variable);
    if (nodes) nodes.push(node);
    else byVariable.set(variable, [node]);
  }
  return [...byVariable].map(([variable, roots]): Mover => {
    const steps = new Set(roots.flatMap((root) => [...terminalsBelow(diagram, root, below)]));
    return {
      variable,
      couldLeadTo: [...steps].sort((a, b) => a - b),
      left: widthLeft(diagram, part, variable),
    };
  });
}

/** Of equally decisive unknowns, the law's status comes first, then its reading, then facts. */
function rank(diagram: Diagram, mover: Mover): number {
  const key = diagram.variables[mover.variable]?.keys[0] ?? '';
  return key.startsWith('status:') ? 0 : key.startsWith('reading:') ? 1 : 2;
}

function reachable(diagram: Diagram, from: Root): ReadonlySet<Root> {
  const seen = new Set<Root>();
  const visit = (root: Root): void => {
    if (root < TERMINALS || seen.has(root)) return;
    seen.add(root);
    diagram.store.childrenOf(root).forEach(visit);
  };
  visit(from);
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

function widthLeft(diagram: Diagram, part: Part, variable: number): number {
  const values = diagram.variables[variable]?.values.length ?? 1;
  let sum = 0;
  for (let value = 0; value < values; value++) {
    const [low, high] = rangeWith(diagram, part.root, variable, value, new Map());
    sum += Math.max(high, part.ceiling) - low;
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

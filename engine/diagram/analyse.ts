/**
 * What a decision diagram tells: the exact interval, which unknowns still matter, where each could lead, and which
 * settles most. One pass over the nodes that can be reached.
 */
import { type Span, span } from '../tier/ladder.ts';
import type { Diagram, Part } from './build.ts';
import { greatestIn, leastIn, type Root, TERMINALS } from './store.ts';

/** An unknown that can still move the outcome. */
export type Mover = {
  readonly variable: number;
  /** Steps of the ladder that remain possible where this unknown still matters. */
  readonly couldLeadTo: readonly number[];
  /** Mean width of the interval that would be left if this unknown were settled: smaller settles more. */
  readonly left: number;
};

/**
 * The interval of the outcome: exact where the dossier is one part. @example spanOfDiagram({ ...diagram, parts: [{ root: 2, ceiling: 0 }] }) // span(2, 2)
 */
export function spanOfDiagram(diagram: Diagram): Span {
  let [low, high] = [0, 0];
  for (const { root, ceiling } of diagram.parts) {
    const steps = diagram.store.stepsBelow(root);
    low = Math.max(low, leastIn(steps));
    high = Math.max(high, greatestIn(steps), ceiling);
  }
  return span(low, high);
}

/** The unknowns that matter, most decisive first. Empty exactly if the outcome is settled. */
export function movers(diagram: Diagram): readonly Mover[] {
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

/** Sets of steps, bit n for step n, gathered for one variable while the nodes are walked. */
type Gathered = {
  /** Below the nodes that ask it. */
  steps: number;
  /** Below its children, by its value. */
  readonly byValue: number[];
};

function moversOf({ store, variables }: Diagram, { root, ceiling }: Part): readonly Mover[] {
  const gathered: (Gathered | undefined)[] = new Array(variables.length);
  /** Below edges that pass a variable by: they stay possible whatever its value is. */
  const passing = new Uint8Array(variables.length);
  for (const node of nodesBelow(root, store)) {
    const variable = store.variableOf(node);
    const width = store.widthOf(node);
    const mine = gathered[variable] ?? { steps: 0, byValue: new Array<number>(width).fill(0) };
    gathered[variable] = mine;
    mine.steps |= store.stepsBelow(node);
    for (let value = 0; value < width; value++) {
      const child = store.childOf(node, value);
      const steps = store.stepsBelow(child);
      mine.byValue[value] = (mine.byValue[value] as number) | steps;
      const end = Math.min(store.variableOf(child), variables.length);
      for (let passed = variable + 1; passed < end; passed++)
        passing[passed] = (passing[passed] as number) | steps;
    }
  }
  return gathered.flatMap((mine, variable): readonly Mover[] => {
    if (mine === undefined) return [];
    let sum = 0;
    for (const steps of mine.byValue) {
      const all = steps | (passing[variable] as number);
      sum += Math.max(greatestIn(all), ceiling) - leastIn(all);
    }
    return [{ variable, couldLeadTo: listed(mine.steps), left: sum / mine.byValue.length }];
  });
}

/** Of equally decisive unknowns, the law's status comes first, then its reading, then facts. */
function rank(diagram: Diagram, mover: Mover): number {
  const key = diagram.variables[mover.variable]?.keys[0] ?? '';
  return key.startsWith('status:') ? 0 : key.startsWith('reading:') ? 1 : 2;
}

/** Which walk saw a node last; walks are counted, so that nothing is cleared between them. */
let seen = new Int32Array(1024);
let walks = 0;

function nodesBelow(root: Root, store: Diagram['store']): readonly Root[] {
  if (root < TERMINALS) return [];
  if (seen.length < store.size()) seen = new Int32Array(2 * store.size());
  walks += 1;
  const found: Root[] = [root];
  seen[root] = walks;
  for (let at = 0; at < found.length; at++) {
    const node = found[at] as Root;
    for (let value = store.widthOf(node) - 1; value >= 0; value--) {
      const child = store.childOf(node, value);
      if (child < TERMINALS || seen[child] === walks) continue;
      seen[child] = walks;
      found.push(child);
    }
  }
  return found;
}

const LISTED: readonly (readonly number[])[] = Array.from({ length: 256 }, (_, steps) =>
  [0, 1, 2, 3, 4, 5, 6, 7].filter((step) => (steps >> step) & 1),
);

const listed = (steps: number): readonly number[] => LISTED[steps] as readonly number[];

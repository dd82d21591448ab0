/**
 * Many-valued decision diagrams: a function of finitely many unknowns as a shared graph. Reduced and ordered, so that
 * an unknown is in the graph exactly if some completion of the others makes it matter (Bryant 1986, many-valued).
 */
import { createMemory } from './memory.ts';
import { createNodes, type Nodes, type Root, TERMINALS } from './nodes.ts';

export { type Root, TERMINALS };

export type Store = Omit<Nodes, 'branch'> & {
  /** The diagram that branches on a variable; `children` by the variable's value. */
  readonly branch: (variable: number, children: ArrayLike<Root>) => Root;
  /** Conjunction, disjunction and negation of diagrams whose terminals are 0 and 1. */
  readonly both: (a: Root, b: Root) => Root;
  readonly either: (a: Root, b: Root) => Root;
  readonly opposite: (a: Root) => Root;
  /** The greater and the lesser of two steps. */
  readonly stricter: (a: Root, b: Root) => Root;
  readonly milder: (a: Root, b: Root) => Root;
  /** The second where the first is 1, else the third. */
  readonly choose: (condition: Root, yes: Root, no: Root) => Root;
};

const [AND, OR, MAX, MIN, NOT, CHOOSE] = [0, 1, 2, 3, 4, 5] as const;

/** The least and the greatest terminal of a set of terminals. */
const LEAST = Uint8Array.from({ length: 256 }, (_, steps) => 31 - Math.clz32(steps & -steps));
const GREATEST = Uint8Array.from({ length: 256 }, (_, steps) => 31 - Math.clz32(steps));

/** @example greatestIn(0b101) // 2 */
export const greatestIn = (steps: number): number => GREATEST[steps] as number;
/** @example leastIn(0b100) // 2 */
export const leastIn = (steps: number): number => LEAST[steps] as number;

/**
 * An empty store. Variables are numbers; smaller ones are asked first.
 * @example const s = createStore(); s.both(s.branch(0, [0, 1]), 0) // 0
 */
export function createStore(): Store {
  const nodes = createNodes();
  const { variableOf, widthOf, childOf, stepsBelow } = nodes;
  const memory = createMemory();
  // Children of the nodes under construction, of the outermost call first.
  const stack: Root[] = [];
  let height = 0;

  const stepOver = (operation: number, a: Root, b: Root): Root => {
    // The order of the two makes no difference; one order finds the other's answer.
    const [first, second] = a < b ? [a, b] : [b, a];
    const known = memory.find(operation, first, second, 0);
    if (known >= 0) return known;
    const [va, vb] = [variableOf(first), variableOf(second)];
    const top = va < vb ? va : vb;
    const width = widthOf(va === top ? first : second);
    const from = height;
    height += width;
    for (let value = 0; value < width; value++)
      stack[from + value] = pair(
        operation,
        va === top ? childOf(first, value) : first,
        vb === top ? childOf(second, value) : second,
      );
    height = from;
    const made = nodes.branch(top, stack, from, width);
    memory.keep(operation, first, second, 0, made);
    return made;
  };

  const pair = (operation: number, a: Root, b: Root): Root => {
    if (a === b) return a;
    switch (operation) {
      case AND:
        if (a === 0 || b === 0) return 0;
        if (a === 1) return b;
        if (b === 1) return a;
        break;
      case OR:
        if (a === 1 || b === 1) return 1;
        if (a === 0) return b;
        if (b === 0) return a;
        break;
      default: {
        // Where one lies wholly above the other, it is the answer: most of a diagram is never walked.
        const [sa, sb] = [stepsBelow(a), stepsBelow(b)];
        if (leastIn(sa) >= greatestIn(sb)) return operation === MAX ? a : b;
        if (leastIn(sb) >= greatestIn(sa)) return operation === MAX ? b : a;
      }
    }
    return stepOver(operation, a, b);
  };

  const opposite = (a: Root): Root => {
    if (a < TERMINALS) return 1 - a;
    const known = memory.find(NOT, a, 0, 0);
    if (known >= 0) return known;
    const width = widthOf(a);
    const from = height;
    height += width;
    for (let value = 0; value < width; value++) stack[from + value] = opposite(childOf(a, value));
    height = from;
    const made = nodes.branch(variableOf(a), stack, from, width);
    memory.keep(NOT, a, 0, 0, made);
    return made;
  };

  const choose = (condition: Root, yes: Root, no: Root): Root => {
    if (condition < TERMINALS) return condition === 1 ? yes : no;
    if (yes === no) return yes;
    const known = memory.find(CHOOSE, condition, yes, no);
    if (known >= 0) return known;
    const [vc, vy, vn] = [variableOf(condition), variableOf(yes), variableOf(no)];
    const top = Math.min(vc, vy, vn);
    const width = widthOf(vc === top ? condition : vy === top ? yes : no);
    const from = height;
    height += width;
    for (let value = 0; value < width; value++)
      stack[from + value] = choose(
        vc === top ? childOf(condition, value) : condition,
        vy === top ? childOf(yes, value) : yes,
        vn === top ? childOf(no, value) : no,
      );
    height = from;
    const made = nodes.branch(top, stack, from, width);
    memory.keep(CHOOSE, condition, yes, no, made);
    return made;
  };

  return {
    ...nodes,
    branch: (variable, children) => nodes.branch(variable, children, 0, children.length),
    both: (a, b) => pair(AND, a, b),
    either: (a, b) => pair(OR, a, b),
    stricter: (a, b) => pair(MAX, a, b),
    milder: (a, b) => pair(MIN, a, b),
    opposite,
    choose,
  };
}

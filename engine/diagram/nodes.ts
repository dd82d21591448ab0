/**
 * The nodes of many-valued decision diagrams, each kept once: equal branches are one node. Numbers in typed arrays, so
 * that a diagram of thousands of nodes allocates a handful of things.
 */

/** Terminals are the numbers 0 to 7; every greater number is an inner node. Children come before their parents. */
export type Root = number;

export const TERMINALS = 8;

/** Terminals are asked after every variable. */
export const LAST = 0x7fffffff;

export type Nodes = {
  /** The node that branches on a variable over children by its values; the child itself where all are one. */
  readonly branch: (variable: number, children: ArrayLike<Root>, from: number, width: number) => Root;
  readonly variableOf: (root: Root) => number;
  readonly widthOf: (root: Root) => number;
  readonly childOf: (root: Root, value: number) => Root;
  /** The terminals that can be reached from a node: bit n for terminal n. */
  readonly stepsBelow: (root: Root) => number;
  /** How many numbers are taken, terminals among them. */
  readonly size: () => number;
};

const grown = <A extends Int32Array | Uint8Array>(array: A): A => {
  const larger = new (array.constructor as new (length: number) => A)(array.length * 2);
  larger.set(array);
  return larger;
};

/** @example createNodes().branch(0, [3, 3], 0, 2) // 3: nothing hangs on the variable */
export function createNodes(): Nodes {
  let variables = new Int32Array(128).fill(LAST, 0, TERMINALS);
  let firsts = new Int32Array(128);
  let widths = new Int32Array(128);
  let below = new Uint8Array(128);
  for (let step = 0; step < TERMINALS; step++) below[step] = 1 << step;
  let children = new Int32Array(512);
  let unique = new Int32Array(256);
  let count = TERMINALS;
  let used = 0;

  /** Where a node of this content stands in the table, or the free place for it. */
  const placeOf = (variable: number, of: ArrayLike<Root>, from: number, width: number): number => {
    let hash = Math.imul(variable + 1, 0x9e3779b1);
    for (let at = 0; at < width; at++) hash = Math.imul(hash ^ (of[from + at] as number), 0x85ebca6b);
    const last = unique.length - 1;
    for (let place = (hash ^ (hash >>> 15)) & last; ; place = (place + 1) & last) {
      const node = unique[place] as number;
      if (node === 0) return place;
      if (variables[node] !== variable || widths[node] !== width) continue;
      const first = firsts[node] as number;
      let at = 0;
      while (at < width && children[first + at] === of[from + at]) at++;
      if (at === width) return place;
    }
  };

  const rehash = (): void => {
    unique = new Int32Array(unique.length * 4);
    for (let node = TERMINALS; node < count; node++)
      unique[placeOf(variables[node] as number, children, firsts[node] as number, widths[node] as number)] =
        node;
  };

  const branch = (variable: number, of: ArrayLike<Root>, from: number, width: number): Root => {
    const alike = of[from] as Root;
    let at = 1;
    while (at < width && of[from + at] === alike) at++;
    if (at === width) return alike;
    const place = placeOf(variable, of, from, width);
    const found = unique[place] as number;
    if (found !== 0) return found;
    if (count === variables.length) {
      [variables, firsts, widths, below] = [grown(variables), grown(firsts), grown(widths), grown(below)];
    }
    while (used + width > children.length) children = grown(children);
    const made = count++;
    let steps = 0;
    variables[made] = variable;
    firsts[made] = used;
    widths[made] = width;
    for (at = 0; at < width; at++) {
      const child = of[from + at] as Root;
      children[used++] = child;
      steps |= below[child] as number;
    }
    below[made] = steps;
    unique[place] = made;
    if (count * 2 > unique.length) rehash();
    return made;
  };

  return {
    branch,
    variableOf: (root) => variables[root] as number,
    widthOf: (root) => widths[root] as number,
    childOf: (root, value) => children[(firsts[root] as number) + value] as Root,
    stepsBelow: (root) => below[root] as number,
    size: () => count,
  };
}

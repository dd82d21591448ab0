/** Diagrams as arrays and their operations as text keys: plain, and slow. */

/** Terminals are the numbers 0 to 7; every greater number is an inner node. */
export type Root = number;

export const TERMINALS = 8;

export type Store = {
  /** The diagram that branches on a variable; `children` by the variable's value. */
  readonly branch: (variable: number, children: readonly Root[]) => Root;
  /** Apply a function of terminals to diagrams. `name` identifies the function for the memory. */
  readonly apply: (name: string, f: (values: readonly number[]) => number, roots: readonly Root[]) => Root;
  /** Variable of an inner node. */
  readonly variableOf: (root: Root) => number;
  readonly childrenOf: (root: Root) => readonly Root[];
  readonly size: () => number;
};

/**
 * An empty store. Variables are numbers; smaller ones are asked first.
 * @example const s = createStore(); s.apply('and', ([a, b]) => Math.min(a, b), [s.branch(0, [0, 1]), 0]) // 0
 */
export function createStore(): Store {
  const variables: number[] = [];
  const children: (readonly Root[])[] = [];
  const unique = new Map<string, Root>();
  const memory = new Map<string, Root>();

  const variableOf = (root: Root): number =>
    root < TERMINALS ? Number.MAX_SAFE_INTEGER : (variables[root - TERMINALS] as number);
  const childrenOf = (root: Root): readonly Root[] => children[root - TERMINALS] as readonly Root[];

  const branch = (variable: number, of: readonly Root[]): Root => {
    const first = of[0] as Root;
    if (of.every((child) => child === first)) return first;
    const key = `${variable}:${of.join(',')}`;
    const found = unique.get(key);
    if (found !== undefined) return found;
    const made = variables.length + TERMINALS;
    variables.push(variable);
    children.push(of);
    unique.set(key, made);
    return made;
  };

  const apply = (name: string, f: (values: readonly number[]) => number, roots: readonly Root[]): Root => {
    if (roots.every((root) => root < TERMINALS)) return f(roots);
    const key = `${name}:${roots.join(',')}`;
    const found = memory.get(key);
    if (found !== undefined) return found;
    const top = Math.min(...roots.map(variableOf));
    const width = childrenOf(roots.find((root) => variableOf(root) === top) as Root).length;
    const made = branch(
      top,
      Array.from({ length: width }, (_, value) =>
        apply(
          name,
          f,
          roots.map((root) => (variableOf(root) === top ? (childrenOf(root)[value] as Root) : root)),
        ),
      ),
    );
    memory.set(key, made);
    return made;
  };

  return { branch, apply, variableOf, childrenOf, size: () => variables.length };
}

/** The least that a diagram comes to over some of its unknowns, and the greatest over all of them. */
import { type Root, type Store, TERMINALS } from './store.ts';

/** The diagram with the named variables chosen, for every setting of the others, as low as they can bring it. */
export function leastOver(root: Root, variables: ReadonlySet<number>, store: Store): Root {
  const memo = new Map<Root, Root>();
  const go = (at: Root): Root => {
    if (at < TERMINALS) return at;
    const known = memo.get(at);
    if (known !== undefined) return known;
    const children = store.childrenOf(at).map(go);
    const variable = store.variableOf(at);
    const made = variables.has(variable)
      ? children.reduce((a, b) => store.apply('min', ([x, y]) => Math.min(x as number, y as number), [a, b]))
      : store.branch(variable, children);
    memo.set(at, made);
    return made;
  };
  return go(root);
}

/** The greatest terminal below a diagram: the step itself where nothing is open. */
export function greatestOf(root: Root, store: Store): number {
  const seen = new Set<Root>();
  let greatest = 0;
  const visit = (at: Root): void => {
    if (at < TERMINALS) {
      if (at > greatest) greatest = at;
      return;
    }
    if (seen.has(at)) return;
    seen.add(at);
    store.childrenOf(at).forEach(visit);
  };
  visit(root);
  return greatest;
}

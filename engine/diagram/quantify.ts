/** The least that a diagram comes to over some of its unknowns. */
import { type Root, type Store, TERMINALS } from './store.ts';

/** The diagram with the named variables chosen, for every setting of the others, as low as they can bring it. */
export function leastOver(root: Root, isChosen: (variable: number) => boolean, store: Store): Root {
  const memo = new Map<Root, Root>();
  const go = (at: Root): Root => {
    if (at < TERMINALS) return at;
    const known = memo.get(at);
    if (known !== undefined) return known;
    const children = Array.from({ length: store.widthOf(at) }, (_, value) => go(store.childOf(at, value)));
    const variable = store.variableOf(at);
    const made = isChosen(variable) ? children.reduce(store.milder) : store.branch(variable, children);
    memo.set(at, made);
    return made;
  };
  return go(root);
}

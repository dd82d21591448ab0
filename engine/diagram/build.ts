/**
 * A dossier under a regime as one decision diagram: the outcome as a function of everything that is not known.
 * Exact where Kleene's tables are only sound; the ground of needs and of what each need could lead to.
 */
import type { Row } from '../dossier/row.ts';
import type { Node } from '../nodes/node.ts';
import type { ControlParts } from '../rules/structure.ts';
import type { Examiner } from '../trace/examine.ts';
import { alikeKeys, groupAlike } from './alike.ts';
import { type Drawer, type Drawing, drawerOf, remembering } from './draw.ts';
import { type Part, partsFrom } from './parts.ts';
import { clear, emptySheet, FALSE, numberOf, type Sheet } from './sheet.ts';
import type { Root, Store } from './store.ts';
import { askedIn, type Variable } from './variables.ts';

export type { Part };

export type Diagram = {
  readonly store: Store;
  readonly parts: readonly Part[];
  readonly variables: readonly Variable[];
};

/** The rules of a day made ready to be drawn. */
type Drawn = {
  readonly sheet: Sheet;
  readonly contribution: (parts: ControlParts) => Root;
};

/** By the trees of the law: days of the same law share them. */
const ready = new WeakMap<Examiner['trees'], Drawn>();

const CONFLICT = ['exclusion', 'exemption'] as const;
const BRANCHES: readonly Root[] = [0, 1];

/** @example buildDiagram(examiner, root).variables.length // 0 for a dossier with all facts and no open law */
export function buildDiagram(examiner: Examiner, root: Row): Diagram {
  const { regime, index, structure, trees } = examiner;
  const drawn = ready.get(trees) ?? drawnOf(examiner);
  ready.set(trees, drawn);
  const { sheet, contribution } = drawn;
  clear(sheet, root);
  const { store, frame } = sheet;
  const itemSubject = index.subjects.get('item') ?? -1;
  const group =
    root.values[index.places.get(regime.law.serviceFact)?.slot ?? -1] === true ? 'service' : 'act';
  const mine = structure.filter((parts) => parts.group === group);
  const each = mine.filter((parts) => parts.perItem);
  const once = strictestOf(mine.filter((parts) => !parts.perItem).map(contribution), store);
  const alike = groupAlike(root.rows[itemSubject] ?? []);
  const roots = alike.map(([first]) => {
    frame[itemSubject] = first as Row;
    return strictestOf(each.map(contribution), store);
  });
  const { variables } = sheet;
  alikeKeys(alike, variables);
  return { store, parts: partsFrom(once, roots, alike, variables, store), variables };
}

/** The strictest of several: what surely comes to some step is not drawn below it. */
function strictestOf(roots: readonly Root[], store: Store): Root {
  return roots.reduce(store.stricter, 0);
}

function drawnOf(examiner: Examiner): Drawn {
  const { regime, index, partsOf, byLabel, trees, shared } = examiner;
  const sheet = emptySheet();
  const ruleRoot = (at: number): Root => (drawers[at] as Drawer)();
  const reached = (label: string): Root => {
    const at = byLabel.get(label) as number;
    const parts = partsOf.get(at);
    const base = ruleRoot(at);
    if (!parts || base === FALSE) return base;
    return sheet.store.both(base, sheet.store.opposite(anyOf(parts.exclusions)));
  };
  const drawing: Drawing = { regime, index, asked: askedIn(regime), sheet, shared, reached, made: new Map() };
  const item = index.subjects.get('item') ?? 0;
  const drawers = regime.rules.map(
    (dated, at): Drawer =>
      dated.live ? remembering(drawerOf(trees[at] as Node, drawing), item, sheet) : () => FALSE,
  );
  const anyOf = (rules: readonly number[]): Root => {
    let result: Root = FALSE;
    for (const rule of rules) result = sheet.store.either(result, ruleRoot(rule));
    return result;
  };
  const contribution = (parts: ControlParts): Root => {
    const { store } = sheet;
    const base = ruleRoot(parts.control);
    if (base === FALSE) return 0;
    const excluded = anyOf(parts.exclusions);
    const exempt = anyOf(parts.exemptions);
    let strict: Root = parts.step;
    for (const policy of parts.policies)
      strict = store.stricter(strict, store.choose(ruleRoot(policy.rule), policy.step, 0));
    const conflict = store.both(excluded, exempt);
    const settled = store.choose(excluded, 0, store.choose(exempt, 1, strict));
    const disputed = conflict === FALSE ? settled : store.choose(conflict, conflictOf(parts), settled);
    return store.choose(base, disputed, 0);
  };
  /** An exclusion and an exemption that both hold and are not ordered: both results stay possible. */
  const conflictOf = (parts: ControlParts): Root => {
    const key = `reading:conflict ${regime.rules[parts.control]?.rule.label}`;
    return sheet.store.branch(
      numberOf(sheet, key, () => ({ name: key, keys: [key], values: CONFLICT })),
      BRANCHES,
    );
  };
  return { sheet, contribution };
}

/**
 * A condition of the law made ready to be drawn as a decision diagram of any dossier: names looked up, bounds read and
 * the classes of unknown facts worked out once for a day. A settled condition draws to 0 or 1.
 */
import type { FactValue, Row } from '../dossier/row.ts';
import type { Node } from '../nodes/node.ts';
import type { Regime } from '../regime/regime.ts';
import type { Index } from '../vocabulary/vocabulary.ts';
import { drawFact } from './draw-fact.ts';
import { drawNotice, drawShare, drawSum } from './draw-whole.ts';
import { FALSE, numberOf, type Sheet, TRUE } from './sheet.ts';
import type { Root } from './store.ts';
import type { Asked } from './variables.ts';

/** Draws its condition for the rows in view on the sheet. */
export type Drawer = () => Root;

/** What stays the same for all dossiers of a day. */
export type Drawing = {
  readonly regime: Regime;
  readonly index: Index;
  readonly asked: Asked;
  readonly sheet: Sheet;
  /** Conditions that stand in several places, each with the subject it speaks of: drawn once a row. */
  readonly shared: ReadonlyMap<Node, number>;
  /** The rule of a label, a control's less its exclusions. */
  readonly reached: (label: string) => Root;
  readonly made: Map<Node, Drawer>;
};

const STATUSES = ['suspended', 'in-force'] as const;
const BRANCHES: readonly Root[] = [FALSE, TRUE];

/** Ready to be drawn; what stands in several places is drawn once a row. */
export function drawerOf(node: Node, drawing: Drawing): Drawer {
  const known = drawing.made.get(node);
  if (known) return known;
  const subject = drawing.shared.get(node);
  const drawer = prepare(node, drawing);
  const made = subject === undefined ? drawer : remembering(drawer, subject, drawing.sheet);
  drawing.made.set(node, made);
  return made;
}

/** Drawn once a row of the subject. */
export function remembering(drawer: Drawer, subject: number, sheet: Sheet): Drawer {
  let of: Row | undefined;
  let number = 0;
  let drawn: Root = FALSE;
  return () => {
    const row = sheet.frame[subject] as Row;
    if (of === row && number === sheet.number) return drawn;
    drawn = drawer();
    of = row;
    number = sheet.number;
    return drawn;
  };
}

function prepare(node: Node, drawing: Drawing): Drawer {
  const { sheet } = drawing;
  const go = (inner: Node): Drawer => drawerOf(inner, drawing);
  switch (node.kind) {
    case 'constant': {
      const root = node.value ? TRUE : FALSE;
      return () => root;
    }
    case 'all-of':
      return junction(node.of.map(go), sheet, FALSE);
    case 'any-of':
      return junction(node.of.map(go), sheet, TRUE);
    case 'not': {
      const drawer = go(node.of);
      return () => sheet.store.opposite(drawer());
    }
    case 'is-true':
    case 'is-one-of':
    case 'includes':
    case 'compare-date':
    case 'compare-number':
    case 'compare-amount':
      return drawFact(node, drawing);
    case 'share-at-least':
      return drawShare(node, drawing);
    case 'sum-at-least':
      return drawSum(node, go(node.where), drawing);
    case 'notice-in-force':
      return drawNotice(node, drawing);
    case 'some':
    case 'every':
      return quantified(node, drawing);
    case 'reading':
      return reading(node, drawing);
    case 'open-status':
      return () => drawKey(sheet, node.key);
    case 'holds':
      return () => drawing.reached(node.rule);
    case 'in-force':
      throw new Error(`a tree must be specialised before it is drawn: in-force ${node.provision}`);
  }
}

/** A status that the acts leave open. */
export const drawKey = (sheet: Sheet, key: string): Root => {
  const at = numberOf(sheet, key, () => ({ name: key, keys: [key], values: STATUSES }));
  return sheet.store.branch(at, BRANCHES);
};

/** Conjunction (ends at FALSE) and disjunction (ends at TRUE) in one. */
function junction(drawers: readonly Drawer[], sheet: Sheet, end: Root): Drawer {
  return () => {
    let result: Root = 1 - end;
    for (const drawer of drawers) {
      if (result === end) return end;
      const one = drawer();
      result = end === FALSE ? sheet.store.both(result, one) : sheet.store.either(result, one);
    }
    return result;
  };
}

function quantified(node: Node & { kind: 'some' | 'every' }, drawing: Drawing): Drawer {
  const { index, sheet } = drawing;
  const subject = index.subjects.get(node.subject) as number;
  const within = index.subjects.get(index.vocabulary.subjects[subject]?.within ?? node.subject) as number;
  const [where, what] = [drawerOf(node.where, drawing), drawerOf(node.that, drawing)];
  const isSome = node.kind === 'some';
  return () => {
    const { frame, store } = sheet;
    const rows = (frame[within] as Row).rows[subject] ?? [];
    const outer = frame[subject] as Row;
    let result: Root = isSome ? FALSE : TRUE;
    for (const row of rows) {
      frame[subject] = row;
      const chosen = where();
      const that = chosen === FALSE ? FALSE : what();
      result = isSome
        ? store.either(result, store.both(chosen, that))
        : store.both(result, store.either(store.opposite(chosen), that));
    }
    frame[subject] = outer;
    return result;
  };
}

/** A branch whose children may hang on unknowns asked earlier: built by choice, so that the order stays right. */
function reading(node: Node & { kind: 'reading' }, { regime, sheet, ...drawing }: Drawing): Drawer {
  const values =
    regime.law.readings.find((one) => one.key === node.key)?.alternatives.map((one) => one.value) ?? [];
  const drawers = values.map((name) =>
    drawerOf(node.alternatives[name] as Node, { regime, sheet, ...drawing }),
  );
  const is = values.map((_, at) => values.map((_other, other): Root => (other === at ? TRUE : FALSE)));
  const make = (): { name: string; keys: readonly string[]; values: readonly FactValue[] } => ({
    name: node.key,
    keys: [node.key],
    values,
  });
  return () => {
    const at = numberOf(sheet, node.key, make);
    const children = drawers.map((drawer) => drawer());
    const { store } = sheet;
    return children.reduce(
      (result, child, value) =>
        store.either(result, store.both(store.branch(at, is[value] as readonly Root[]), child)),
      FALSE,
    );
  };
}

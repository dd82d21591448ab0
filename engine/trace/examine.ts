/**
 * A dossier examined under a regime by the trace evaluator: the interval, and each rule's truth for each item with
 * what decides it. The reference that closures, decision diagrams and SQL are held to.
 */
import type { Frame, Row } from '../dossier/row.ts';
import type { Node } from '../nodes/node.ts';
import { type DatedRule, type Regime, variantsOf } from '../regime/regime.ts';
import { NOTHING, reaches, spanOf } from '../rules/compose.ts';
import { openSplits, overCases, placeSplits } from '../rules/splitting.ts';
import { type ControlParts, structureOf } from '../rules/structure.ts';
import { highOf, hull, lowOf, type Span, strictest } from '../tier/ladder.ts';
import { NO, type Truth } from '../truth/truth.ts';
import { type Index, indexVocabulary } from '../vocabulary/vocabulary.ts';
import type { Leaf, Traced } from './leaf.ts';
import { sharedTrees } from './shared-trees.ts';
import { type Remembered, type Tracing, trace } from './trace.ts';

export type Finding = {
  readonly dated: DatedRule;
  /** Index of the item among the dossier's items, for rules asked of each item. */
  readonly item: number | null;
  readonly truth: Truth;
  /** Of a control: its truth before exclusions are taken into account. */
  readonly own: Truth;
  readonly because: readonly Leaf[];
};

export type Examination = { readonly span: Span; readonly findings: readonly Finding[] };

/** What stays the same for all dossiers of a regime. */
export type Examiner = {
  readonly regime: Regime;
  readonly index: Index;
  readonly structure: readonly ControlParts[];
  readonly partsOf: ReadonlyMap<number, ControlParts>;
  readonly byLabel: ReadonlyMap<string, number>;
  /** The rules' trees of the day, in which equal conditions are one and the same node. */
  readonly trees: readonly Node[];
  /** Conditions that stand in several trees, each with the subject whose row it speaks of. */
  readonly shared: ReadonlyMap<Node, number>;
  /** Where the day has open keys that rules ask in opposite senses: the same day with each settled. */
  readonly variants: readonly Examiner[];
};

/** @example examinerOf(regime).structure.length > 0 // true, on a day with controls */
export function examinerOf(regime: Regime): Examiner {
  const variants = variantsOf(regime, regime.law.splitKeys);
  const split = variants.length > 1 ? variants.map(examinerOf) : [];
  const structure = structureOf(regime);
  const index = indexVocabulary(regime.law.vocabulary);
  return {
    variants: split,
    regime,
    index,
    ...sharedTrees(
      regime.rules.map((dated) => dated.when),
      index,
    ),
    structure,
    partsOf: new Map(structure.map((parts) => [parts.control, parts])),
    byLabel: new Map(regime.rules.map((dated, at) => [dated.rule.label, at])),
  };
}

const DEAD: Traced = { truth: NO, because: [] };

/**
 * Examine one dossier.
 * @example outcomeOf(examine(examinerOf(regime), root).span).settled // true for a dossier with all facts
 */
export function examine(examiner: Examiner, root: Row): Examination {
  const { regime, index, structure, partsOf, byLabel, trees } = examiner;
  const itemSubject = index.subjects.get('item') ?? -1;
  const items = root.rows[itemSubject] ?? [];
  const frame: Frame = [root];
  let memo: (Traced | undefined)[] = [];
  const remembered = new Map<Node, Remembered>();
  const traced = (at: number): Traced => {
    const found = memo[at];
    if (found) return found;
    const dated = regime.rules[at] as DatedRule;
    const one = dated.live ? trace(trees[at] as Node, frame, tracing) : DEAD;
    memo[at] = one;
    return one;
  };
  const tracing: Tracing = {
    index,
    shared: examiner.shared,
    remembered,
    holds: (label) => {
      const at = byLabel.get(label) as number;
      const parts = partsOf.get(at);
      if (!parts) return traced(at);
      return { truth: reaches(parts, (rule) => traced(rule).truth), because: traced(at).because };
    },
  };
  const contribution = (parts: ControlParts): Span => spanOf(parts, (rule) => traced(rule).truth);
  const strictestOf = (group: 'act' | 'service', perItem: boolean): Span =>
    structure
      .filter((parts) => parts.group === group && parts.perItem === perItem)
      .map(contribution)
      .reduce(strictest, NOTHING);
  const service = index.places.get(regime.law.serviceFact);
  const groupsOf = (): readonly ('act' | 'service')[] => {
    const isService = service ? root.values[service.slot] : false;
    return isService === undefined ? ['service', 'act'] : [isService ? 'service' : 'act'];
  };

  /** Asks the transaction, then each item; `visit` sees each while what was traced of it is still remembered. */
  const whole = (visit: (scope: 'transaction' | 'item', item: number | null) => void): Span => {
    const groups = groupsOf();
    memo = [];
    remembered.clear();
    frame.length = 1;
    let spans = groups.map((group) => strictestOf(group, false));
    visit('transaction', null);
    items.forEach((row, at) => {
      frame[itemSubject] = row;
      memo = [];
      spans = spans.map((span, of) => strictest(span, strictestOf(groups[of] as 'act', true)));
      visit('item', at);
    });
    return spans.reduce(hull);
  };

  const findings: Finding[] = [];
  const kleene = whole((scope, item) => {
    regime.rules.forEach((dated, at) => {
      if (dated.rule.scope !== scope) return;
      const parts = partsOf.get(at);
      const found = traced(at);
      const truth = parts ? reaches(parts, (rule) => traced(rule).truth) : found.truth;
      findings.push({ dated, item, truth, own: found.truth, because: found.because });
    });
  });
  if (lowOf(kleene) === highOf(kleene)) return { span: kleene, findings };
  return { span: narrowed(examiner, root, frame, kleene, () => whole(() => undefined)), findings };
}

/** The interval with what rules ask in opposite senses answered case by case; never outside Kleene's. */
function narrowed(examiner: Examiner, root: Row, frame: Frame, kleene: Span, whole: () => Span): Span {
  const { regime, index, variants } = examiner;
  if (variants.length > 0) return variants.map((variant) => examine(variant, root).span).reduce(hull);
  const open = openSplits(placeSplits(regime.law.splits, index), (subject) =>
    subject === root.subject ? [root] : (root.rows[subject] ?? []),
  );
  return open.length === 0 ? kleene : overCases(open, frame, whole, kleene);
}

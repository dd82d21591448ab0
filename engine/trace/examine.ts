/**
 * A dossier examined under a regime by the trace evaluator: the interval, and each rule's truth for each item with
 * what decides it. The reference that closures, decision diagrams and SQL are held to.
 */
import type { Frame, Row } from '../dossier/row.ts';
import { type DatedRule, type Regime, variantsOf } from '../regime/regime.ts';
import { NOTHING, reaches, spanOf } from '../rules/compose.ts';
import { openSplits, overCases, placeSplits } from '../rules/splitting.ts';
import { type ControlParts, structureOf } from '../rules/structure.ts';
import { hull, type Span, strictest } from '../tier/ladder.ts';
import { NO, type Truth } from '../truth/truth.ts';
import { type Index, indexVocabulary } from '../vocabulary/vocabulary.ts';
import type { Leaf, Traced } from './leaf.ts';
import { type Tracing, trace } from './trace.ts';

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
  /** Where the day has open keys that rules ask in opposite senses: the same day with each settled. */
  readonly variants: readonly Examiner[];
};

/** @example examinerOf(regime).structure.length > 0 // true, on a day with controls */
export function examinerOf(regime: Regime): Examiner {
  const variants = variantsOf(regime, regime.law.splitKeys);
  const split = variants.length > 1 ? variants.map(examinerOf) : [];
  const structure = structureOf(regime);
  return {
    variants: split,
    regime,
    index: indexVocabulary(regime.law.vocabulary),
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
  const { regime, index, structure, partsOf, byLabel } = examiner;
  const itemSubject = index.subjects.get('item') ?? -1;
  const items = root.rows[itemSubject] ?? [];
  const frame: Frame = [root];
  let memo: (Traced | undefined)[] = [];
  const traced = (at: number): Traced => {
    const found = memo[at];
    if (found) return found;
    const dated = regime.rules[at] as DatedRule;
    const one = dated.live ? trace(dated.when, frame, tracing) : DEAD;
    memo[at] = one;
    return one;
  };
  const tracing: Tracing = {
    index,
    holds: (label) => {
      const at = byLabel.get(label) as number;
      const parts = partsOf.get(at);
      if (!parts) return traced(at);
      return { truth: reaches(parts, (rule) => traced(rule).truth), because: traced(at).because };
    },
  };
  const contribution = (parts: ControlParts): Span => spanOf(parts, (rule) => traced(rule).truth);
  const splits = placeSplits(regime.law.splits, index);
  const perItem = splits.filter((at) => at.subject === itemSubject);
  const perAct = splits.filter((at) => at.subject !== itemSubject);
  const overItems = (group: 'act' | 'service'): Span => {
    const mine = structure.filter((parts) => parts.group === group);
    memo = [];
    let result = mine
      .filter((parts) => !parts.perItem)
      .map(contribution)
      .reduce(strictest, NOTHING);
    const each = mine.filter((parts) => parts.perItem);
    for (const row of items) {
      frame[itemSubject] = row;
      const one = overCases(
        openSplits(perItem, () => [row]),
        frame,
        () => {
          memo = [];
          return each.map(contribution).reduce(strictest, NOTHING);
        },
      );
      result = strictest(result, one);
    }
    return result;
  };
  const service = index.places.get(regime.law.serviceFact);
  const whole = (): Span => {
    const isService = service ? root.values[service.slot] : false;
    if (isService === true) return overItems('service');
    if (isService === false) return overItems('act');
    return hull(overItems('service'), overItems('act'));
  };
  const rowsOf = (subject: number): readonly Row[] =>
    subject === root.subject ? [root] : (root.rows[subject] ?? []);
  const span =
    examiner.variants.length > 0
      ? examiner.variants.map((variant) => examine(variant, root).span).reduce(hull)
      : overCases(openSplits(perAct, rowsOf), frame, whole);

  const findings: Finding[] = [];
  const collect = (scope: 'transaction' | 'item', item: number | null): void => {
    memo = [];
    regime.rules.forEach((dated, at) => {
      if (dated.rule.scope !== scope) return;
      const parts = partsOf.get(at);
      const found = traced(at);
      const truth = parts ? reaches(parts, (rule) => traced(rule).truth) : found.truth;
      findings.push({ dated, item, truth, own: found.truth, because: found.because });
    });
  };
  frame.length = 1;
  collect('transaction', null);
  items.forEach((row, at) => {
    frame[itemSubject] = row;
    collect('item', at);
  });
  return { span, findings };
}

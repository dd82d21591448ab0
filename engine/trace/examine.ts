/**
 * A dossier examined under a regime by the trace evaluator: the interval, and each rule's truth for each item with
 * what decides it. The reference that closures, decision diagrams and SQL are held to.
 */
import { compileRegime, type Program } from '../closures/program.ts';
import type { Frame, Row } from '../dossier/row.ts';
import type { Node } from '../nodes/node.ts';
import type { DatedRule, Regime } from '../regime/regime.ts';
import { NOTHING, reaches, spanOf } from '../rules/compose.ts';
import { type ControlParts, structureOf } from '../rules/structure.ts';
import { highOf, hull, lowOf, type Span, strictest } from '../tier/ladder.ts';
import { NO, type Truth } from '../truth/truth.ts';
import { type Index, indexVocabulary } from '../vocabulary/vocabulary.ts';
import type { Leaf, Traced } from './leaf.ts';
import { sharedTrees } from './shared-trees.ts';
import { type Tracer, type Tracing, tracerOf } from './trace.ts';

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
  /** The rules' conditions: equal ones are one and the same, and `shared` where they stand in several places. */
  readonly trees: readonly Node[];
  readonly shared: ReadonlyMap<Node, number>;
  /** The same, prepared for tracing. */
  readonly tracers: readonly Tracer[];
  /** What the walk that is under way has traced of each rule. */
  readonly walk: Walk;
  /** The day compiled, made when first asked: it narrows what Kleene's tables leave too wide. */
  readonly program: () => Program;
};

type Walk = { number: number; frame: Frame; memo: (Traced | undefined)[] };

/** @example examinerOf(regime).structure.length > 0 // true, on a day with controls */
export function examinerOf(regime: Regime): Examiner {
  let program: Program | undefined;
  const structure = structureOf(regime);
  const index = indexVocabulary(regime.law.vocabulary);
  const { trees, shared } = sharedTrees(
    regime.rules.map((dated) => dated.when),
    index,
  );
  const walk: Walk = { number: 0, frame: [], memo: [] };
  const partsOf = new Map(structure.map((parts) => [parts.control, parts]));
  const byLabel = new Map(regime.rules.map((dated, at) => [dated.rule.label, at]));
  const tracers: Tracer[] = [];
  const holds: Tracing['holds'] = (label) => {
    const at = byLabel.get(label) as number;
    const parts = partsOf.get(at);
    const own = tracedIn(walk, tracers, at);
    if (!parts) return own;
    const truth = reaches(parts, (rule) => tracedIn(walk, tracers, rule).truth);
    return { truth, because: own.because };
  };
  const tracing: Tracing = { index, shared, walk, holds, made: new Map() };
  regime.rules.forEach((dated, at) => {
    tracers.push(dated.live ? tracerOf(trees[at] as Node, tracing) : () => DEAD);
  });
  return {
    program: () => {
      program ??= compileRegime(regime);
      return program;
    },
    regime,
    index,
    trees,
    shared,
    tracers,
    walk,
    structure,
    partsOf,
    byLabel,
  };
}

/** A rule as traced in this walk for the present item. */
function tracedIn(walk: Walk, tracers: readonly Tracer[], rule: number): Traced {
  const found = walk.memo[rule];
  if (found) return found;
  const traced = (tracers[rule] as Tracer)(walk.frame);
  walk.memo[rule] = traced;
  return traced;
}

const DEAD: Traced = { truth: NO, because: [] };

/** Sees the rules of a scope, of one item or of none, while what was traced of them is still remembered. */
type Visit = (scope: 'transaction' | 'item', item: number | null, traced: (rule: number) => Traced) => void;

/**
 * Examine one dossier.
 * @example outcomeOf(examine(examinerOf(regime), root).span).settled // true for a dossier with all facts
 */
export function examine(examiner: Examiner, root: Row): Examination {
  const { regime, partsOf } = examiner;
  const findings: Finding[] = [];
  const kleene = traceAll(examiner, root, (scope, item, traced) => {
    regime.rules.forEach((dated, at) => {
      if (dated.rule.scope !== scope) return;
      const parts = partsOf.get(at);
      const found = traced(at);
      const truth = parts ? reaches(parts, (rule) => traced(rule).truth) : found.truth;
      findings.push({ dated, item, truth, own: found.truth, because: found.because });
    });
  });
  const open = lowOf(kleene) !== highOf(kleene);
  return { span: open ? examiner.program()(root) : kleene, findings };
}

/** Kleene's interval alone: sound, and too wide where rules ask an unknown in opposite senses. */
export const kleeneOf = (examiner: Examiner, root: Row): Span => traceAll(examiner, root, () => undefined);

/** Traces the transaction, then each item. */
function traceAll(examiner: Examiner, root: Row, visit: Visit): Span {
  const { regime, index, structure, tracers, walk } = examiner;
  const itemSubject = index.subjects.get('item') ?? -1;
  const frame: Frame = [root];
  walk.number += 1;
  walk.frame = frame;
  walk.memo = [];
  const traced = (at: number): Traced => tracedIn(walk, tracers, at);
  const truthOf = (rule: number): Truth => traced(rule).truth;
  const strictestOf = (group: 'act' | 'service', perItem: boolean): Span => {
    let span = NOTHING;
    for (const parts of structure)
      if (parts.group === group && parts.perItem === perItem) span = strictest(span, spanOf(parts, truthOf));
    return span;
  };
  const service = index.places.get(regime.law.serviceFact);
  const isService = service ? root.values[service.slot] : false;
  const groups: readonly ('act' | 'service')[] =
    isService === undefined ? ['service', 'act'] : [isService ? 'service' : 'act'];

  let spans = groups.map((group) => strictestOf(group, false));
  visit('transaction', null, traced);
  (root.rows[itemSubject] ?? []).forEach((row, at) => {
    frame[itemSubject] = row;
    walk.memo = [];
    spans = spans.map((span, of) => strictest(span, strictestOf(groups[of] as 'act', true)));
    visit('item', at, traced);
  });
  return spans.reduce(hull);
}

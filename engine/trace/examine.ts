/**
 * A dossier examined under a regime by the trace evaluator: the interval, and each rule's truth for each item with
 * what decides it. The reference that closures, decision diagrams and SQL are held to.
 */
import { compileRegime, type Program } from '../closures/program.ts';
import type { Frame, Row } from '../dossier/row.ts';
import type { Node } from '../nodes/node.ts';
import type { DatedRule, Regime } from '../regime/regime.ts';
import { NOTHING, reaches, spanOf, type TruthOf } from '../rules/compose.ts';
import { type ControlParts, structureOf } from '../rules/structure.ts';
import { highOf, hull, lowOf, type Span, strictest } from '../tier/ladder.ts';
import { NO, type Truth, truthWord, UNKNOWN, YES } from '../truth/truth.ts';
import { type Index, indexVocabulary } from '../vocabulary/vocabulary.ts';
import type { Tracer, Tracing } from './condition.ts';
import type { Leaf } from './leaf.ts';
import { leavesOf, type Noted, nothingNoted, ofDay } from './noted.ts';
import { sharedTrees } from './shared-trees.ts';
import { append, emptyTold, note, type Told } from './told.ts';
import { tracerOf } from './trace.ts';

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
  /** The rules in their order by what they are asked of, and the controls that make up each answer. */
  readonly order: Readonly<Record<Scope, readonly InOrder[]>>;
  readonly controls: Readonly<Record<Group, Readonly<Record<Scope, readonly ControlParts[]>>>>;
  readonly walk: Walk;
  /** The day compiled, made when first asked: it narrows what Kleene's tables leave too wide. */
  readonly program: () => Program;
};

type Scope = 'transaction' | 'item';
type Group = 'act' | 'service';

/** A rule in its place, and what belongs to it where it is a control. */
type InOrder = {
  readonly at: number;
  readonly dated: DatedRule;
  readonly parts: ControlParts | undefined;
};

const NOTHING_TOLD: readonly Leaf[] = [];

function inOrder(regime: Regime, partsOf: ReadonlyMap<number, ControlParts>): Examiner['order'] {
  const all = regime.rules.map((dated, at): InOrder => ({ at, dated, parts: partsOf.get(at) }));
  return {
    transaction: all.filter(({ dated }) => dated.rule.scope === 'transaction'),
    item: all.filter(({ dated }) => dated.rule.scope === 'item'),
  };
}

function byGroup(structure: readonly ControlParts[]): Examiner['controls'] {
  const of = (group: Group): Examiner['controls'][Group] => ({
    transaction: structure.filter((parts) => parts.group === group && !parts.perItem),
    item: structure.filter((parts) => parts.group === group && parts.perItem),
  });
  return { act: of('act'), service: of('service') };
}

/** The walk that is under way: its rows, and what was found of the rules so far; -1 for those not asked yet. */
type Walk = {
  number: number;
  frame: Frame;
  readonly truths: Int8Array;
  /** Of the controls: with their exclusions, in view of the present item. */
  readonly reached: Int8Array;
  /** The rules asked of each item. */
  readonly ofItem: Uint16Array;
  readonly told: readonly Told[];
  readonly noted: Noted;
};

/** @example examinerOf(regime).structure.length > 0 // true, on a day with controls */
export function examinerOf(regime: Regime): Examiner {
  let program: Program | undefined;
  const structure = structureOf(regime);
  const index = indexVocabulary(regime.law.vocabulary);
  const { trees, shared } = sharedTrees(
    regime.rules.map((dated) => dated.when),
    index,
  );
  const partsOf = new Map(structure.map((parts) => [parts.control, parts]));
  const order = inOrder(regime, partsOf);
  const walk: Walk = {
    number: 0,
    frame: [],
    truths: new Int8Array(regime.rules.length).fill(-1),
    reached: new Int8Array(regime.rules.length).fill(-1),
    ofItem: Uint16Array.from(order.item, ({ at }) => at),
    told: regime.rules.map(emptyTold),
    noted: nothingNoted(),
  };
  const byLabel = new Map(regime.rules.map((dated, at) => [dated.rule.label, at]));
  const tracers: Tracer[] = [];
  const truthOf = (rule: number): Truth => truthIn(walk, tracers, rule);
  const holds: Tracing['holds'] = (label) => {
    const at = byLabel.get(label) as number;
    const parts = partsOf.get(at);
    const leaves = ([NO, UNKNOWN, YES] as const).map((truth) =>
      ofDay(walk.noted, { kind: 'rule', rule: label, truth: truthWord(truth) }),
    );
    return (_, told) => {
      const own = truthOf(at);
      const truth = parts ? reachedIn(walk, parts, truthOf) : own;
      note(told, leaves[truth] as number);
      append(told, walk.told[at] as Told);
      return truth;
    };
  };
  const tracing: Tracing = { index, shared, walk, noted: walk.noted, holds, made: new Map() };
  regime.rules.forEach((dated, at) => {
    tracers.push(dated.live ? tracerOf(trees[at] as Node, tracing) : () => NO);
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
    order,
    controls: byGroup(structure),
    walk,
    structure,
    partsOf,
    byLabel,
  };
}

/** The truth of a rule's condition in this walk for the present item. */
function truthIn(walk: Walk, tracers: readonly Tracer[], rule: number): Truth {
  const known = walk.truths[rule] as number;
  if (known >= 0) return known as Truth;
  const told = walk.told[rule] as Told;
  told.size = 0;
  const found = (tracers[rule] as Tracer)(walk.frame, told);
  walk.truths[rule] = found;
  return found;
}

/** Does a control reach the case? Worked out once for the present item: many policies hang on the same controls. */
function reachedIn(walk: Walk, parts: ControlParts, truthOf: TruthOf): Truth {
  const known = walk.reached[parts.control] as number;
  if (known >= 0) return known as Truth;
  const found = reaches(parts, truthOf);
  walk.reached[parts.control] = found;
  return found;
}

/** Sees the rules of a scope, of one item or of none, while what was found of them is still remembered. */
type Visit = (scope: Scope, item: number | null) => void;

/** Whose reasons the answer will tell. */
export type Wanted = (dated: DatedRule, truth: Truth) => boolean;

/**
 * Examine one dossier. With `wanted`, the reasons of other rules are left out; their truths are found all the same.
 * @example outcomeOf(examine(examinerOf(regime), root).span).settled // true for a dossier with all facts
 */
export function examine(examiner: Examiner, root: Row, wanted?: Wanted): Examination {
  const { order, tracers, walk } = examiner;
  const findings: Finding[] = [];
  const truthOf = (rule: number): Truth => truthIn(walk, tracers, rule);
  const kleene = traceAll(examiner, root, (scope, item) => {
    for (const { at, dated, parts } of order[scope]) {
      if (!dated.live) {
        findings.push({ dated, item, truth: NO, own: NO, because: NOTHING_TOLD });
        continue;
      }
      const own = truthOf(at);
      const truth = parts ? reachedIn(walk, parts, truthOf) : own;
      const isTold = wanted === undefined || wanted(dated, truth);
      const because = isTold ? leavesOf(walk.told[at] as Told, walk.noted) : NOTHING_TOLD;
      findings.push({ dated, item, truth, own, because });
    }
  });
  const open = lowOf(kleene) !== highOf(kleene);
  return { span: open ? examiner.program()(root) : kleene, findings };
}

/** Kleene's interval alone: sound, and too wide where rules ask an unknown in opposite senses. */
export const kleeneOf = (examiner: Examiner, root: Row): Span => traceAll(examiner, root, () => undefined);

const GROUPS: readonly Group[] = ['service', 'act'];

/** Traces the transaction, then each item. */
function traceAll(examiner: Examiner, root: Row, visit: Visit): Span {
  const { regime, index, tracers, controls, walk } = examiner;
  const itemSubject = index.subjects.get('item') ?? -1;
  const frame: Frame = [root];
  walk.number += 1;
  walk.frame = frame;
  walk.noted.size = 0;
  walk.truths.fill(-1);
  walk.reached.fill(-1);
  const truthOf = (rule: number): Truth => truthIn(walk, tracers, rule);
  const strictestOf = (group: Group, scope: Scope): Span => {
    let span = NOTHING;
    for (const parts of controls[group][scope]) span = strictest(span, spanOf(parts, truthOf));
    return span;
  };
  const service = index.places.get(regime.law.serviceFact);
  const isService = service ? root.values[service.slot] : false;
  const groups = isService === undefined ? GROUPS : GROUPS.filter((one) => (one === 'service') === isService);

  let spans = groups.map((group) => strictestOf(group, 'transaction'));
  visit('transaction', null);
  const items = root.rows[itemSubject] ?? [];
  for (let at = 0; at < items.length; at++) {
    frame[itemSubject] = items[at] as Row;
    // What is asked of the transaction was asked without an item in view, and holds for all of them.
    const { truths, ofItem } = walk;
    walk.reached.fill(-1);
    for (let one = 0; one < ofItem.length; one++) truths[ofItem[one] as number] = -1;
    spans = spans.map((span, of) => strictest(span, strictestOf(groups[of] as Group, 'item')));
    visit('item', at);
  }
  return spans.reduce(hull);
}

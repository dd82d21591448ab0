/**
 * A regime compiled to closures: from a dossier's root row to the interval of outcomes, nothing else. For batches;
 * whoever wants reasons asks the trace.
 */
import type { Frame, Row } from '../dossier/row.ts';
import { type Regime, variantsOf } from '../regime/regime.ts';
import { NOTHING, reaches, spanOf, type TruthOf } from '../rules/compose.ts';
import { openSplits, overCases, placeSplits } from '../rules/splitting.ts';
import { type ControlParts, structureOf } from '../rules/structure.ts';
import { hull, type Span, strictest } from '../tier/ladder.ts';
import { NO, type Truth, YES } from '../truth/truth.ts';
import { indexVocabulary } from '../vocabulary/vocabulary.ts';
import { compile, type Test } from './compile.ts';

/** Interval of outcomes of one dossier. */
export type Program = (root: Row) => Span;

/**
 * Compile a regime. The program reads rows by number and allocates nothing on settled dossiers.
 * @example outcomeOf(compileRegime(regime)(root)).settled // true for a dossier with all facts
 */
export function compileRegime(regime: Regime): Program {
  const [first, ...others] = variantsOf(regime, regime.law.splitKeys).map(compileVariant) as [
    Program,
    ...Program[],
  ];
  if (others.length === 0) return first;
  return (root) => others.reduce((span, program) => hull(span, program(root)), first(root));
}

function compileVariant(regime: Regime): Program {
  const index = indexVocabulary(regime.law.vocabulary);
  const structure = structureOf(regime);
  const byLabel = new Map(regime.rules.map((dated, at) => [dated.rule.label, at]));
  const partsOf = new Map(structure.map((parts) => [parts.control, parts]));
  const tests: Test[] = [];
  const holds = (label: string): Test => {
    const at = byLabel.get(label) as number;
    const parts = partsOf.get(at);
    return (frame) =>
      parts ? reaches(parts, (rule) => (tests[rule] as Test)(frame)) : (tests[at] as Test)(frame);
  };
  regime.rules.forEach((dated, at) => {
    tests[at] = dated.live ? compile(dated.when, { index, holds }) : () => NO;
  });
  const itemSubject = index.subjects.get('item') ?? -1;
  const service = index.places.get(regime.law.serviceFact);
  const acts = arrange(structure, 'act', tests);
  const services = arrange(structure, 'service', tests);
  const splits = placeSplits(regime.law.splits, index);
  const perItem = splits.filter((at) => at.subject === itemSubject);
  const perAct = splits.filter((at) => at.subject !== itemSubject);

  const itemAnswer = (controls: readonly Contribution[]) => (frame: Frame) => {
    let result: Span = NOTHING;
    for (const contribute of controls) {
      const one = contribute(frame);
      if (one !== NOTHING) result = result === NOTHING ? one : strictest(result, one);
    }
    return result;
  };
  const overItems = (group: Arranged, frame: Frame): Span => {
    let result = itemAnswer(group.once)(frame);
    const answer = group.answer ?? itemAnswer(group.each);
    for (const row of (frame[0] as Row).rows[itemSubject] ?? []) {
      frame[itemSubject] = row;
      const one = hasOpen(perItem, row)
        ? overCases(
            openSplits(perItem, () => [row]),
            frame,
            answer,
          )
        : answer(frame);
      if (one !== NOTHING) result = strictest(result, one);
    }
    return result;
  };
  const whole = (frame: Frame): Span => {
    const isService = service ? (frame[0] as Row).values[service.slot] : false;
    if (isService === true) return overItems(services, frame);
    if (isService === false) return overItems(acts, frame);
    return hull(overItems(services, frame), overItems(acts, frame));
  };
  acts.answer = itemAnswer(acts.each);
  services.answer = itemAnswer(services.each);
  return (root) => {
    const frame: Frame = [root];
    for (const at of perAct) {
      const rows = at.subject === root.subject ? [root] : (root.rows[at.subject] ?? []);
      if (rows.some((row) => row.values[at.slot] === undefined)) {
        const open = openSplits(perAct, (subject) =>
          subject === root.subject ? [root] : (root.rows[subject] ?? []),
        );
        return overCases(open, frame, whole);
      }
    }
    return whole(frame);
  };
}

type Contribution = (frame: Frame) => Span;
type Arranged = {
  readonly once: readonly Contribution[];
  readonly each: readonly Contribution[];
  answer?: (frame: Frame) => Span;
};

const hasOpen = (splits: readonly { readonly slot: number }[], row: Row): boolean => {
  for (const at of splits) if (row.values[at.slot] === undefined) return true;
  return false;
};

function arrange(
  structure: readonly ControlParts[],
  group: 'act' | 'service',
  tests: readonly Test[],
): Arranged {
  const contribution = (parts: ControlParts): Contribution => {
    const base = tests[parts.control] as Test;
    return (frame) => {
      const truth: Truth = base(frame);
      if (truth === NO) return NOTHING;
      const truthOf: TruthOf = (rule) => (rule === parts.control ? truth : (tests[rule] as Test)(frame));
      if (truth === YES && parts.exclusions.length + parts.exemptions.length + parts.policies.length === 0) {
        return parts.step * 9;
      }
      return spanOf(parts, truthOf);
    };
  };
  const mine = structure.filter((parts) => parts.group === group);
  return {
    once: mine.filter((parts) => !parts.perItem).map(contribution),
    each: mine.filter((parts) => parts.perItem).map(contribution),
  };
}

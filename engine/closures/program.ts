/**
 * A regime compiled to closures: from a dossier's root row to the interval of outcomes, nothing else. For batches;
 * whoever wants reasons asks the trace.
 */
import type { Frame, Row } from '../dossier/row.ts';
import { type Regime, variantsOf } from '../regime/regime.ts';
import { NOTHING, reaches } from '../rules/compose.ts';
import type { Rule } from '../rules/rule.ts';
import { openSplits, overCases, placeSplits } from '../rules/splitting.ts';
import { structureOf } from '../rules/structure.ts';
import { highOf, hull, lowOf, type Span, strictest } from '../tier/ladder.ts';
import { NO } from '../truth/truth.ts';
import { type Index, indexVocabulary } from '../vocabulary/vocabulary.ts';
import { type Contribution, strictestOf } from './arrange.ts';
import { type Compiling, compile, type Test } from './compile.ts';
import { type Asked, sharingOf } from './sharing.ts';

/** Interval of outcomes of one dossier. */
export type Program = (root: Row) => Span;

/**
 * Compile a regime. Kleene's interval comes first; where it is open and hangs on something that rules ask in opposite
 * senses, the cases are answered one by one, until their join is as wide as it can be.
 * @example outcomeOf(compileRegime(regime)(root)).settled // true for a dossier with all facts
 */
export function compileRegime(regime: Regime): Program {
  const asked: Asked = { turn: 0, splitFact: false, splitKey: false };
  const index = indexVocabulary(regime.law.vocabulary);
  const whole = compileDay(regime, index, asked);
  const splits = placeSplits(regime.law.splits, index);
  let variants: readonly Program[] | undefined;
  return (root) => {
    const frame: Frame = [root];
    asked.splitFact = false;
    asked.splitKey = false;
    const kleene = whole(frame);
    if (lowOf(kleene) === highOf(kleene)) return kleene;
    if (asked.splitKey) {
      variants ??= variantsOf(regime, regime.law.splitKeys).map(compileRegime);
      return joined(variants, root, kleene);
    }
    if (!asked.splitFact) return kleene;
    const open = openSplits(splits, (subject) =>
      subject === root.subject ? [root] : (root.rows[subject] ?? []),
    );
    return overCases(open, frame, whole, kleene);
  };
}

/** Answers of all programs, joined; none can be outside `widest`. */
function joined([first, ...others]: readonly Program[], root: Row, widest: Span): Span {
  if (first === undefined) return widest;
  let span = first(root);
  for (const program of others) {
    if (span === widest) return span;
    span = hull(span, program(root));
  }
  return span;
}

/** Kleene's interval of a frame that holds the root, every item asked. */
function compileDay(regime: Regime, index: Index, asked: Asked): Contribution {
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
  // Duties and cautions never move the outcome; nothing asks whether they hold.
  const bears = (kind: Rule['kind']): boolean => kind !== 'duty' && kind !== 'caution';
  const live = regime.rules.filter((dated) => dated.live && bears(dated.rule.kind));
  const sharing = sharingOf(
    live.map((dated) => dated.when),
    index,
    asked,
  );
  const { splits, splitKeys } = regime.law;
  const compiling: Compiling = { index, holds, sharing, asked, splits, splitKeys };
  regime.rules.forEach((dated, at) => {
    tests[at] = live.includes(dated) ? compile(dated.when, compiling) : () => NO;
  });
  const itemSubject = index.subjects.get('item') ?? -1;
  const overItems = (group: 'act' | 'service'): Contribution => {
    const mine = structure.filter((parts) => parts.group === group);
    const once = strictestOf(
      mine.filter((parts) => !parts.perItem),
      regime,
      compiling,
      tests,
    );
    const each = strictestOf(
      mine.filter((parts) => parts.perItem),
      regime,
      compiling,
      tests,
    );
    return (frame) => {
      let result = once(frame);
      for (const row of (frame[0] as Row).rows[itemSubject] ?? []) {
        frame[itemSubject] = row;
        const one = each(frame);
        if (one !== NOTHING) result = strictest(result, one);
      }
      return result;
    };
  };
  const acts = overItems('act');
  const services = overItems('service');
  const service = index.places.get(regime.law.serviceFact);
  return (frame) => {
    asked.turn += 1;
    const isService = service ? (frame[0] as Row).values[service.slot] : false;
    if (isService === true) return services(frame);
    if (isService === false) return acts(frame);
    return hull(services(frame), acts(frame));
  };
}

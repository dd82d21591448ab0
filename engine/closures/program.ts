/**
 * A regime compiled: from a dossier's root row to the interval of outcomes, nothing else. For batches; whoever wants
 * reasons asks the trace. What is unknown and asked in opposite senses is answered case by case, all cases at once.
 */
import { type CodePlan, codeOf, codePlanOf, FACTS_AT } from '../dossier/code.ts';
import { FALSE, NOT_KNOWN, TRUE } from '../dossier/dictionary.ts';
import type { FactValue, Row } from '../dossier/row.ts';
import type { Regime } from '../regime/regime.ts';
import { placeSplits } from '../rules/splitting.ts';
import { structureOf } from '../rules/structure.ts';
import { highOf, hull, lowOf, type Span, span } from '../tier/ladder.ts';
import { NO, type Truth, YES } from '../truth/truth.ts';
import { indexVocabulary } from '../vocabulary/vocabulary.ts';
import { NO_ROW, noShares, type Open, openKeysOf, share, shareFacts, splitCodes, strideIn } from './cases.ts';
import { createGates } from './gates.ts';
import type { Layout } from './laid.ts';
import { layOut } from './layout.ts';
import { groupOf, stepsOf } from './outcome.ts';
import { planRegions } from './regions.ts';
import { type Machine, runRegion } from './run.ts';
import { translate } from './translate.ts';
import { ALL_NO, ALL_YES, possibly, spread, surely, type Word } from './words.ts';

/** Interval of outcomes of one dossier. */
export type Program = (root: Row) => Span;

/**
 * Compile a regime.
 * @example outcomeOf(compileRegime(regime)(root)).settled // true for a dossier with all facts
 */
export function compileRegime(regime: Regime): Program {
  const index = indexVocabulary(regime.law.vocabulary);
  const service = index.places.get(regime.law.serviceFact);
  const ofActs = whenAsked(() => compileGroup(regime, 'act'));
  const ofServices = whenAsked(() => compileGroup(regime, 'service'));
  return (root) => {
    const isService = service ? root.values[service.slot] : false;
    if (isService === true) return ofServices(root);
    if (isService === false) return ofActs(root);
    return hull(ofServices(root), ofActs(root));
  };
}

/** Many laws are only ever asked of acts. */
function whenAsked(make: () => Program): Program {
  let made: Program | undefined;
  return (root) => {
    made ??= make();
    return made(root);
  };
}

/** The controls of one group, as one net of gates. */
function compileGroup(regime: Regime, group: 'act' | 'service'): Program {
  const index = indexVocabulary(regime.law.vocabulary);
  const plan = codePlanOf(index);
  const structure = structureOf(regime);
  const gates = createGates(index);
  const translated = translate(regime, structure, index, gates);
  const itemSubject = index.subjects.get('item') ?? -1;
  const steps = stepsOf(groupOf(regime, structure, group), itemSubject, translated, gates);
  const cases = new Map(regime.law.splits.map((split) => [split.fact, split.cases]));
  const layout = layOut(planRegions(steps, 0, gates), gates, cases, plan);
  const outputs = steps.map(layout.cellOf);
  const { cells } = layout;

  const placed = placeSplits(regime.law.splits, index).filter(({ slot, subject }) =>
    layout.asked.has(index.vocabulary.subjects[subject]?.facts[slot]?.path ?? ''),
  );
  const splits = splitCodes(placed, plan, 0);
  const shares = noShares();
  const machine: Machine = {
    cells,
    codes: new Int32Array(0),
    rows: [],
    dictionary: plan.dictionary,
    present: new Int32Array(index.vocabulary.subjects.length),
    frame: [],
    strideOf: (row, slot) => (shares.used === 0 ? 0 : strideIn(shares, row, slot)),
  };
  // The law's own open keys come first: their lanes are the same for every dossier.
  const openKeys = openKeysOf(regime).filter(({ key }) => layout.keys.some((one) => one.key === key));
  const keysLeft = openKeys.flatMap(({ key, values }, number): readonly Open[] => {
    const room = share(shares, NO_ROW, number, values.length);
    if (room)
      settle(layout, key, (value) => spread(truthsOf(values, value), strideIn(shares, NO_ROW, number)));
    return room ? [] : [{ row: null, key, cases: values }];
  });
  const { used, stride } = shares;
  const answer = (root: number): Span => {
    runRegion(layout.root, root, machine);
    let low = 0;
    let high = 0;
    for (let at = 0; at < outputs.length; at += 1) {
      const word = cells[outputs[at] as number] as Word;
      if (surely(word)) low = at + 1;
      if (possibly(word)) high = at + 1;
    }
    return span(low, high);
  };

  return (root) => {
    // A row made by hand has no code of its own yet.
    const { codes, at, rows } = root.code?.plan === plan ? root.code : codeOf(root, plan);
    machine.codes = codes;
    machine.rows = rows;
    shares.used = used;
    shares.stride = stride;
    const factsLeft = shareFacts(shares, at, codes, splits);
    if (keysLeft.length === 0 && factsLeft === null) return answer(at);
    return inTurns([...keysLeft, ...(factsLeft ?? [])], layout, machine, plan, () => answer(at));
  };
}

const truthsOf = (values: readonly string[], value: string): readonly Truth[] =>
  values.map((one) => (one === value ? YES : NO));

function settle({ keys, cells }: Layout, key: string, wordFor: (value: string) => Word): void {
  for (const one of keys) if (one.key === key) cells[one.cell] = wordFor(one.value);
}

/** What found no room in the lanes is settled in every way in turn, and the answers are joined. */
function inTurns(
  [first, ...rest]: readonly Open[],
  layout: Layout,
  machine: Machine,
  plan: CodePlan,
  answer: () => Span,
): Span {
  if (first === undefined) return answer();
  const { codes } = machine;
  let joined: Span | undefined;
  for (const value of first.cases) {
    if (first.row !== null) codes[first.row + FACTS_AT + first.slot] = codeOfCase(value, plan);
    else settle(layout, first.key, (one) => (one === value ? ALL_YES : ALL_NO));
    const one = inTurns(rest, layout, machine, plan, answer);
    joined = joined === undefined ? one : hull(joined, one);
    if (lowOf(joined) === 0 && highOf(joined) === 5) break;
  }
  if (first.row !== null) codes[first.row + FACTS_AT + first.slot] = NOT_KNOWN;
  return joined ?? answer();
}

/** Split facts are truths and texts: their cases have codes as dossiers have. */
const codeOfCase = (value: FactValue, { dictionary }: CodePlan): number =>
  typeof value === 'boolean' ? (value ? TRUE : FALSE) : dictionary.codeOfNamed(value as string);

/**
 * A regime compiled: from a dossier's root row to the interval of outcomes, nothing else. For batches; whoever wants
 * reasons asks the trace. What is unknown and asked in opposite senses is answered case by case, all cases at once.
 */
import { type Coded, codeOf, codePlanOf, FACTS_AT } from '../dossier/code.ts';
import { type Dictionary, FALSE, TRUE } from '../dossier/dictionary.ts';
import type { FactValue, Row } from '../dossier/row.ts';
import type { Regime } from '../regime/regime.ts';
import { placeSplits } from '../rules/splitting.ts';
import { structureOf } from '../rules/structure.ts';
import { highOf, hull, lowOf, type Span, span } from '../tier/ladder.ts';
import { NO, type Truth, YES } from '../truth/truth.ts';
import { indexVocabulary } from '../vocabulary/vocabulary.ts';
import { type Lanes, type Open, openKeysOf, share, shareFacts, splitCodes } from './cases.ts';
import { type Executable, executable } from './execute.ts';
import { createGates } from './gates.ts';
import { layOut } from './layout.ts';
import type { Layout } from './operations.ts';
import { groupOf, stepsOf } from './outcome.ts';
import { planRegions } from './regions.ts';
import { translate } from './translate.ts';
import { ALL_NO, ALL_YES, BYTES, possibly, spread, surely, type Word } from './words.ts';

/** Interval of outcomes of one dossier. */
export type Program = (root: Row) => Span;

/**
 * Compile a regime.
 * @example outcomeOf(compileRegime(regime)(root)).settled // true for a dossier with all facts
 */
export function compileRegime(regime: Regime): Program {
  const index = indexVocabulary(regime.law.vocabulary);
  const plan = codePlanOf(index);
  const service = index.places.get(regime.law.serviceFact);
  const kind = service === undefined ? -1 : FACTS_AT + service.slot;
  let ofActs: Group | undefined;
  let ofServices: Group | undefined;
  return (root) => {
    // A row made by hand has no code of its own yet.
    const coded = root.code?.plan === plan ? root.code : codeOf(root, plan);
    // Read where the rest is read: the row itself most often lies far from the processor.
    const isService = kind < 0 ? FALSE : (coded.codes[coded.at + kind] as number);
    // Many laws are only ever asked of acts.
    if (isService !== TRUE) ofActs ??= compileGroup(regime, 'act');
    if (isService !== FALSE) ofServices ??= compileGroup(regime, 'service');
    if (isService === FALSE) return (ofActs as Group)(coded);
    if (isService === TRUE) return (ofServices as Group)(coded);
    return hull((ofServices as Group)(coded), (ofActs as Group)(coded));
  };
}

/** One group of a law compiled, asked of a dossier in small numbers. */
type Group = (coded: Coded) => Span;

/** The controls of one group, as one net of gates. */
function compileGroup(regime: Regime, group: 'act' | 'service'): Group {
  const index = indexVocabulary(regime.law.vocabulary);
  const plan = codePlanOf(index);
  const structure = structureOf(regime);
  const gates = createGates(index);
  const translated = translate(regime, structure, index, gates);
  const itemSubject = index.subjects.get('item') ?? -1;
  const steps = stepsOf(groupOf(regime, structure, group), itemSubject, translated, gates);
  const cases = new Map(regime.law.splits.map((split) => [split.fact, split.cases]));
  const layout = layOut(planRegions(steps, 0, gates), steps, gates, cases, plan);
  const machine = executable(layout, plan.dictionary);
  const dossier = layout.dossier / BYTES;
  const results = layout.results.map((at) => at / BYTES);

  const placed = placeSplits(regime.law.splits, index).filter(({ slot, subject }) =>
    layout.facts.has(index.vocabulary.subjects[subject]?.facts[slot]?.path ?? ''),
  );
  const splits = splitCodes(placed, plan, 0);
  // The law's own open keys come first: their lanes are the same for every dossier.
  const lanes: Lanes = { stride: 1 };
  const openKeys = openKeysOf(regime).filter(({ key }) => layout.keys.some((one) => one.key === key));
  const keysLeft = openKeys.flatMap(({ key, values }): readonly Open[] => {
    const stride = share(lanes, values.length);
    if (stride > 0) settle(layout, machine, key, (value) => spread(truthsOf(values, value), stride));
    return stride > 0 ? [] : [{ row: null, key, cases: values }];
  });
  const { stride } = lanes;
  const answer = (): Span => {
    machine.run();
    const { memory } = machine;
    let low = 0;
    let high = 0;
    for (let at = 0; at < results.length; at += 1) {
      const word = memory[results[at] as number] as Word;
      if (surely(word)) low = at + 1;
      if (possibly(word)) high = at + 1;
    }
    return span(low, high);
  };

  return ({ codes, at, size, rows }) => {
    if (dossier + size > machine.memory.length) machine.fit(size);
    const { memory } = machine;
    for (let word = 0; word < size; word += 1) memory[dossier + word] = codes[at + word] as number;
    machine.rows = rows;
    lanes.stride = stride;
    const factsLeft = shareFacts(lanes, dossier, memory, splits);
    if (keysLeft.length === 0 && factsLeft === null) return answer();
    return inTurns([...keysLeft, ...(factsLeft ?? [])], layout, machine, answer);
  };
}

const truthsOf = (values: readonly string[], value: string): readonly Truth[] =>
  values.map((one) => (one === value ? YES : NO));

function settle(
  { keys }: Layout,
  { memory }: Executable,
  key: string,
  wordFor: (value: string) => Word,
): void {
  for (const one of keys) if (one.key === key) memory[one.at / BYTES] = wordFor(one.value);
}

/** What found no room in the lanes is settled in every way in turn, and the answers are joined. */
function inTurns(
  [first, ...rest]: readonly Open[],
  layout: Layout,
  machine: Executable,
  answer: () => Span,
): Span {
  if (first === undefined) return answer();
  const { memory, dictionary } = machine;
  let joined: Span | undefined;
  for (const value of first.cases) {
    if (first.row !== null) memory[first.row + FACTS_AT + first.slot] = codeOfCase(value, dictionary);
    else settle(layout, machine, first.key, (one) => (one === value ? ALL_YES : ALL_NO));
    const one = inTurns(rest, layout, machine, answer);
    joined = joined === undefined ? one : hull(joined, one);
    if (lowOf(joined) === 0 && highOf(joined) === 5) break;
  }
  return joined ?? answer();
}

/** Split facts are truths and texts: their cases have codes as dossiers have. */
const codeOfCase = (value: FactValue, dictionary: Dictionary): number =>
  typeof value === 'boolean' ? (value ? TRUE : FALSE) : dictionary.codeOfNamed(value as string);

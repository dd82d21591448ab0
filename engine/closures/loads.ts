/** Conditions on facts as loads: what a row's values say, as words in cells that lie side by side. */
import type { FactValue } from '../dossier/row.ts';
import { negate, type Truth, UNKNOWN } from '../truth/truth.ts';
import type { Gate, Wire } from './gates.ts';
import type { Answers, Asking, ByStride, Cases, Flags, Loads, Operation } from './laid.ts';
import { leafTest, tellsApart } from './leaves.ts';
import { ALL_NO, ALL_UNKNOWN, ALL_YES, BYTES, LANES, spread, type Word, wordOf } from './words.ts';

export type AskedFact = Gate & { readonly kind: 'fact'; readonly wire: Wire };

/** What the code of a truth fact says, and its contrary; what is not known is unknown either way. */
const PLAIN = Int32Array.of(ALL_UNKNOWN, ALL_UNKNOWN, ALL_NO, ALL_YES);
const CONTRARY = Int32Array.of(ALL_UNKNOWN, ALL_UNKNOWN, ALL_YES, ALL_NO);

/** @example loadsOf([], new Map(), () => 0, () => 0).tests // [] */
export function loadsOf(
  facts: readonly AskedFact[],
  cases: Cases,
  put: (wire: Wire) => number,
  fresh: (word?: Word) => number,
): Loads {
  const waysOf = (fact: AskedFact): readonly FactValue[] | undefined => cases.get(fact.place.definition.path);
  const isFlag = (fact: AskedFact): boolean => fact.leaf.kind === 'is-true' && !waysOf(fact);
  const isText = (fact: AskedFact): boolean => tellsApart(fact.leaf) !== null;
  const flagsOf = (contrary: boolean): readonly Flags[] => {
    const mine = facts.filter((fact) => isFlag(fact) && fact.contrary === contrary);
    const [first = 0] = mine.map(({ wire }) => put(wire));
    const slots = Int32Array.from(mine.map(({ place }) => place.slot));
    return mine.length === 0 ? [] : [{ first, slots, words: contrary ? CONTRARY : PLAIN }];
  };
  const texts = Map.groupBy(facts.filter(isText), ({ place }) => place.slot);
  const words: Operation[] = [];
  return {
    words,
    flags: [...flagsOf(false), ...flagsOf(true)],
    answers: [...texts.values()].map((asked) => {
      const answers = answersOf(asked, waysOf(asked[0] as AskedFact), fresh);
      asked.forEach(({ wire }, at) => {
        words.push({ into: put(wire), of: [answers.chosen], kind: 'word', at });
      });
      return answers;
    }),
    tests: facts
      .filter((fact) => !isFlag(fact) && !isText(fact))
      .map((fact): Asking => {
        const [test, ways] = [testOf(fact), waysOf(fact)];
        return {
          cell: put(fact.wire),
          slot: fact.place.slot,
          test,
          cases: ways ? byStride((stride) => spread(ways.map(test), stride)) : null,
          // What is not known and not answered case by case is unknown in all lanes.
          words: ways ? new Int32Array(0) : Int32Array.of(ALL_UNKNOWN),
        };
      }),
  };
}

const testOf = ({ leaf, contrary }: AskedFact): ((value: FactValue) => Truth) => {
  const test = leafTest(leaf);
  return contrary ? (value) => negate(test(value)) : test;
};

const byStride = <T>(make: (stride: number) => T): ByStride<T> =>
  Array.from({ length: LANES + 1 }, (_, stride) => (stride === 0 ? undefined : make(stride)));

function answersOf(
  asked: readonly AskedFact[],
  ways: readonly FactValue[] | undefined,
  fresh: (word?: Word) => number,
): Answers {
  const tests = asked.map(testOf);
  /** Address of a row of words that are written down here. */
  const rowOf = (words: readonly Word[]): number => {
    const [first = 0] = words.map((word) => fresh(word));
    return first * BYTES;
  };
  const rowFor = (value: FactValue): number => rowOf(tests.map((test) => wordOf(test(value))));
  const unknown = rowOf(tests.map(() => wordOf(UNKNOWN)));
  return {
    slot: (asked[0] as AskedFact).place.slot,
    chosen: fresh(),
    byValue: new Map(
      asked.flatMap(({ leaf }) => tellsApart(leaf) ?? []).map((value) => [value, rowFor(value)]),
    ),
    byCode: ways ? new Int32Array(0) : Int32Array.of(unknown),
    // A value that no condition names: every condition says the same to all of them.
    other: rowFor(''),
    unknown,
    cases: ways ? byStride((stride) => rowOf(tests.map((test) => spread(ways.map(test), stride)))) : null,
  };
}

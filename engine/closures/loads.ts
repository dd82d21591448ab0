/** Conditions on facts as loads: what the code of a row's fact says, from tables. */
import { FALSE, IN_ROW, NOT_KNOWN, TRUE } from '../dossier/dictionary.ts';
import type { FactValue } from '../dossier/row.ts';
import { negate, UNKNOWN } from '../truth/truth.ts';
import type { Gate, Wire } from './gates.ts';
import { leafTest } from './leaves.ts';
import type { Asked, Cell, Code, Operation } from './operations.ts';
import { CODES, entryOf, type Room, STRIDES, splitCode } from './room.ts';
import { spread, type Word, wordOf } from './words.ts';

export type AskedFact = Gate & { readonly kind: 'fact'; readonly wire: Wire };

/** Facts answered case by case, with the cases. */
export type Cases = ReadonlyMap<string, readonly FactValue[]>;

type Test = Asked['tests'][number];

const testOf = ({ leaf, contrary }: AskedFact): Test => {
  const test = leafTest(leaf);
  return contrary ? (value) => negate(test(value)) : test;
};

/** Makes the loads of a region's facts; tables that are alike are one. */
export function createLoads(cases: Cases, room: Room, asked: Asked[]) {
  const truths = new Map<string, number>();
  /** What a truth fact says, whether it is known, unknown, or answered case by case. */
  const truthTable = (fact: AskedFact, ways: readonly FactValue[] | undefined): number => {
    const name = JSON.stringify([fact.contrary, ways]);
    const known = truths.get(name);
    if (known !== undefined) return known;
    const test = testOf(fact);
    const table = room.table(TRUE + 1);
    for (const code of [NOT_KNOWN, IN_ROW]) room.write(entryOf(table, code), wordOf(UNKNOWN));
    room.write(entryOf(table, FALSE), wordOf(test(false)));
    room.write(entryOf(table, TRUE), wordOf(test(true)));
    if (ways)
      for (const stride of STRIDES)
        room.write(entryOf(table, splitCode(stride)), spread(ways.map(test), stride));
    truths.set(name, table);
    return table;
  };
  /** Where the answers to all that is asked of a fact lie, by its code: as yet of what is not known. */
  const answersTable = (facts: readonly AskedFact[], ways: readonly FactValue[] | undefined): Asked => {
    const tests = facts.map(testOf);
    const table = room.table(CODES);
    const answers = (code: number, wordsOf: (test: Test) => Word): void =>
      room.write(entryOf(table, code), room.put(tests.map(wordsOf)));
    answers(NOT_KNOWN, () => wordOf(UNKNOWN));
    if (ways)
      for (const stride of STRIDES) answers(splitCode(stride), (test) => spread(ways.map(test), stride));
    return { slot: (facts[0] as AskedFact).place.slot, tests, table, given: new Map() };
  };

  return (facts: readonly AskedFact[], row: Cell, put: (wire: Wire) => Cell, fresh: () => Cell): Code => {
    const waysOf = ({ place }: AskedFact): readonly FactValue[] | undefined =>
      cases.get(place.definition.path);
    const isTruth = ({ leaf }: AskedFact): boolean => leaf.kind === 'is-true';
    const others = Map.groupBy(
      facts.filter((fact) => !isTruth(fact)),
      ({ place }) => place.slot,
    );
    return [
      ...facts.filter(isTruth).map(
        (fact): Operation => ({
          kind: 'truth',
          into: put(fact.wire),
          row,
          slot: fact.place.slot,
          table: truthTable(fact, waysOf(fact)),
        }),
      ),
      ...[...others.values()].flatMap((alike): readonly Operation[] => {
        const all = answersTable(alike, waysOf(alike[0] as AskedFact));
        const { slot, table } = all;
        const into = fresh();
        return [
          { kind: 'answers', into, row, slot, table, asked: asked.push(all) - 1 },
          ...alike.map(({ wire }, nth): Operation => ({ kind: 'answer', into: put(wire), of: [into], nth })),
        ];
      }),
    ];
  };
}

/**
 * Many rules ask the same thing (do the goods leave China? is the consignee a listed party?). A condition that stands
 * in several trees is compiled once, and its truth is remembered for the row it speaks about until a value changes.
 */
import type { Row } from '../dossier/row.ts';
import type { Node } from '../nodes/node.ts';
import { NO, type Truth } from '../truth/truth.ts';
import type { Index } from '../vocabulary/vocabulary.ts';
import type { Test } from './compile.ts';
import { costOf } from './cost.ts';
import { partsOf, subjectsOf } from './parts.ts';

/** What the tests of one program note while they are asked. */
export type Asked = {
  /** Counts up whenever a value of the dossier may have changed; what was remembered before counts no more. */
  turn: number;
  /** A fact that rules ask in opposite senses was asked and is not known. */
  splitFact: boolean;
  /** An open status or reading that rules ask in opposite senses was asked. */
  splitKey: boolean;
};

export type Sharing = {
  /** The test of a condition: the one made before for the same condition, or a new one. */
  readonly share: (node: Node, make: () => Test) => Test;
  /** Equal for equal conditions. */
  readonly keyOf: (node: Node) => string;
  /** What the condition costs to ask, once another rule has asked it already. */
  readonly costOf: (node: Node) => number;
};

/** Asking a remembered truth costs about as much as reading two facts; what costs less is asked anew. */
const REMEMBERED = 2;

/** Conditions that more than one of the trees holds are shared. @example sharingOf([], index, { turn: 0, splitFact: false, splitKey: false }).costOf(constant(true)) // 0 */
export function sharingOf(trees: readonly Node[], index: Index, asked: Asked): Sharing {
  const keys = new WeakMap<Node, string>();
  const keyOf = (node: Node): string => {
    const key = keys.get(node) ?? JSON.stringify(node);
    keys.set(node, key);
    return key;
  };
  const uses = new Map<string, number>();
  const count = (node: Node): void => {
    const before = uses.get(keyOf(node)) ?? 0;
    uses.set(keyOf(node), before + 1);
    if (before === 0) for (const part of partsOf(node)) count(part);
  };
  for (const tree of trees) count(tree);

  const tests = new Map<string, Test>();
  const worthwhile = (node: Node): boolean =>
    (uses.get(keyOf(node)) ?? 0) > 1 && costOf(node) > REMEMBERED && spokenOf(node, index) !== null;
  return {
    keyOf,
    share(node, make) {
      const key = keyOf(node);
      const found = tests.get(key);
      if (found) return found;
      const subject = worthwhile(node) ? spokenOf(node, index) : null;
      const test = subject === null ? make() : remembering(make(), subject, asked);
      tests.set(key, test);
      return test;
    },
    costOf: (node) => (worthwhile(node) ? REMEMBERED : costOf(node)),
  };
}

/** The innermost subject a condition speaks about; null where two are not parts of one another. */
function spokenOf(node: Node, index: Index): number | null {
  const subjects = subjectsOf(node, index);
  if (subjects === null) return null;
  const within = (inner: number, outer: number): boolean => {
    if (inner === outer || outer === 0) return true;
    const parent = index.vocabulary.subjects[inner]?.within;
    return parent != null && within(index.subjects.get(parent) as number, outer);
  };
  const all = [...subjects];
  return all.length === 0 ? 0 : (all.find((one) => all.every((outer) => within(one, outer))) ?? null);
}

function remembering(test: Test, subject: number, asked: Asked): Test {
  let turn = -1;
  let of: Row | undefined;
  let truth: Truth = NO;
  return (frame) => {
    const row = frame[subject] as Row;
    if (asked.turn === turn && of === row) return truth;
    truth = test(frame);
    turn = asked.turn;
    of = row;
    return truth;
  };
}

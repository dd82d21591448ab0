/**
 * The unknowns of a dossier under a regime: facts not given, statuses the acts leave open, readings not settled.
 * Each is a variable with finitely many values: the classes that the rules can tell apart.
 */
import { add, compare, type Decimal, decimal, type Interval, multiply, zero } from '../amount/index.ts';
import type { FactValue } from '../dossier/row.ts';
import type { Node } from '../nodes/node.ts';
import type { Regime } from '../regime/regime.ts';
import type { FactDefinition } from '../vocabulary/vocabulary.ts';

export type Variable = {
  readonly name: string;
  /** What would settle it: JSON Pointers of facts, `status:...`, `reading:...`. */
  readonly keys: readonly string[];
  readonly values: readonly FactValue[];
  /** Pointer of the subject whose fact it is; absent for statuses and readings. */
  readonly of?: string;
};

/** What the live rules ask of each fact: the constants it is compared with. */
export type Asked = ReadonlyMap<string, readonly string[]>;

/** @example askedIn(regime).get('activity.to')?.includes('US') // true, where a rule asks for it */
export function askedIn(regime: Regime): Asked {
  const asked = new Map<string, string[]>();
  const note = (fact: string, values: readonly string[]): void => {
    asked.set(fact, [...new Set([...(asked.get(fact) ?? []), ...values])]);
  };
  const walk = (node: Node): void => {
    switch (node.kind) {
      case 'all-of':
      case 'any-of':
        node.of.forEach(walk);
        break;
      case 'not':
        walk(node.of);
        break;
      case 'reading':
        Object.values(node.alternatives).forEach(walk);
        break;
      case 'some':
      case 'every':
        walk(node.where);
        walk(node.that);
        break;
      case 'sum-at-least':
        walk(node.where);
        break;
      case 'is-one-of':
      case 'includes':
        note(node.fact, node.values);
        break;
      case 'compare-number':
      case 'compare-amount':
        note(node.fact, [node.bound]);
        break;
      case 'compare-date':
        note(node.fact, [node.day]);
        break;
      case 'is-true':
      case 'notice-in-force':
        note(node.fact, []);
        break;
      default:
        break;
    }
  };
  for (const dated of regime.rules) if (dated.live) walk(dated.when);
  return asked;
}

const OTHER = '(other)';
const HALF = decimal('0.5');

/** One value of each class of a fact that the asked constants can tell apart, within what is already known of it. */
export function classesOf(
  definition: FactDefinition,
  asked: readonly string[],
  known: FactValue,
): readonly FactValue[] {
  switch (definition.type) {
    case 'truth':
      return [false, true];
    case 'text':
      return definition.values ?? [...asked, OTHER];
    case 'set':
      return [[], ...asked.map((value) => [value])];
    case 'date':
      return asked.flatMap((day) => ['0000-01-01', day]);
    case 'number':
      return [false, ...points(asked.map(decimal), { min: zero, max: null })];
    case 'amount':
      return points(asked.map(decimal), (known as Interval | undefined) ?? { min: zero, max: null }).map(
        (point) => ({
          min: point,
          max: point,
        }),
      );
  }
}

/** Points of an interval that lie before, at and after each bound. */
function points(bounds: readonly Decimal[], within: Interval): readonly Decimal[] {
  const sorted = [...bounds].sort(compare);
  const beyond = within.max ?? add(sorted.at(-1) ?? zero, decimal('1'));
  const marks = [
    within.min,
    ...sorted.filter((bound) => compare(within.min, bound) < 0 && compare(bound, beyond) < 0),
    beyond,
  ];
  const all = marks.flatMap((mark, at) => {
    const next = marks[at + 1];
    return next === undefined ? [mark] : [mark, multiply(add(mark, next), HALF)];
  });
  return all.filter((point, at) => at === 0 || compare(point, all[at - 1] as Decimal) !== 0);
}

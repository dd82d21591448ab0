/** A condition on one fact, drawn: settled where the fact is known, else a branch on the fact's classes. */
import { type Decimal, decimal, type Interval } from '../amount/index.ts';
import { compareDecimal, compareInterval } from '../closures/comparisons.ts';
import type { FactValue, Row } from '../dossier/row.ts';
import type { Node } from '../nodes/node.ts';
import { YES } from '../truth/truth.ts';
import type { Place } from '../vocabulary/vocabulary.ts';
import type { Drawer, Drawing } from './draw.ts';
import { FALSE, factNumberOf, keysOf, TRUE } from './sheet.ts';
import type { Root } from './store.ts';
import { classesOf, type Variable } from './variables.ts';

type OnFact = Node & {
  readonly kind: 'is-true' | 'is-one-of' | 'includes' | 'compare-date' | 'compare-number' | 'compare-amount';
};

type Test = (value: FactValue) => boolean;

/** A drawer of a condition on one fact. */
export function drawFact(node: OnFact, { index, asked, sheet }: Drawing): Drawer {
  const place = index.places.get(node.fact) as Place;
  const { subject, slot, definition } = place;
  const fact = numberOfFact(index.places, node.fact);
  const test = testOf(node);
  const constants = asked.get(node.fact) ?? [];
  const isAmount = definition.type === 'amount';
  const variableWith = (row: Row, values: readonly FactValue[]): Variable => ({
    name: node.fact,
    of: row.pointer,
    keys: keysOf(row, place),
    values,
  });
  if (!isAmount) {
    // Of a fact that is wholly unknown the classes are the same in every dossier.
    const values = classesOf(definition, constants, undefined);
    const branches = values.map((one): Root => (test(one) ? TRUE : FALSE));
    const make = (row: Row): Variable => variableWith(row, values);
    return () => {
      const row = sheet.frame[subject] as Row;
      const value = row.values[slot];
      if (value !== undefined) return test(value) ? TRUE : FALSE;
      return sheet.store.branch(factNumberOf(sheet, row, fact, index.places.size, make), branches);
    };
  }
  return () => {
    const row = sheet.frame[subject] as Row;
    const value = row.values[slot] as Interval | undefined;
    if (value !== undefined && !isWide(value)) return test(value) ? TRUE : FALSE;
    const at = factNumberOf(sheet, row, fact, index.places.size, (of) =>
      variableWith(of, classesOf(definition, constants, value)),
    );
    const { values } = sheet.variables[at] as Variable;
    return sheet.store.branch(
      at,
      values.map((one): Root => (test(one) ? TRUE : FALSE)),
    );
  };
}

function testOf(node: OnFact): Test {
  switch (node.kind) {
    case 'is-true':
      return (value) => value === true;
    case 'is-one-of':
      return (value) => node.values.includes(value as string);
    case 'includes':
      return (value) => (value as readonly string[]).some((one) => node.values.includes(one));
    case 'compare-date':
      return (value) => (value as string) < node.day === (node.comparator === 'before');
    case 'compare-number': {
      const bound = decimal(node.bound);
      return (value) => value !== false && compareDecimal(value as Decimal, node.comparator, bound);
    }
    case 'compare-amount': {
      const bound = decimal(node.bound);
      return (value) => compareInterval(value as Interval, node.comparator, bound) === YES;
    }
  }
}

const numbers = new WeakMap<ReadonlyMap<string, Place>, ReadonlyMap<string, number>>();

/** Facts counted through the vocabulary. */
function numberOfFact(places: ReadonlyMap<string, Place>, path: string): number {
  const made = numbers.get(places) ?? new Map([...places.keys()].map((one, at) => [one, at]));
  numbers.set(places, made);
  return made.get(path) as number;
}

/** An amount known only between two ends that differ. */
export const isWide = (value: Interval): boolean =>
  value.max === null ||
  value.min.units * 10n ** BigInt(value.max.scale) !== value.max.units * 10n ** BigInt(value.min.scale);

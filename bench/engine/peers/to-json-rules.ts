/**
 * A law as rules of json-rules-engine, one for each of ours, over a flat record. It has no quantifiers: conditions on
 * parties are written out once for each party there is, so there is one set of rules for each shape of transaction.
 */
import type { Node, Regime } from '@ytterby/engine';
import { byWeight, weightOf } from './order.ts';
import { dayNumber, type Fields, nameOf, type Value } from './record.ts';
import { type Shared, sharedName } from './shared.ts';
import { noticesInForce, subjectOf } from './to-zen.ts';

type Condition =
  | boolean
  | { readonly fact: string; readonly operator: string; readonly value: unknown; readonly priority?: number }
  | { readonly all: readonly Condition[]; readonly priority?: number }
  | { readonly any: readonly Condition[]; readonly priority?: number }
  | { readonly not: Condition; readonly priority?: number };

/** Where rows stand in the flat record: `party0_` for the first party, `party0_listing1_` for its second listing. */
type Places = Readonly<Record<string, string>>;

type Almanac = { addRuntimeFact(name: string, value: boolean): void };

/**
 * Rules for transactions of the record's shape; an event carries the index of the rule that holds. Shared conditions
 * are rules of higher priority, whose results become facts.
 */
export function jsonRules(regime: Regime, { definitions, trees }: Shared, record: Fields): readonly object[] {
  const translate = (node: Node): Condition =>
    conditionOf(node, regime, record, { item: '', transaction: '', shared: '' });
  const named = definitions.map((node, at) => {
    const name = nameOf(sharedName(at));
    const becomes = (value: boolean) => (_: unknown, almanac: Almanac) => almanac.addRuntimeFact(name, value);
    const when = translate(node);
    // A condition on an empty list is already decided; some fact must be asked all the same.
    const conditions = typeof when === 'boolean' ? asked(when) : whole(when);
    const results = { onSuccess: becomes(true), onFailure: becomes(false) };
    return { conditions, priority: definitions.length + 1 - at, event: { type: 'shared' }, ...results };
  });
  const rules = [...trees].flatMap(([rule, node]) => {
    const when = translate(node);
    if (when === false) return [];
    const conditions = typeof when === 'boolean' ? asked(when) : whole(when);
    return [{ conditions, event: { type: 'holds', params: { rule } } }];
  });
  return [...named, ...rules];
}

const asked = (value: boolean): object => ({
  all: [{ fact: 'activity_service', operator: 'equal', value: !value }],
});
const whole = (when: Exclude<Condition, boolean>): object =>
  'all' in when || 'any' in when ? when : { all: [when] };

/** Two records of one shape have the same rules. @example shapeOf({ party: [{ listing: [] }] }) // '{"party":[{"listing":[]}]}' */
export const shapeOf = (record: Fields): string =>
  JSON.stringify(Object.fromEntries(rowsOf(record).map(([key, rows]) => [key, rows.map(shapeOf)])));

/** Every fact of every row under its own name. */
export function flatten(record: Fields, place = ''): Readonly<Record<string, Value>> {
  const own = Object.entries(record).filter(([name]) => !isRows(name));
  return Object.assign(
    Object.fromEntries(own.map(([name, value]) => [place + name, value as Value])),
    ...rowsOf(record).flatMap(([key, rows]) => rows.map((row, at) => flatten(row, `${place}${key}${at}_`))),
  );
}

/** Facts are named `subject_fact`, lists of rows by their subject alone. */
const isRows = (name: string): boolean => !name.includes('_');
const rowsOf = (record: Fields): readonly (readonly [string, readonly Fields[]])[] =>
  Object.entries(record).flatMap(([key, value]) => (isRows(key) ? [[key, value as readonly Fields[]]] : []));

function conditionOf(node: Node, regime: Regime, record: Fields, places: Places): Condition {
  const go = (inner: Node): Condition => conditionOf(inner, regime, record, places);
  const ask = (path: string, operator: string, value: unknown): Condition => ({
    fact: `${places[subjectOf(path, regime)] ?? ''}${nameOf(path)}`,
    operator,
    value,
  });
  const member = (path: string, values: readonly string[]): Condition =>
    values.length === 1 ? ask(path, 'equal', values[0]) : ask(path, 'in', values);
  switch (node.kind) {
    case 'constant':
      return node.value;
    case 'all-of':
      return all(inTurn(node.of, go));
    case 'any-of':
      return any(inTurn(node.of, go));
    case 'not': {
      const inner = go(node.of);
      return typeof inner === 'boolean' ? !inner : { not: inner };
    }
    case 'is-true':
      return ask(node.fact, 'equal', true);
    case 'is-one-of':
      return member(node.fact, node.values);
    case 'includes':
      return any(node.values.map((one) => ask(node.fact, 'contains', one)));
    case 'compare-number':
    case 'compare-amount':
      return ask(node.fact, OPERATORS[node.comparator], Number(node.bound));
    case 'compare-date':
      return ask(
        node.fact,
        node.comparator === 'before' ? 'lessThan' : 'greaterThanInclusive',
        dayNumber(node.day),
      );
    case 'share-at-least':
      return ask(node.part, `isAtLeast${node.threshold}Of`, {
        fact: `${places[subjectOf(node.whole, regime)]}${nameOf(node.whole)}`,
      });
    case 'some':
    case 'every': {
      const { place, rows } = rowsAt(node.subject, regime, record, places);
      const each = rows.map((_, at) =>
        conditionOf(node.that, regime, record, {
          ...places,
          [node.subject]: `${place}${node.subject}${at}_`,
        }),
      );
      return node.kind === 'some' ? any(each) : all(each);
    }
    case 'notice-in-force':
      return member(node.fact, noticesInForce(node.statuses));
    default:
      throw new Error(`no json-rules-engine condition for ${node.kind}`);
  }
}

const OPERATORS = {
  '<': 'lessThan',
  '<=': 'lessThanInclusive',
  '>': 'greaterThan',
  '>=': 'greaterThanInclusive',
} as const;

/** Conditions of higher priority are asked first and may decide alone; what is asked later is then never asked. */
function inTurn(of: readonly Node[], go: (node: Node) => Condition): readonly Condition[] {
  const [first, ...rest] = byWeight(of);
  const lightest = first === undefined ? 0 : weightOf(first);
  const soon = rest.filter((node) => weightOf(node) === lightest);
  return [...(first ? [first, ...soon] : []), ...rest.filter((node) => !soon.includes(node))].map((node) => {
    const condition = go(node);
    const priority = weightOf(node) === lightest ? 2 : 1;
    return typeof condition === 'boolean' ? condition : { ...condition, priority };
  });
}

function all(of: readonly Condition[]): Condition {
  if (of.includes(false)) return false;
  const open = of.filter((one) => one !== true);
  return open.length === 0 ? true : { all: open };
}

function any(of: readonly Condition[]): Condition {
  if (of.includes(true)) return true;
  const open = of.filter((one) => one !== false);
  return open.length === 0 ? false : { any: open };
}

/** The rows of a subject within the rows that the places stand at. */
function rowsAt(
  subject: string,
  regime: Regime,
  record: Fields,
  places: Places,
): { readonly place: string; readonly rows: readonly Fields[] } {
  const parent = regime.law.vocabulary.subjects.find((one) => one.name === subject)?.within ?? '';
  const place = places[parent] ?? '';
  const holder = place
    .split('_')
    .filter((step) => step !== '')
    .reduce((from: Fields, step) => {
      const [, key = '', at = ''] = /^([a-z]+)(\d+)$/.exec(step) ?? [];
      return (from[key] as readonly Fields[])[Number(at)] as Fields;
    }, record);
  return { place, rows: (holder[subject] as readonly Fields[] | undefined) ?? [] };
}

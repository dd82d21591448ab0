/**
 * A dossier under a regime as one decision diagram: the outcome as a function of everything that is not known.
 * Exact where Kleene's tables are only sound; the ground of needs and of what each need could lead to.
 */
import { compareShare, type Decimal, decimal, type Interval } from '../amount/index.ts';
import { compareDecimal, compareInterval, sumAtLeastOver } from '../closures/comparisons.ts';
import type { FactValue, Frame, Row } from '../dossier/row.ts';
import type { Node } from '../nodes/node.ts';
import type { ControlParts } from '../rules/structure.ts';
import type { Examiner } from '../trace/examine.ts';
import { NO, UNKNOWN, YES } from '../truth/truth.ts';
import type { Place } from '../vocabulary/vocabulary.ts';
import { createStore, type Root, type Store } from './store.ts';
import { type Asked, askedIn, classesOf, type Variable } from './variables.ts';

export type Diagram = { readonly store: Store; readonly root: Root; readonly variables: readonly Variable[] };

const FALSE: Root = 0;
const TRUE: Root = 1;
const askedMemo = new WeakMap<Examiner, Asked>();

/** @example buildDiagram(examiner, root).variables.length // 0 for a dossier with all facts and no open law */
export function buildDiagram(examiner: Examiner, root: Row): Diagram {
  const { regime, index, structure, partsOf, byLabel } = examiner;
  const asked = askedMemo.get(examiner) ?? askedIn(regime);
  askedMemo.set(examiner, asked);
  const store = createStore();
  const variables: Variable[] = [];
  const numbers = new Map<string, number>();
  const frame: Frame = [root];

  // Unknowns are asked in the order in which the rules meet them: a status beside the facts of its own controls.
  // Statuses first would multiply everything below them.
  const variable = (name: string, make: () => Variable): number => {
    const found = numbers.get(name);
    if (found !== undefined) return found;
    const made = variables.length;
    numbers.set(name, made);
    variables.push(make());
    return made;
  };
  const openKey = (key: string, values: readonly string[]): number =>
    variable(key, () => ({ name: key, keys: [key], values }));
  const alternativesOf = (key: string): readonly string[] =>
    regime.law.readings.find((reading) => reading.key === key)?.alternatives.map((one) => one.value) ?? [];
  const both = (a: Root, b: Root): Root =>
    store.apply('and', ([x, y]) => Math.min(x as number, y as number), [a, b]);
  const either = (a: Root, b: Root): Root =>
    store.apply('or', ([x, y]) => Math.max(x as number, y as number), [a, b]);
  const opposite = (a: Root): Root => store.apply('not', ([x]) => 1 - (x as number), [a]);
  const choose = (c: Root, yes: Root, no: Root): Root =>
    store.apply('choose', ([x, y, z]) => (x === 1 ? (y as number) : (z as number)), [c, yes, no]);

  const keysOf = (row: Row, place: Place): readonly string[] =>
    row.askFor?.[place.slot] ?? [row.pointer + place.definition.pointer];
  /** A condition on one fact: settled, or a branch on the fact's classes. */
  const onFact = (path: string, test: (value: FactValue) => boolean): Root => {
    const place = index.places.get(path) as Place;
    const row = frame[place.subject] as Row;
    const value = row.values[place.slot];
    if (value !== undefined && !(place.definition.type === 'amount' && isWide(value as Interval)))
      return test(value) ? TRUE : FALSE;
    const at = variable(`${row.pointer}${path}`, () => ({
      name: path,
      keys: keysOf(row, place),
      values: classesOf(place.definition, asked.get(path) ?? [], value),
    }));
    return store.branch(
      at,
      (variables[at] as Variable).values.map((one) => (test(one) ? TRUE : FALSE)),
    );
  };
  /** A condition whose facts are more than one: a variable of its own, settled by any of its keys. */
  const onWhole = (name: string, keys: readonly string[], truth: number): Root => {
    if (truth !== UNKNOWN) return truth === YES ? TRUE : FALSE;
    return store.branch(
      variable(name, () => ({ name, keys, values: [false, true] })),
      [FALSE, TRUE],
    );
  };

  const go = (node: Node): Root => {
    switch (node.kind) {
      case 'constant':
        return node.value ? TRUE : FALSE;
      case 'all-of': {
        let result: Root = TRUE;
        for (const inner of node.of) {
          if (result === FALSE) return FALSE;
          result = both(result, go(inner));
        }
        return result;
      }
      case 'any-of': {
        let result: Root = FALSE;
        for (const inner of node.of) {
          if (result === TRUE) return TRUE;
          result = either(result, go(inner));
        }
        return result;
      }
      case 'not':
        return opposite(go(node.of));
      case 'is-true':
        return onFact(node.fact, (value) => value === true);
      case 'is-one-of':
        return onFact(node.fact, (value) => node.values.includes(value as string));
      case 'includes':
        return onFact(node.fact, (value) =>
          (value as readonly string[]).some((one) => node.values.includes(one)),
        );
      case 'compare-date':
        return onFact(node.fact, (value) => (value as string) < node.day === (node.comparator === 'before'));
      case 'compare-number':
        return onFact(
          node.fact,
          (value) =>
            value !== false && compareDecimal(value as Decimal, node.comparator, decimal(node.bound)),
        );
      case 'compare-amount':
        return onFact(
          node.fact,
          (value) => compareInterval(value as Interval, node.comparator, decimal(node.bound)) === YES,
        );
      case 'share-at-least': {
        const part = index.places.get(node.part) as Place;
        const whole = index.places.get(node.whole) as Place;
        const row = frame[part.subject] as Row;
        const [a, b] = [row.values[part.slot], row.values[whole.slot]] as [
          Interval | undefined,
          Interval | undefined,
        ];
        const word =
          a === undefined || b === undefined ? 'unknown' : compareShare(a, b, decimal(node.threshold));
        const truth = word === 'yes' ? YES : word === 'no' ? NO : UNKNOWN;
        return onWhole(`${row.pointer}${node.part}/${node.whole}`, [...keysOf(row, part)], truth);
      }
      case 'sum-at-least': {
        const { rows, subject, parent } = rowsBelow(node.subject);
        const place = index.places.get(node.fact) as Place;
        const outer = frame[subject] as Row;
        const chosen = (row: Row): 0 | 1 | 2 => {
          frame[subject] = row;
          const root = go(node.where);
          return root === FALSE ? NO : root === TRUE ? YES : UNKNOWN;
        };
        const truth = sumAtLeastOver(rows, chosen, place.slot, decimal(node.bound));
        const keys = rows
          .filter(
            (row) =>
              chosen(row) !== NO &&
              (row.values[place.slot] === undefined || isWide(row.values[place.slot] as Interval)),
          )
          .flatMap((row) => keysOf(row, place));
        frame[subject] = outer;
        return onWhole(`${parent.pointer}sum ${node.fact}`, [...new Set(keys)], truth);
      }
      case 'some':
      case 'every': {
        const { rows, subject } = rowsBelow(node.subject);
        const outer = frame[subject] as Row;
        let result: Root = node.kind === 'some' ? FALSE : TRUE;
        for (const row of rows) {
          frame[subject] = row;
          const where = go(node.where);
          const that = where === FALSE ? FALSE : go(node.that);
          result =
            node.kind === 'some'
              ? either(result, both(where, that))
              : both(result, either(opposite(where), that));
        }
        frame[subject] = outer;
        return result;
      }
      case 'reading': {
        const at = openKey(node.key, alternativesOf(node.key));
        const children = (variables[at] as Variable).values.map((name) =>
          go(node.alternatives[name as string] as Node),
        );
        return branchOver(at, children);
      }
      case 'open-status':
        return store.branch(openKey(node.key, ['suspended', 'in-force']), [FALSE, TRUE]);
      case 'notice-in-force': {
        const place = index.places.get(node.fact) as Place;
        const row = frame[place.subject] as Row;
        const notice = row.values[place.slot] as string | undefined;
        const status = notice === undefined ? undefined : (node.statuses?.[notice] ?? 'no');
        if (status === undefined) return onWhole(`${row.pointer}notice`, keysOf(row, place), UNKNOWN);
        if (typeof status === 'object')
          return store.branch(openKey(status.open, ['suspended', 'in-force']), [FALSE, TRUE]);
        return status === 'yes' ? TRUE : FALSE;
      }
      case 'holds': {
        const at = byLabel.get(node.rule) as number;
        const parts = partsOf.get(at);
        return parts ? reached(parts) : ruleRoot(at);
      }
      case 'in-force':
        throw new Error(`a tree must be specialised first: in-force ${node.provision}`);
    }
  };

  /** A branch whose children may hang on variables asked earlier: built by choice, so that the order stays right. */
  const branchOver = (at: number, children: readonly Root[]): Root =>
    children
      .map((child, value) => {
        const is = store.branch(
          at,
          (variables[at] as Variable).values.map((_, v) => (v === value ? TRUE : FALSE)),
        );
        return both(is, child);
      })
      .reduce(either, FALSE);

  const rowsBelow = (name: string): { rows: readonly Row[]; subject: number; parent: Row } => {
    const subject = index.subjects.get(name) as number;
    const within = index.subjects.get(index.vocabulary.subjects[subject]?.within ?? name) as number;
    const parent = frame[within] as Row;
    return { rows: parent.rows[subject] ?? [], subject, parent };
  };
  const ruleRoot = (at: number): Root => {
    const dated = regime.rules[at];
    return dated?.live ? go(dated.when) : FALSE;
  };
  const anyOfRules = (rules: readonly number[]): Root => rules.map(ruleRoot).reduce(either, FALSE);
  const reached = (parts: ControlParts): Root => {
    const base = ruleRoot(parts.control);
    return base === FALSE ? FALSE : both(base, opposite(anyOfRules(parts.exclusions)));
  };
  const contribution = (parts: ControlParts): Root => {
    const base = ruleRoot(parts.control);
    if (base === FALSE) return 0;
    const excluded = anyOfRules(parts.exclusions);
    const exempt = anyOfRules(parts.exemptions);
    const strict = parts.policies.reduce(
      (root, policy) => stricter(root, choose(ruleRoot(policy.rule), policy.step, 0)),
      parts.step as Root,
    );
    const conflict = both(excluded, exempt);
    const settled = choose(excluded, 0, choose(exempt, 1, strict));
    const disputed = conflict === FALSE ? settled : choose(conflict, conflictRoot(parts), settled);
    return choose(base, disputed, 0);
  };
  const conflictRoot = (parts: ControlParts): Root =>
    store.branch(
      openKey(`reading:conflict ${regime.rules[parts.control]?.rule.label}`, ['exclusion', 'exemption']),
      [0, 1],
    );
  const stricter = (a: Root, b: Root): Root =>
    store.apply('max', ([x, y]) => Math.max(x as number, y as number), [a, b]);

  const itemSubject = index.subjects.get('item') ?? -1;
  const overItems = (group: 'act' | 'service'): Root => {
    const mine = structure.filter((parts) => parts.group === group);
    let result = mine
      .filter((parts) => !parts.perItem)
      .map(contribution)
      .reduce(stricter, 0);
    for (const row of root.rows[itemSubject] ?? []) {
      frame[itemSubject] = row;
      result = mine
        .filter((parts) => parts.perItem)
        .map(contribution)
        .reduce(stricter, result);
    }
    return result;
  };
  const service = onFact(regime.law.serviceFact, (value) => value === true);
  const whole =
    service === TRUE
      ? overItems('service')
      : service === FALSE
        ? overItems('act')
        : choose(service, overItems('service'), overItems('act'));
  return { store, root: whole, variables };
}

const isWide = (value: Interval): boolean =>
  value.max === null ||
  value.min.units * 10n ** BigInt(value.max.scale) !== value.max.units * 10n ** BigInt(value.min.scale);

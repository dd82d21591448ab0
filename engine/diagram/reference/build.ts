/**
 * The decision diagram of a dossier straight from the trees of the law, every condition drawn anew wherever it stands.
 * Slow and plain: the reference that the prepared diagrams are held to, unknowns, their order and all.
 */
import { type Decimal, decimal, type Interval } from '../../amount/index.ts';
import { compareDecimal, compareInterval, shareReached, sumAtLeastOver } from '../../closures/comparisons.ts';
import type { FactValue, Frame, Row } from '../../dossier/row.ts';
import type { Node } from '../../nodes/node.ts';
import type { ControlParts } from '../../rules/structure.ts';
import type { Examiner } from '../../trace/examine.ts';
import { NO, UNKNOWN, YES } from '../../truth/truth.ts';
import type { Place } from '../../vocabulary/vocabulary.ts';
import { type Asked, askedIn, classesOf, type Variable } from '../variables.ts';
import { greatestOf, leastOver } from './quantify.ts';
import { createStore, type Root, type Store, TERMINALS } from './store.ts';

/**
 * One function to be analysed. A dossier with one open item is one part. With several, each item has a part of its own:
 * its outcome over the least that the others come to, so that the work grows with the items and not with their product.
 */
export type Part = {
  readonly root: Root;
  /** The strictest step that what lies outside this part could still bring. */
  readonly ceiling: number;
};

export type Diagram = {
  readonly store: Store;
  readonly parts: readonly Part[];
  readonly variables: readonly Variable[];
};

const FALSE: Root = 0;
const TRUE: Root = 1;
const askedMemo = new WeakMap<Examiner, Asked>();

/** @example referenceDiagram(examiner, root).variables.length // 0 for a dossier with all facts and no open law */
export function referenceDiagram(examiner: Examiner, root: Row): Diagram {
  const { regime, index, structure, partsOf, byLabel } = examiner;
  const asked = askedMemo.get(examiner) ?? askedIn(regime);
  askedMemo.set(examiner, asked);
  const store = createStore();
  const variables: Variable[] = [];
  const numbers = new Map<string, number>();
  const frame: Frame = [root];
  const itemSubject = index.subjects.get('item') ?? -1;

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
      of: row.pointer,
      keys: keysOf(row, place),
      values: classesOf(place.definition, asked.get(path) ?? [], value),
    }));
    return store.branch(
      at,
      (variables[at] as Variable).values.map((one) => (test(one) ? TRUE : FALSE)),
    );
  };
  /** A condition whose facts are more than one: a variable of its own, settled by any of its keys. */
  const onWhole = (name: string, keys: readonly string[], truth: number, of?: string): Root => {
    if (truth !== UNKNOWN) return truth === YES ? TRUE : FALSE;
    return store.branch(
      variable(name, () => ({ name, keys, values: [false, true], ...(of === undefined ? {} : { of }) })),
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
        const truth = shareReached(row.values[part.slot], row.values[whole.slot], decimal(node.threshold));
        return onWhole(
          `${row.pointer}${node.part}/${node.whole}`,
          [...keysOf(row, part)],
          truth,
          row.pointer,
        );
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

  const group =
    root.values[index.places.get(regime.law.serviceFact)?.slot ?? -1] === true ? 'service' : 'act';
  const mine = structure.filter((parts) => parts.group === group);
  const once = mine
    .filter((parts) => !parts.perItem)
    .map(contribution)
    .reduce(stricter, 0);
  const each = mine.filter((parts) => parts.perItem);
  const ofItem = (row: Row): Root => {
    frame[itemSubject] = row;
    return each.map(contribution).reduce(stricter, 0);
  };
  const items = root.rows[itemSubject] ?? [];
  const alike = groupAlike(items);
  const roots = alike.map(([first]) => ofItem(first as Row));
  // Items of which the same is known come to the same: what would settle one is asked of each.
  alike.forEach(([first, ...others]) => {
    const from = (first as Row).pointer;
    variables.forEach((one, at) => {
      if (others.length === 0 || !one.keys.some((key) => isBelow(key, from))) return;
      const more = others.flatMap((other) =>
        one.keys.filter((key) => isBelow(key, from)).map((key) => other.pointer + key.slice(from.length)),
      );
      variables[at] = { ...one, keys: [...one.keys, ...more] };
    });
  });
  return { store, parts: partsFrom(once, roots, alike, variables, store, stricter), variables };
}

/** The parts to analyse: all in one while at most one item is open, else one an item. */
function partsFrom(
  once: Root,
  roots: readonly Root[],
  alike: readonly (readonly Row[])[],
  variables: readonly Variable[],
  store: Store,
  stricter: (a: Root, b: Root) => Root,
): readonly Part[] {
  const open = alike.reduce(
    (count, rows, at) => ((roots[at] as Root) >= TERMINALS ? count + rows.length : count),
    0,
  );
  if (open <= 1) return [{ root: roots.reduce(stricter, once), ceiling: 0 }];
  const least = roots.map((root, at) =>
    leastOver(root, ownedBy(variables, alike[at] as readonly Row[]), store),
  );
  const greatest = [once, ...roots].map((root) => greatestOf(root, store));
  return roots.map((root, at): Part => {
    const several = (alike[at] as readonly Row[]).length > 1;
    const others = least.filter((_, other) => other !== at || several).reduce(stricter, once);
    const ceiling = Math.max(...greatest.filter((_, other) => other !== at + 1 || several));
    return { root: stricter(root, others), ceiling };
  });
}

const isBelow = (key: string, pointer: string): boolean => key === pointer || key.startsWith(`${pointer}/`);

const ownedBy = (variables: readonly Variable[], rows: readonly Row[]): ReadonlySet<number> =>
  new Set(
    variables.flatMap((one, at) =>
      rows.some((row) => one.of !== undefined && isBelow(one.of, row.pointer)) ? [at] : [],
    ),
  );

/** Items of which exactly the same is known, together. */
function groupAlike(items: readonly Row[]): readonly (readonly Row[])[] {
  const groups = new Map<string, Row[]>();
  for (const row of items) {
    const known = signatureOf(row);
    groups.set(known, [...(groups.get(known) ?? []), row]);
  }
  return [...groups.values()];
}

function signatureOf(row: Row): string {
  const from = row.pointer.length;
  const describe = (one: Row): unknown => [
    one.pointer.slice(from),
    one.values.map((value) => value ?? '?'),
    Object.values(one.askFor ?? {}).map((keys) =>
      keys.map((key) => (isBelow(key, row.pointer) ? key.slice(from) : key)),
    ),
    one.rows.map((below) => below?.map(describe)),
  ];
  return JSON.stringify(describe(row), (_, value: unknown) =>
    typeof value === 'bigint' ? `${value}n` : value,
  );
}

const isWide = (value: Interval): boolean =>
  value.max === null ||
  value.min.units * 10n ** BigInt(value.max.scale) !== value.max.units * 10n ** BigInt(value.min.scale);

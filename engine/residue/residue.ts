/**
 * The law of a day as terms over the parts of a case (its act, each party, its item), answered part by part. After each
 * part, cases of which the law still asks the same are the same residue; after the last, they have the same answer.
 */
import type { Frame } from '../dossier/row.ts';
import type { Node } from '../nodes/node.ts';
import { keysIn, type Regime } from '../regime/regime.ts';
import type { Rule } from '../rules/rule.ts';
import { structureOf } from '../rules/structure.ts';
import { type Index, indexVocabulary } from '../vocabulary/vocabulary.ts';
import { remainsOf } from './remains.ts';
import { NO_TERM, type Term, type Terms, terms, YES_TERM } from './terms.ts';

/** How a case falls into parts. At most 30 of them. */
export type Plan = {
  /** The part that answers a fact of the case's own row. */
  readonly ofFact: (path: string) => number;
  /** Rows of a subject directly below the case: each answered by a part, and there or not as another part says. */
  readonly rowsOf: (subject: string) => readonly PlannedRow[];
  /** What must be kept apart beside the rules while any of some rules may hold, or hang on some keys. */
  readonly kept: readonly Kept[];
};

export type PlannedRow = {
  readonly part: number;
  /** The part that says whether the row is there, and the question it is asked by name. */
  readonly presence: { readonly part: number; readonly name: string };
  /** A text fact that tells rows of the subject apart, known beforehand. */
  readonly constant?: { readonly fact: string; readonly value: string };
};

export type Kept = {
  readonly part: number;
  readonly name: string;
  readonly when: (rule: Rule) => boolean;
  /** Or keys on which a rule hangs. */
  readonly keys: readonly string[];
};

/** How a part of one case is: its rows, and answers to what is asked of it by name. */
export type PartOfCase = {
  /** Null: the part's row is not there, and whatever is asked of it does not count. */
  readonly frame: Frame | null;
  readonly named: (name: string) => Term;
};

export type Residue = {
  readonly terms: Terms;
  /** The residue of a day, by number. */
  readonly begin: (regime: Regime) => number;
  /** The residue when a part is known too. `memo` belongs to that part of that case. */
  readonly answered: (residue: number, part: number, of: PartOfCase, memo: Map<Term, Term>) => number;
};

type Atom =
  | { readonly kind: 'node'; readonly node: Node }
  | { readonly kind: 'named'; readonly name: string };
/** Of each rule: the controls without which it does not matter, and what is kept while it may hold. */
type Bearing = {
  readonly drop: boolean;
  readonly of: readonly number[] | null;
  readonly keeps: readonly boolean[];
};
/** A state names only the rules that may still hold: of a hundred rules a few. */
type State = {
  readonly bearings: readonly Bearing[];
  /** Numbers of the rules, rising, and beside them their terms. */
  readonly live: readonly number[];
  readonly rules: readonly Term[];
  readonly kept: readonly Term[];
  /** The parts still asked, as bits. */
  readonly asked: number;
};

/** @example residueOf(law, plan).begin(regime) // 0 */
export function residueOf(law: Regime['law'], plan: Plan): Residue {
  const index = indexVocabulary(law.vocabulary);
  const store = terms();
  const atoms: Atom[] = [];
  const atomOf = numbering<Atom>(atoms);
  const states: State[] = [];
  const byText = new Map<string, number>();
  const intern = (state: Omit<State, 'asked'>): number => {
    const pruned = prune(state);
    const text = `${pruned.live.join()}|${pruned.rules.join()}|${pruned.kept.join()}`;
    const found = byText.get(text);
    if (found !== undefined) return found;
    byText.set(text, states.length);
    let asked = 0;
    for (const term of pruned.rules) asked |= store.asked(term);
    for (const term of pruned.kept) asked |= store.asked(term);
    return states.push({ ...pruned, asked }) - 1;
  };
  return {
    terms: store,
    begin(regime) {
      const rules = expand(regime, index, store, plan, atomOf);
      const kept = plan.kept.map(({ part, name }) =>
        store.ask(part, atomOf(`named ${name}`, { kind: 'named', name })),
      );
      return intern({ bearings: bearingsOf(regime, plan), live: rules.map((_, at) => at), rules, kept });
    },
    answered(residue, part, of, memo) {
      const state = states[residue] as State;
      if ((state.asked & (1 << part)) === 0) return residue;
      const answer = (at: number): Term => {
        const atom = atoms[at] as Atom;
        if (atom.kind === 'named') return of.named(atom.name);
        return of.frame === null
          ? NO_TERM
          : remainsOf(atom.node, of.frame, { terms: store, index, name: String(part) });
      };
      const go = (term: Term): Term => store.answered(term, part, answer, memo);
      return intern({ ...state, rules: state.rules.map(go), kept: state.kept.map(go) });
    },
  };
}

const numbering = <T>(of: T[]): ((text: string, make: T) => number) => {
  const byText = new Map<string, number>();
  return (text, make) => {
    const found = byText.get(text) ?? of.push(make) - 1;
    byText.set(text, found);
    return found;
  };
};

function bearingsOf(regime: Regime, { kept }: Plan): readonly Bearing[] {
  const labels = new Map(regime.rules.map((dated, at) => [dated.rule.label, at]));
  return regime.rules.map(({ rule, when }): Bearing => {
    const keys = keysIn(when);
    return {
      drop: rule.kind === 'caution',
      of: 'of' in rule ? rule.of.map((label) => labels.get(label) ?? -1) : null,
      keeps: kept.map((one) => one.when(rule) || one.keys.some((key) => keys.includes(key))),
    };
  });
}

/** Rules that cannot matter any more count as not holding: exceptions and policies without a control, cautions. */
function prune({ bearings, live, rules, kept }: Omit<State, 'asked'>): Omit<State, 'asked'> {
  const holding = new Set(live.filter((_, at) => rules[at] !== NO_TERM));
  const [numbers, terms]: [number[], Term[]] = [[], []];
  for (const [at, rule] of live.entries()) {
    const term = rules[at] as Term;
    const { drop, of } = bearings[rule] as Bearing;
    if (term === NO_TERM || drop || of?.every((base) => !holding.has(base))) continue;
    numbers.push(rule);
    terms.push(term);
  }
  const matters = (one: number): boolean => numbers.some((rule) => bearings[rule]?.keeps[one] === true);
  return {
    ...{ bearings, live: numbers, rules: terms },
    kept: kept.map((term, at) => (term !== NO_TERM && matters(at) ? term : NO_TERM)),
  };
}

/** Every rule of the day as a term. */
function expand(
  regime: Regime,
  index: Index,
  store: Terms,
  plan: Plan,
  atomOf: (text: string, make: Atom) => number,
): readonly Term[] {
  const byLabel = new Map(regime.rules.map((dated, at) => [dated.rule.label, at]));
  const partsOf = new Map(structureOf(regime).map((parts) => [parts.control, parts]));
  const memo = new Map<number, Term>();
  const ofNode = (part: number, node: Node): Term =>
    store.ask(part, atomOf(`node ${JSON.stringify(node)}`, { kind: 'node', node }));
  const there = ({ presence }: PlannedRow): Term =>
    store.ask(presence.part, atomOf(`named ${presence.name}`, { kind: 'named', name: presence.name }));
  const root = index.vocabulary.subjects[0]?.name ?? '';

  /** `rows`: the planned rows at hand, by subject. */
  const go = (node: Node, rows: Readonly<Record<string, PlannedRow>>): Term => {
    const partFor = (path: string): number => {
      let subject = index.vocabulary.subjects[index.places.get(path)?.subject ?? 0];
      if (subject?.name === root) return plan.ofFact(path);
      while (subject && !(subject.name in rows)) {
        const within = subject.within;
        subject = index.vocabulary.subjects.find((one) => one.name === within);
      }
      return (rows[subject?.name ?? ''] as PlannedRow).part;
    };
    switch (node.kind) {
      case 'constant':
        return node.value ? YES_TERM : NO_TERM;
      case 'all-of':
        return store.all(node.of.map((one) => go(one, rows)));
      case 'any-of':
        return store.any(node.of.map((one) => go(one, rows)));
      case 'not':
        return store.not(go(node.of, rows));
      case 'reading':
        return store.reading(
          node.key,
          Object.fromEntries(Object.entries(node.alternatives).map(([name, one]) => [name, go(one, rows)])),
        );
      case 'open-status':
        return store.open(node.key);
      case 'holds':
        return reached(byLabel.get(node.rule) as number);
      case 'some':
      case 'every': {
        const within = index.vocabulary.subjects[index.subjects.get(node.subject) ?? 0]?.within;
        if (within !== root) return ofNode((rows[within ?? ''] as PlannedRow).part, node);
        const each = plan.rowsOf(node.subject).map((row) => {
          const inner = { ...rows, [node.subject]: row };
          const that = node.kind === 'some' ? store.all : store.any;
          const where = store.all([there(row), go(node.where, inner)]);
          return that([node.kind === 'some' ? where : store.not(where), go(node.that, inner)]);
        });
        return node.kind === 'some' ? store.any(each) : store.all(each);
      }
      case 'sum-at-least': {
        const within = index.vocabulary.subjects[index.subjects.get(node.subject) ?? 0]?.within ?? '';
        if (!(within in rows)) throw new Error(`a sum over the rows of the case itself: ${node.subject}`);
        return ofNode((rows[within] as PlannedRow).part, node);
      }
      case 'share-at-least':
        return ofNode(partFor(node.part), node);
      case 'is-one-of': {
        const known = Object.values(rows).find((row) => row.constant?.fact === node.fact)?.constant;
        if (known) return node.values.includes(known.value) ? YES_TERM : NO_TERM;
        return ofNode(partFor(node.fact), node);
      }
      case 'in-force':
        throw new Error(`a tree must be specialised first: in-force ${node.provision}`);
      default:
        return ofNode(partFor(node.fact), node);
    }
  };
  const ruleTerm = (at: number): Term => {
    const known = memo.get(at);
    if (known !== undefined) return known;
    const { rule, live, when } = regime.rules[at] as Regime['rules'][number];
    if (!live) return NO_TERM;
    const made =
      rule.scope === 'item'
        ? store.any(plan.rowsOf('item').map((row) => store.all([there(row), go(when, { item: row })])))
        : go(when, {});
    memo.set(at, made);
    return made;
  };
  const reached = (at: number): Term => {
    const parts = partsOf.get(at);
    return parts
      ? store.all([ruleTerm(at), ...parts.exclusions.map((one) => store.not(ruleTerm(one)))])
      : ruleTerm(at);
  };
  return regime.rules.map((_, at) => ruleTerm(at));
}

/**
 * The trace evaluator, the reference: a tree's truth together with what decides it at present. A false conjunction
 * names one false child, a true one all; an unknown one names all that are unknown. Trees are prepared once for a day,
 * so that a walk looks up no name and reads no number twice.
 */
import { partsOf } from '../closures/parts.ts';
import type { Row } from '../dossier/row.ts';
import type { Node } from '../nodes/node.ts';
import { NO, type Truth, truthWord, UNKNOWN, YES } from '../truth/truth.ts';
import { remembering, type Tracer, type Tracing } from './condition.ts';
import type { Leaf } from './leaf.ts';
import { fact, notice, share, sum } from './leaves.ts';
import { noteMade, ofDay } from './noted.ts';
import { keepOnly, markOpen, noStretches, note, openFirst } from './told.ts';

/** @example tracerOf(constant(true), tracing)([], { leaves: [], size: 0 }) // YES */
export function tracerOf(node: Node, tracing: Tracing): Tracer {
  const known = tracing.made.get(node);
  if (known) return known;
  // What is shown by one leaf remembers itself, or has nothing to remember.
  const subject = partsOf(node).length === 0 ? undefined : tracing.shared.get(node);
  const prepared = prepare(node, tracing);
  const made = subject === undefined ? prepared : remembering(prepared, subject, tracing);
  tracing.made.set(node, made);
  return made;
}

function prepare(node: Node, tracing: Tracing): Tracer {
  const go = (inner: Node): Tracer => tracerOf(inner, tracing);
  switch (node.kind) {
    case 'constant': {
      const truth = node.value ? YES : NO;
      return () => truth;
    }
    case 'all-of':
      return junction(withoutIdle(node.of, true).map(go), NO);
    case 'any-of':
      return junction(withoutIdle(node.of, false).map(go), YES);
    case 'not': {
      const tracer = go(node.of);
      return (frame, told) => (2 - tracer(frame, told)) as Truth;
    }
    case 'is-true':
    case 'is-one-of':
    case 'includes':
    case 'compare-date':
    case 'compare-number':
    case 'compare-amount':
      return fact(node, tracing);
    case 'notice-in-force':
      return notice(node, tracing);
    case 'share-at-least':
      return share(node, tracing);
    case 'sum-at-least':
      return sum(node, go(node.where), rowsOf(node.subject, tracing), tracing);
    case 'some':
    case 'every':
      return quantified(node, tracing);
    case 'reading':
      return readings(node, tracing);
    case 'open-status': {
      const open = ofDay(tracing.noted, { kind: 'status', key: node.key, provision: node.provision });
      return (_, told) => {
        note(told, open);
        return UNKNOWN;
      };
    }
    case 'holds':
      return tracing.holds(node.rule);
    case 'in-force':
      throw new Error(`a tree must be specialised before it is traced: in-force ${node.provision}`);
  }
}

/** Without the constants that decide nothing and tell nothing where they stand. */
const withoutIdle = (parts: readonly Node[], idle: boolean): readonly Node[] =>
  parts.filter((part) => part.kind !== 'constant' || part.value !== idle);

/** Conjunction (absorbing NO) and disjunction (absorbing YES) in one. */
function junction(tracers: readonly Tracer[], absorbing: Truth): Tracer {
  const [alone] = tracers;
  if (alone !== undefined && tracers.length === 1) return alone;
  // No condition stands inside itself, so that one list of what is open does for all its walks.
  const open = noStretches();
  return (frame, told) => {
    const start = told.size;
    open.count = 0;
    for (let at = 0; at < tracers.length; at++) {
      const from = told.size;
      const found = (tracers[at] as Tracer)(frame, told);
      if (found === absorbing) {
        keepOnly(told, start, from, told.size);
        return absorbing;
      }
      if (found === UNKNOWN) markOpen(open, from, told);
    }
    if (open.count === 0) return (2 - absorbing) as Truth;
    // What is open comes first; what already holds says why it may hold at all.
    if (open.count < tracers.length) openFirst(told, start, open, true);
    return UNKNOWN;
  };
}

/** The text read in several ways: settled where all agree, else open by the reading and by what is open in each. */
function readings(node: Node & { kind: 'reading' }, tracing: Tracing): Tracer {
  const names = Object.keys(node.alternatives);
  const tracers = Object.values(node.alternatives).map((inner) => tracerOf(inner, tracing));
  const truths: Truth[] = names.map(() => UNKNOWN);
  const open = noStretches();
  // One leaf for each way in which the readings may stand; few of them ever come up.
  const leaves = new Map<number, number>();
  const leafOf = (name: number): number => {
    const words = truths.map((one, at) => [names[at] as string, truthWord(one)]);
    const leaf = ofDay(tracing.noted, { kind: 'reading', key: node.key, truths: Object.fromEntries(words) });
    leaves.set(name, leaf);
    return leaf;
  };
  return (frame, told) => {
    const start = told.size;
    open.count = 0;
    let [name, agreed, first] = [0, true, start];
    for (let at = 0; at < tracers.length; at++) {
      const from = told.size;
      const found = (tracers[at] as Tracer)(frame, told);
      truths[at] = found;
      name = name * 3 + found;
      if (found === UNKNOWN) markOpen(open, from, told);
      if (found !== truths[0]) agreed = false;
      if (at === 0) first = told.size;
    }
    if (agreed && open.count === 0) {
      keepOnly(told, start, start, first);
      return truths[0] as Truth;
    }
    openFirst(told, start, open, false, leaves.get(name) ?? leafOf(name));
    return UNKNOWN;
  };
}

function quantified(node: Node & { kind: 'some' | 'every' }, tracing: Tracing): Tracer {
  const { subject, within } = rowsOf(node.subject, tracing);
  const [where, that] = [tracerOf(node.where, tracing), tracerOf(node.that, tracing)];
  const isSome = node.kind === 'some';
  const stop: Truth = isSome ? YES : NO;
  const opened = noStretches();
  return (frame, told) => {
    const parent = frame[within] as Row;
    const rows = parent.rows[subject] ?? [];
    if (rows.length === 0) {
      const none: Leaf = { kind: 'none', subject: node.subject, pointer: parent.pointer };
      note(told, noteMade(tracing.noted, none));
      return (2 - stop) as Truth;
    }
    const outer = frame[subject];
    const start = told.size;
    opened.count = 0;
    let result = (2 - stop) as Truth;
    for (let at = 0; at < rows.length && result !== stop; at++) {
      frame[subject] = rows[at] as Row;
      const from = told.size;
      const chosen = where(frame, told);
      let truth = (2 - stop) as Truth;
      // A row that is not chosen says so, and nothing else.
      if (chosen !== NO) {
        const middle = told.size;
        const found = that(frame, told);
        truth = (isSome ? Math.min(chosen, found) : Math.max(found, 2 - chosen)) as Truth;
        if (isSome && found === NO) keepOnly(told, from, middle, told.size);
      }
      if (truth === stop) {
        keepOnly(told, start, from, told.size);
        result = stop;
      } else if (truth === UNKNOWN) markOpen(opened, from, told);
    }
    frame[subject] = outer as Row;
    if (result === stop || opened.count === 0) return result;
    if (opened.count < rows.length) openFirst(told, start, opened, false);
    return UNKNOWN;
  };
}

function rowsOf(name: string, { index }: Tracing): { readonly subject: number; readonly within: number } {
  const subject = index.subjects.get(name) as number;
  const outer = index.vocabulary.subjects[subject]?.within ?? name;
  return { subject, within: index.subjects.get(outer) as number };
}

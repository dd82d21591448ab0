/**
 * The trace evaluator, the reference: a tree's truth together with what decides it at present. A false conjunction
 * names one false child, a true one all; an unknown one names all that are unknown. Trees are prepared once for a day,
 * so that a walk looks up no name and reads no number twice.
 */

import type { Decimal, Interval } from '../amount/index.ts';
import { compareShare, decimal } from '../amount/index.ts';
import { compareDecimal, compareInterval, sumAtLeastOver } from '../closures/comparisons.ts';
import type { FactValue, Frame, Row } from '../dossier/row.ts';
import type { Node } from '../nodes/node.ts';
import { fromWord, NO, type Truth, truthWord, UNKNOWN, YES } from '../truth/truth.ts';
import type { Index, Place } from '../vocabulary/vocabulary.ts';
import type { Leaf, Traced } from './leaf.ts';

export type Tracer = (frame: Frame) => Traced;

export type Tracing = {
  readonly index: Index;
  readonly holds: (label: string, frame: Frame) => Traced;
  /** Conditions worth remembering, each with the subject it speaks of. */
  readonly shared: ReadonlyMap<Node, number>;
  /** Counts the walks: what was traced in an earlier one counts no more. */
  readonly walk: { number: number };
  readonly made: Map<Node, Tracer>;
};

const SETTLED: Record<'yes' | 'no', Traced> = {
  yes: { truth: YES, because: [] },
  no: { truth: NO, because: [] },
};

/** @example tracerOf(constant(true), tracing)([]).truth // YES */
export function tracerOf(node: Node, tracing: Tracing): Tracer {
  const known = tracing.made.get(node);
  if (known) return known;
  const subject = tracing.shared.get(node);
  const tracer = prepare(node, tracing);
  const made = subject === undefined ? tracer : remembering(tracer, subject, tracing);
  tracing.made.set(node, made);
  return made;
}

/** What was traced of a condition for one row: inside a list of items the row changes, and the truth with it. */
function remembering(tracer: Tracer, subject: number, { walk }: Tracing): Tracer {
  let number = -1;
  let of: Row | undefined;
  let traced: Traced = SETTLED.no;
  return (frame) => {
    const row = frame[subject] as Row;
    if (number === walk.number && of === row) return traced;
    traced = tracer(frame);
    number = walk.number;
    of = row;
    return traced;
  };
}

function prepare(node: Node, tracing: Tracing): Tracer {
  const go = (inner: Node): Tracer => tracerOf(inner, tracing);
  switch (node.kind) {
    case 'constant': {
      const settled = node.value ? SETTLED.yes : SETTLED.no;
      return () => settled;
    }
    case 'all-of':
      return junction(node.of.map(go), NO);
    case 'any-of':
      return junction(node.of.map(go), YES);
    case 'not': {
      const tracer = go(node.of);
      return (frame) => {
        const inner = tracer(frame);
        return { truth: (2 - inner.truth) as Truth, because: inner.because };
      };
    }
    case 'is-true':
      return fact(node.fact, tracing, [], (value) => value === true);
    case 'is-one-of':
      return fact(node.fact, tracing, node.values, (value) => node.values.includes(value as string));
    case 'includes':
      return fact(node.fact, tracing, node.values, (value) =>
        (value as readonly string[]).some((one) => node.values.includes(one)),
      );
    case 'compare-date':
      return fact(node.fact, tracing, [node.comparator, node.day], (value) =>
        node.comparator === 'before' ? (value as string) < node.day : (value as string) >= node.day,
      );
    case 'compare-number': {
      const bound = decimal(node.bound);
      return fact(
        node.fact,
        tracing,
        [node.comparator, node.bound],
        (value) => value !== false && compareDecimal(value as Decimal, node.comparator, bound),
      );
    }
    case 'compare-amount': {
      const place = placeOf(node.fact, tracing);
      const bound = decimal(node.bound);
      const asked = [node.comparator, node.bound];
      return (frame) => {
        const row = frame[place.subject] as Row;
        const value = row.values[place.slot];
        const truth =
          value === undefined ? UNKNOWN : compareInterval(value as Interval, node.comparator, bound);
        return { truth, because: [leaf(node.fact, place, row, asked, truth)] };
      };
    }
    case 'share-at-least':
      return share(node, tracing);
    case 'sum-at-least':
      return sum(node, tracing);
    case 'some':
    case 'every':
      return quantified(node, tracing);
    case 'reading':
      return readings(node, tracing);
    case 'open-status': {
      const open: Leaf = { kind: 'status', key: node.key, provision: node.provision };
      const traced: Traced = { truth: UNKNOWN, because: [open] };
      return () => traced;
    }
    case 'notice-in-force': {
      const place = placeOf(node.fact, tracing);
      return (frame) => {
        const row = frame[place.subject] as Row;
        const value = row.values[place.slot];
        const status = value === undefined ? undefined : (node.statuses?.[value as string] ?? 'no');
        if (typeof status === 'object') {
          return {
            truth: UNKNOWN,
            because: [{ kind: 'status', key: status.open, provision: value as string }],
          };
        }
        const truth = status === undefined ? UNKNOWN : fromWord(status);
        return { truth, because: [leaf(node.fact, place, row, ['in-force'], truth)] };
      };
    }
    case 'holds':
      return (frame) => {
        const inner = tracing.holds(node.rule, frame);
        return {
          truth: inner.truth,
          because: [{ kind: 'rule', rule: node.rule, truth: truthWord(inner.truth) }, ...inner.because],
        };
      };
    case 'in-force':
      throw new Error(`a tree must be specialised before it is traced: in-force ${node.provision}`);
  }
}

function share(node: Node & { kind: 'share-at-least' }, tracing: Tracing): Tracer {
  const [part, whole] = [placeOf(node.part, tracing), placeOf(node.whole, tracing)];
  const threshold = decimal(node.threshold);
  return (frame) => {
    const row = frame[part.subject] as Row;
    const a = row.values[part.slot];
    const b = (frame[whole.subject] as Row).values[whole.slot];
    const truth: Truth =
      a === undefined || b === undefined
        ? UNKNOWN
        : fromWord(compareShare(a as Interval, b as Interval, threshold));
    const found: Leaf = {
      kind: 'share',
      part: node.part,
      whole: node.whole,
      pointer: row.pointer,
      values: [a, b],
      threshold: node.threshold,
      truth: truthWord(truth),
    };
    return { truth, because: [found] };
  };
}

function readings(node: Node & { kind: 'reading' }, tracing: Tracing): Tracer {
  const names = Object.keys(node.alternatives);
  const tracers = Object.values(node.alternatives).map((inner) => tracerOf(inner, tracing));
  return (frame) => {
    const all = tracers.map((tracer) => tracer(frame));
    const first = all[0] as Traced;
    if (first.truth !== UNKNOWN && all.every((one) => one.truth === first.truth)) return first;
    const open: Leaf = {
      kind: 'reading',
      key: node.key,
      truths: Object.fromEntries(all.map((one, at) => [names[at] as string, truthWord(one.truth)])),
    };
    return {
      truth: UNKNOWN,
      because: [open, ...all.filter((one) => one.truth === UNKNOWN).flatMap((one) => one.because)],
    };
  };
}

/** Conjunction (absorbing NO) and disjunction (absorbing YES) in one. */
function junction(tracers: readonly Tracer[], absorbing: Truth): Tracer {
  return (frame) => {
    const open: Leaf[] = [];
    const settled: Leaf[] = [];
    for (const tracer of tracers) {
      const one = tracer(frame);
      if (one.truth === absorbing) return one;
      const into = one.truth === UNKNOWN ? open : settled;
      for (const found of one.because) into.push(found);
    }
    if (open.length === 0) return { truth: (2 - absorbing) as Truth, because: settled };
    // What is open comes first; what already holds says why it may hold at all.
    for (const found of settled) open.push(found);
    return { truth: UNKNOWN, because: open };
  };
}

function fact(
  path: string,
  tracing: Tracing,
  asked: readonly string[],
  test: (value: FactValue) => boolean,
): Tracer {
  const place = placeOf(path, tracing);
  return (frame) => {
    const row = frame[place.subject] as Row;
    const value = row.values[place.slot];
    const truth: Truth = value === undefined ? UNKNOWN : test(value) ? YES : NO;
    return { truth, because: [leaf(path, place, row, asked, truth)] };
  };
}

function quantified(node: Node & { kind: 'some' | 'every' }, tracing: Tracing): Tracer {
  const { subject, within } = rowsOf(node.subject, tracing);
  const [where, what] = [tracerOf(node.where, tracing), tracerOf(node.that, tracing)];
  const isSome = node.kind === 'some';
  const stop: Truth = isSome ? YES : NO;
  return (frame) => {
    const parent = frame[within] as Row;
    const rows = parent.rows[subject] ?? [];
    const outer = frame[subject];
    const open: Leaf[] = [];
    const settled: Leaf[] = [];
    let result: Traced | undefined;
    for (const row of rows) {
      frame[subject] = row;
      const chosen = where(frame);
      const that = what(frame);
      const truth: Truth = isSome
        ? (Math.min(chosen.truth, that.truth) as Truth)
        : (Math.max(that.truth, 2 - chosen.truth) as Truth);
      const deciding =
        chosen.truth === NO
          ? chosen.because
          : that.truth === NO && isSome
            ? that.because
            : chosen.because.length === 0
              ? that.because
              : [...chosen.because, ...that.because];
      if (truth === stop) {
        result = { truth, because: deciding };
        break;
      }
      (truth === UNKNOWN ? open : settled).push(...deciding);
    }
    frame[subject] = outer as Row;
    if (result) return result;
    if (open.length > 0) return { truth: UNKNOWN, because: open };
    const none: Leaf = { kind: 'none', subject: node.subject, pointer: parent.pointer };
    return { truth: (2 - stop) as Truth, because: rows.length === 0 ? [none] : settled };
  };
}

function sum(node: Node & { kind: 'sum-at-least' }, tracing: Tracing): Tracer {
  const { subject, within } = rowsOf(node.subject, tracing);
  const place = placeOf(node.fact, tracing);
  const where = tracerOf(node.where, tracing);
  const bound = decimal(node.bound);
  return (frame) => {
    const parent = frame[within] as Row;
    const outer = frame[subject];
    const chosen = (row: Row): Truth => {
      frame[subject] = row;
      return where(frame).truth;
    };
    const truth = sumAtLeastOver(parent.rows[subject] ?? [], chosen, place.slot, bound);
    frame[subject] = outer as Row;
    const found: Leaf = {
      kind: 'sum',
      subject: node.subject,
      fact: node.fact,
      pointer: parent.pointer,
      bound: node.bound,
      truth: truthWord(truth),
    };
    return { truth, because: [found] };
  };
}

function rowsOf(name: string, { index }: Tracing): { readonly subject: number; readonly within: number } {
  const subject = index.subjects.get(name) as number;
  const outer = index.vocabulary.subjects[subject]?.within ?? name;
  return { subject, within: index.subjects.get(outer) as number };
}

function placeOf(path: string, { index }: Tracing): Place {
  const place = index.places.get(path);
  if (!place) throw new Error(`no such fact in the vocabulary: ${path}`);
  return place;
}

function leaf(path: string, place: Place, row: Row, asked: readonly string[], truth: Truth): Leaf {
  return {
    kind: 'fact',
    fact: path,
    pointer: row.pointer + place.definition.pointer,
    value: row.values[place.slot],
    origin: row.origins[place.slot] ?? null,
    asked,
    truth: truthWord(truth),
    note: row.note?.[place.slot] ?? null,
  };
}

/**
 * The trace evaluator, the reference: walks a tree and returns its truth together with what decides it at present.
 * A false conjunction names one false child, a true one all; an unknown one names all that are unknown.
 */

import type { Decimal, Interval } from '../amount/index.ts';
import { compareShare, decimal } from '../amount/index.ts';
import { compareDecimal, compareInterval, sumAtLeastOver } from '../closures/comparisons.ts';
import type { FactValue, Frame, Row } from '../dossier/row.ts';
import type { Node } from '../nodes/node.ts';
import { fromWord, NO, type Truth, truthWord, UNKNOWN, YES } from '../truth/truth.ts';
import type { Index, Place } from '../vocabulary/vocabulary.ts';
import type { Leaf, Traced } from './leaf.ts';

export type Tracing = {
  readonly index: Index;
  readonly holds: (label: string, frame: Frame) => Traced;
  /** Conditions worth remembering, each with the subject it speaks of, and what was last traced of them. */
  readonly shared: ReadonlyMap<Node, number>;
  readonly remembered: Map<Node, Remembered>;
};

/** What was traced of a condition for one row: inside a list of items the row changes, and the truth with it. */
export type Remembered = { readonly row: Row; readonly traced: Traced };

const SETTLED: Record<'yes' | 'no', Traced> = {
  yes: { truth: YES, because: [] },
  no: { truth: NO, because: [] },
};

/** @example trace(constant(true), [], tracing).truth // YES */
export function trace(node: Node, frame: Frame, tracing: Tracing): Traced {
  const subject = tracing.shared.get(node);
  if (subject === undefined) return traceAnew(node, frame, tracing);
  const row = frame[subject] as Row;
  const last = tracing.remembered.get(node);
  if (last?.row === row) return last.traced;
  const traced = traceAnew(node, frame, tracing);
  tracing.remembered.set(node, { row, traced });
  return traced;
}

function traceAnew(node: Node, frame: Frame, tracing: Tracing): Traced {
  switch (node.kind) {
    case 'constant':
      return node.value ? SETTLED.yes : SETTLED.no;
    case 'all-of':
      return junction(node.of, frame, tracing, NO);
    case 'any-of':
      return junction(node.of, frame, tracing, YES);
    case 'not': {
      const inner = trace(node.of, frame, tracing);
      return { truth: (2 - inner.truth) as Truth, because: inner.because };
    }
    case 'is-true':
      return fact(node.fact, frame, tracing, [], (value) => value === true);
    case 'is-one-of':
      return fact(node.fact, frame, tracing, node.values, (value) => node.values.includes(value as string));
    case 'includes':
      return fact(node.fact, frame, tracing, node.values, (value) =>
        (value as readonly string[]).some((one) => node.values.includes(one)),
      );
    case 'compare-date':
      return fact(node.fact, frame, tracing, [node.comparator, node.day], (value) =>
        node.comparator === 'before' ? (value as string) < node.day : (value as string) >= node.day,
      );
    case 'compare-number':
      return fact(
        node.fact,
        frame,
        tracing,
        [node.comparator, node.bound],
        (value) => value !== false && compareDecimal(value as Decimal, node.comparator, decimal(node.bound)),
      );
    case 'compare-amount': {
      const { place, row, value } = read(node.fact, frame, tracing);
      const truth =
        value === undefined
          ? UNKNOWN
          : compareInterval(value as Interval, node.comparator, decimal(node.bound));
      return { truth, because: [leaf(node.fact, place, row, [node.comparator, node.bound], truth)] };
    }
    case 'share-at-least': {
      const part = read(node.part, frame, tracing);
      const whole = read(node.whole, frame, tracing);
      const truth: Truth =
        part.value === undefined || whole.value === undefined
          ? UNKNOWN
          : fromWord(compareShare(part.value as Interval, whole.value as Interval, decimal(node.threshold)));
      const found: Leaf = {
        kind: 'share',
        part: node.part,
        whole: node.whole,
        pointer: part.row.pointer,
        values: [part.value, whole.value],
        threshold: node.threshold,
        truth: truthWord(truth),
      };
      return { truth, because: [found] };
    }
    case 'sum-at-least':
      return sum(node, frame, tracing);
    case 'some':
    case 'every':
      return quantified(node, frame, tracing);
    case 'reading': {
      const truths = Object.entries(node.alternatives).map(([name, inner]) => ({
        name,
        ...trace(inner, frame, tracing),
      }));
      const first = truths[0] as Traced;
      if (first.truth !== UNKNOWN && truths.every((one) => one.truth === first.truth)) {
        return { truth: first.truth, because: first.because };
      }
      const open: Leaf = {
        kind: 'reading',
        key: node.key,
        truths: Object.fromEntries(truths.map((one) => [one.name, truthWord(one.truth)])),
      };
      return {
        truth: UNKNOWN,
        because: [open, ...truths.filter((one) => one.truth === UNKNOWN).flatMap((one) => one.because)],
      };
    }
    case 'open-status':
      return { truth: UNKNOWN, because: [{ kind: 'status', key: node.key, provision: node.provision }] };
    case 'notice-in-force': {
      const { place, row, value } = read(node.fact, frame, tracing);
      const status = value === undefined ? undefined : (node.statuses?.[value as string] ?? 'no');
      if (typeof status === 'object') {
        return {
          truth: UNKNOWN,
          because: [{ kind: 'status', key: status.open, provision: value as string }],
        };
      }
      const truth = status === undefined ? UNKNOWN : fromWord(status);
      return { truth, because: [leaf(node.fact, place, row, ['in-force'], truth)] };
    }
    case 'holds': {
      const inner = tracing.holds(node.rule, frame);
      return {
        truth: inner.truth,
        because: [{ kind: 'rule', rule: node.rule, truth: truthWord(inner.truth) }, ...inner.because],
      };
    }
    case 'in-force':
      throw new Error(`a tree must be specialised before it is traced: in-force ${node.provision}`);
  }
}

/** Conjunction (absorbing NO) and disjunction (absorbing YES) in one. */
function junction(of: readonly Node[], frame: Frame, tracing: Tracing, absorbing: Truth): Traced {
  const open: Leaf[] = [];
  const settled: Leaf[] = [];
  for (const node of of) {
    const one = trace(node, frame, tracing);
    if (one.truth === absorbing) return one;
    (one.truth === UNKNOWN ? open : settled).push(...one.because);
  }
  // What is open comes first; what already holds says why it may hold at all.
  if (open.length > 0) return { truth: UNKNOWN, because: [...open, ...settled] };
  return { truth: (2 - absorbing) as Truth, because: settled };
}

function fact(
  path: string,
  frame: Frame,
  tracing: Tracing,
  asked: readonly string[],
  test: (value: FactValue) => boolean,
): Traced {
  const { place, row, value } = read(path, frame, tracing);
  const truth: Truth = value === undefined ? UNKNOWN : test(value) ? YES : NO;
  return { truth, because: [leaf(path, place, row, asked, truth)] };
}

function quantified(node: Node & { kind: 'some' | 'every' }, frame: Frame, tracing: Tracing): Traced {
  const subject = tracing.index.subjects.get(node.subject) as number;
  const parent = parentRow(node.subject, frame, tracing);
  const rows = parent.rows[subject] ?? [];
  const outer = frame[subject];
  const stop: Truth = node.kind === 'some' ? YES : NO;
  const open: Leaf[] = [];
  const settled: Leaf[] = [];
  let result: Traced | undefined;
  for (const row of rows) {
    frame[subject] = row;
    const chosen = trace(node.where, frame, tracing);
    const that = trace(node.that, frame, tracing);
    const truth: Truth =
      node.kind === 'some'
        ? (Math.min(chosen.truth, that.truth) as Truth)
        : (Math.max(that.truth, 2 - chosen.truth) as Truth);
    const deciding =
      chosen.truth === NO
        ? chosen.because
        : that.truth === NO && node.kind === 'some'
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
}

function sum(node: Node & { kind: 'sum-at-least' }, frame: Frame, tracing: Tracing): Traced {
  const subject = tracing.index.subjects.get(node.subject) as number;
  const parent = parentRow(node.subject, frame, tracing);
  const place = tracing.index.places.get(node.fact) as Place;
  const outer = frame[subject];
  const truth = sumAtLeastOver(
    parent.rows[subject] ?? [],
    (row) => {
      frame[subject] = row;
      return trace(node.where, frame, tracing).truth;
    },
    place.slot,
    decimal(node.bound),
  );
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
}

function parentRow(subject: string, frame: Frame, tracing: Tracing): Row {
  const at = tracing.index.subjects.get(subject) as number;
  const within = tracing.index.vocabulary.subjects[at]?.within ?? subject;
  return frame[tracing.index.subjects.get(within) as number] as Row;
}

function read(path: string, frame: Frame, tracing: Tracing): { place: Place; row: Row; value: FactValue } {
  const place = tracing.index.places.get(path);
  if (!place) throw new Error(`no such fact in the vocabulary: ${path}`);
  const row = frame[place.subject] as Row;
  return { place, row, value: row.values[place.slot] };
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

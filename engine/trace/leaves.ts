/** Conditions that one leaf tells: of a fact, of the notice that a row names, of a share of value, of a sum. */
import { type Decimal, decimal, type Interval } from '../amount/index.ts';
import { compareDecimal, compareInterval, shareReached, sumAtLeastOver } from '../closures/comparisons.ts';
import type { FactValue, Row } from '../dossier/row.ts';
import type { Node } from '../nodes/node.ts';
import { fromWord, NO, type Truth, truthWord, UNKNOWN, YES } from '../truth/truth.ts';
import type { Place } from '../vocabulary/vocabulary.ts';
import { placeIn, type Tracer, type Tracing } from './condition.ts';
import type { Leaf } from './leaf.ts';
import { type LeafOf, noteLater, noteMade } from './noted.ts';
import { emptyTold, note } from './told.ts';

export type OnFact = Node & {
  readonly kind: 'is-true' | 'is-one-of' | 'includes' | 'compare-date' | 'compare-number' | 'compare-amount';
};

/** A condition on one fact: unknown where the fact is. It is asked once a row, however many rules ask it. */
export function fact(node: OnFact, tracing: Tracing): Tracer {
  const { walk, noted } = tracing;
  const place = placeIn(tracing, node.fact);
  const { subject, slot } = place;
  const { asked, test } = questionOf(node);
  const leafOf: LeafOf = (row, truth) => factLeaf(node.fact, place, row, asked, truth);
  let number = -1;
  let of: Row | undefined;
  let truth: Truth = UNKNOWN;
  let leaf = 0;
  return (frame, told) => {
    const row = frame[subject] as Row;
    if (number !== walk.number || of !== row) {
      number = walk.number;
      of = row;
      const value = row.values[slot];
      truth = value === undefined ? UNKNOWN : test(value);
      leaf = noteLater(noted, leafOf, row, truth);
    }
    note(told, leaf);
    return truth;
  };
}

type Question = { readonly asked: readonly string[]; readonly test: (value: FactValue) => Truth };

const either = (holds: boolean): Truth => (holds ? YES : NO);

function questionOf(node: OnFact): Question {
  switch (node.kind) {
    case 'is-true':
      return { asked: [], test: (value) => either(value === true) };
    case 'is-one-of':
      return { asked: node.values, test: isOneOf(node.values) };
    case 'includes':
      return {
        asked: node.values,
        test: (value) => either((value as readonly string[]).some((one) => node.values.includes(one))),
      };
    case 'compare-date':
      return {
        asked: [node.comparator, node.day],
        test: (value) => either((value as string) < node.day === (node.comparator === 'before')),
      };
    case 'compare-number': {
      const bound = decimal(node.bound);
      return {
        asked: [node.comparator, node.bound],
        test: (value) => either(value !== false && compareDecimal(value as Decimal, node.comparator, bound)),
      };
    }
    case 'compare-amount': {
      const bound = decimal(node.bound);
      return {
        asked: [node.comparator, node.bound],
        test: (value) => compareInterval(value as Interval, node.comparator, bound),
      };
    }
  }
}

/** Most lists have one value or two, which are told apart sooner without a list. */
function isOneOf(values: readonly string[]): (value: FactValue) => Truth {
  const [first, second = first] = values;
  return values.length > 2
    ? (value) => either(values.includes(value as string))
    : (value) => either(value === first || value === second);
}

/** The measures of the notice that a row names. */
export function notice(node: Node & { kind: 'notice-in-force' }, tracing: Tracing): Tracer {
  const place = placeIn(tracing, node.fact);
  const { subject, slot } = place;
  const { noted } = tracing;
  const leafOf: LeafOf = (row, truth) => factLeaf(node.fact, place, row, ['in-force'], truth);
  return (frame, told) => {
    const row = frame[subject] as Row;
    const value = row.values[slot] as string | undefined;
    const status = value === undefined ? undefined : (node.statuses?.[value] ?? 'no');
    if (typeof status === 'object') {
      note(told, noteMade(noted, { kind: 'status', key: status.open, provision: value as string }));
      return UNKNOWN;
    }
    const truth = status === undefined ? UNKNOWN : fromWord(status);
    note(told, noteLater(noted, leafOf, row, truth));
    return truth;
  };
}

/** A share of value that reaches its threshold. */
export function share(node: Node & { kind: 'share-at-least' }, tracing: Tracing): Tracer {
  const [part, whole] = [placeIn(tracing, node.part), placeIn(tracing, node.whole)];
  const threshold = decimal(node.threshold);
  return (frame, told) => {
    const row = frame[part.subject] as Row;
    const a = row.values[part.slot];
    const b = (frame[whole.subject] as Row).values[whole.slot];
    const truth = shareReached(a, b, threshold);
    const leaf: Leaf = {
      kind: 'share',
      part: node.part,
      whole: node.whole,
      pointer: row.pointer,
      values: [a, b],
      threshold: node.threshold,
      truth: truthWord(truth),
    };
    note(told, noteMade(tracing.noted, leaf));
    return truth;
  };
}

/** A sum over the rows that a condition chooses. */
export function sum(
  node: Node & { kind: 'sum-at-least' },
  where: Tracer,
  rows: { readonly subject: number; readonly within: number },
  tracing: Tracing,
): Tracer {
  const { slot } = placeIn(tracing, node.fact);
  const bound = decimal(node.bound);
  // Why a row is chosen is not told: the sum is.
  const untold = emptyTold();
  return (frame, told) => {
    const parent = frame[rows.within] as Row;
    const outer = frame[rows.subject];
    const chosen = (row: Row): Truth => {
      frame[rows.subject] = row;
      untold.size = 0;
      return where(frame, untold);
    };
    const truth = sumAtLeastOver(parent.rows[rows.subject] ?? [], chosen, slot, bound);
    frame[rows.subject] = outer as Row;
    const leaf: Leaf = {
      kind: 'sum',
      subject: node.subject,
      fact: node.fact,
      pointer: parent.pointer,
      bound: node.bound,
      truth: truthWord(truth),
    };
    note(told, noteMade(tracing.noted, leaf));
    return truth;
  };
}

function factLeaf(path: string, place: Place, row: Row, asked: readonly string[], truth: Truth): Leaf {
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

/**
 * Closures: a rule tree compiled once into nested functions over rows, for batches. The fast form of the trace
 * evaluator, held equal to it by test.
 */

import type { Decimal, Interval } from '../amount/index.ts';
import { compareShare, decimal } from '../amount/index.ts';
import type { Frame, Row } from '../dossier/row.ts';
import type { Node } from '../nodes/node.ts';
import type { Law } from '../rules/law.ts';
import { fromWord, NO, negate, type Truth, UNKNOWN, YES } from '../truth/truth.ts';
import type { Index, Place } from '../vocabulary/vocabulary.ts';
import { compareDecimal, compareInterval, sumAtLeastOver } from './comparisons.ts';
import {
  agreement,
  conjunction,
  conjunctionOver,
  disjunction,
  disjunctionOver,
  implication,
} from './connectives.ts';
import type { Asked, Sharing } from './sharing.ts';

export type Test = (frame: Frame) => Truth;

export type Compiling = {
  readonly index: Index;
  /** The compiled condition of another rule, its exclusions taken into account. */
  readonly holds: (label: string) => Test;
  readonly sharing: Sharing;
  readonly asked: Asked;
} & Pick<Law, 'splits' | 'splitKeys'>;

/** @example compile(constant(true), compiling)([]) // YES */
export function compile(node: Node, compiling: Compiling): Test {
  return compiling.sharing.share(node, () => make(node, compiling));
}

function make(node: Node, compiling: Compiling): Test {
  switch (node.kind) {
    case 'constant': {
      const value: Truth = node.value ? YES : NO;
      return () => value;
    }
    case 'all-of':
      return conjunction(inOrder(node.of, compiling));
    case 'any-of':
      return disjunction(inOrder(node.of, compiling));
    case 'not': {
      const inner = compile(node.of, compiling);
      return (frame) => negate(inner(frame));
    }
    case 'is-true': {
      const { subject, slot } = place(node.fact, compiling);
      return (frame) => {
        const value = (frame[subject] as Row).values[slot];
        return value === undefined ? UNKNOWN : value === true ? YES : NO;
      };
    }
    case 'is-one-of':
      return membership(node.fact, node.values, compiling);
    case 'includes': {
      const { subject, slot } = place(node.fact, compiling);
      return (frame) => {
        const value = (frame[subject] as Row).values[slot] as readonly string[] | undefined;
        return value === undefined ? UNKNOWN : value.some((one) => node.values.includes(one)) ? YES : NO;
      };
    }
    case 'compare-number': {
      const { subject, slot } = place(node.fact, compiling);
      const bound = decimal(node.bound);
      return (frame) => {
        const value = (frame[subject] as Row).values[slot] as Decimal | false | undefined;
        return value === undefined
          ? UNKNOWN
          : value !== false && compareDecimal(value, node.comparator, bound)
            ? YES
            : NO;
      };
    }
    case 'compare-amount': {
      const { subject, slot } = place(node.fact, compiling);
      const bound = decimal(node.bound);
      return (frame) => {
        const value = (frame[subject] as Row).values[slot] as Interval | undefined;
        return value === undefined ? UNKNOWN : compareInterval(value, node.comparator, bound);
      };
    }
    case 'compare-date': {
      const { subject, slot } = place(node.fact, compiling);
      const earlier = node.comparator === 'before';
      return (frame) => {
        const value = (frame[subject] as Row).values[slot] as string | undefined;
        return value === undefined ? UNKNOWN : value < node.day === earlier ? YES : NO;
      };
    }
    case 'share-at-least': {
      const part = place(node.part, compiling);
      const whole = place(node.whole, compiling);
      const threshold = decimal(node.threshold);
      return (frame) => {
        const a = (frame[part.subject] as Row).values[part.slot] as Interval | undefined;
        const b = (frame[whole.subject] as Row).values[whole.slot] as Interval | undefined;
        return a === undefined || b === undefined ? UNKNOWN : fromWord(compareShare(a, b, threshold));
      };
    }
    case 'sum-at-least': {
      const subject = subjectIndex(node.subject, compiling);
      const amount = place(node.fact, compiling);
      const where = compile(node.where, compiling);
      const bound = decimal(node.bound);
      const within = parentOf(node.subject, compiling);
      return (frame) => {
        const outer = frame[subject];
        const rows = (frame[within] as Row).rows[subject] ?? [];
        const truth = sumAtLeastOver(
          rows,
          (row) => {
            frame[subject] = row;
            return where(frame);
          },
          amount.slot,
          bound,
        );
        frame[subject] = outer as Row;
        return truth;
      };
    }
    case 'some': {
      const { subject, within } = rowsOf(node.subject, compiling);
      const [where, that] = [node.where, node.that].map((one) => compile(one, compiling)) as [Test, Test];
      return disjunctionOver(subject, within, isAlways(node.where) ? that : conjunction([where, that]));
    }
    case 'every': {
      const { subject, within } = rowsOf(node.subject, compiling);
      const [where, that] = [node.where, node.that].map((one) => compile(one, compiling)) as [Test, Test];
      return conjunctionOver(subject, within, isAlways(node.where) ? that : implication(where, that));
    }
    case 'reading':
      return noting(
        node.key,
        agreement(Object.values(node.alternatives).map((inner) => compile(inner, compiling))),
        compiling,
      );
    case 'open-status':
      return noting(node.key, () => UNKNOWN, compiling);
    case 'notice-in-force': {
      const { subject, slot } = place(node.fact, compiling);
      const statuses = node.statuses ?? {};
      return (frame) => {
        const notice = (frame[subject] as Row).values[slot] as string | undefined;
        if (notice === undefined) return UNKNOWN;
        const status = statuses[notice] ?? 'no';
        return typeof status === 'object' ? UNKNOWN : fromWord(status);
      };
    }
    case 'holds':
      return compiling.holds(node.rule);
    case 'in-force':
      throw new Error(`a tree must be specialised before it is compiled: in-force ${node.provision}`);
  }
}

const inOrder = (of: readonly Node[], compiling: Compiling): readonly Test[] => {
  const { costOf } = compiling.sharing;
  return of.toSorted((a, b) => costOf(a) - costOf(b)).map((node) => compile(node, compiling));
};

/** A test of an open key; of those that rules ask in opposite senses it is noted that it was asked. */
function noting(key: string, test: Test, { asked, splitKeys }: Compiling): Test {
  if (!splitKeys.includes(key)) return test;
  return (frame) => {
    asked.splitKey = true;
    return test(frame);
  };
}

function membership(fact: string, values: readonly string[], compiling: Compiling): Test {
  const { subject, slot } = place(fact, compiling);
  const { asked } = compiling;
  const split = compiling.splits.some((one) => one.fact === fact);
  const unknown = (): Truth => {
    if (split) asked.splitFact = true;
    return UNKNOWN;
  };
  if (values.length === 1) {
    const only = values[0];
    return (frame) => {
      const value = (frame[subject] as Row).values[slot];
      return value === only ? YES : value === undefined ? unknown() : NO;
    };
  }
  if (values.length === 3) {
    // The legal terms of the corpus come in threes; comparing is quicker than hashing.
    const [a, b, c] = values;
    return (frame) => {
      const value = (frame[subject] as Row).values[slot];
      return value === a || value === b || value === c ? YES : value === undefined ? unknown() : NO;
    };
  }
  const set = new Set<unknown>(values);
  return (frame) => {
    const value = (frame[subject] as Row).values[slot];
    return value === undefined ? unknown() : set.has(value) ? YES : NO;
  };
}

const isAlways = (node: Node): boolean => node.kind === 'constant' && node.value;

function place(path: string, compiling: Compiling): Place {
  const found = compiling.index.places.get(path);
  if (!found) throw new Error(`no such fact in the vocabulary: ${path}`);
  return found;
}

const rowsOf = (
  name: string,
  compiling: Compiling,
): { readonly subject: number; readonly within: number } => ({
  subject: subjectIndex(name, compiling),
  within: parentOf(name, compiling),
});

function subjectIndex(name: string, compiling: Compiling): number {
  const found = compiling.index.subjects.get(name);
  if (found === undefined) throw new Error(`no such subject in the vocabulary: ${name}`);
  return found;
}

function parentOf(name: string, compiling: Compiling): number {
  const definition = compiling.index.vocabulary.subjects[subjectIndex(name, compiling)];
  return subjectIndex(definition?.within ?? name, compiling);
}

/**
 * All properties of one random transaction in one pass: drawn once, read once, asked many times. For the long runs;
 * each property by itself, with its name, stands in `properties.ts` and `needs.ts`.
 */
import {
  buildDiagram,
  type Diagram,
  examine,
  movers,
  outcomeOf,
  type Span,
  spanCaseByCase,
  spanOfDiagram,
} from '@ytterby/engine';
import type { NamedCorpus } from '@ytterby/law';
import { checkTransaction } from '../../transaction/check.ts';
import type { Transaction } from '../../transaction/transaction.ts';
import { type Laboratory, laboratory, within } from './laboratory.ts';
import { contradicts, everythingInside, valuesOf } from './needs.ts';
import { differs, restsOnLaw } from './properties.ts';
import { type Random, seeded } from './random.ts';
import { fullTransaction, valueAt, withHoles, withValue } from './transactions.ts';

/** What broke for a seed: nothing, or one line a property. `isOpen`: the transaction's outcome was not settled. */
export type Pass = { readonly broken: readonly string[]; readonly isOpen: boolean };

/** Every so manyth open transaction is searched for completions in which each need matters, and drawn twice. */
const SEARCHED = 20;

/** @example allProperties(shipped())(1).broken // [] */
export function allProperties(named: NamedCorpus): (seed: number) => Pass {
  const { corpus } = named;
  const lab = laboratory(corpus);
  const earlier = new Map<string, Laboratory>();
  const unseen = (knownAt: string): Laboratory => {
    const known = earlier.get(knownAt);
    if (known) return known;
    const acts = corpus.law.acts.filter((act) => act.published <= knownAt);
    const made = laboratory({ ...corpus, law: { ...corpus.law, acts } });
    earlier.set(knownAt, made);
    return made;
  };
  const search = everythingInside(named, lab, 5_000);

  return (seed) => {
    const random = seeded(seed);
    const full = fullTransaction(random);
    const { transaction, holes } = withHoles(full, random, 6);
    const { program, examiner } = lab.day(transaction);
    const root = lab.dossier(transaction);
    const broken: string[] = [];
    const hold = (what: string, holds: boolean): void => {
      if (!holds) broken.push(`seed ${seed}: ${what}`);
    };
    hold('the contract allows it', !('faults' in checkTransaction(transaction, corpus)));
    const fast = program(root);
    const { span, findings } = examine(examiner, root);
    hold('closures equal the trace', fast === spanCaseByCase(examiner, root));
    hold('knowing more narrows', within(lab.span(full), span));
    hold(
      'later notices are unseen',
      unseen(transaction.knownAt ?? '')
        .day(transaction)
        .program(root) === span,
    );
    const { settled, atLeast } = outcomeOf(span);
    if (settled) {
      hold('a settled answer cites the law', atLeast === 'none' || restsOnLaw(findings, transaction, corpus));
      return { broken, isOpen: false };
    }
    const diagram = buildDiagram(examiner, root);
    hold('the trace is exact', spanOfDiagram(diagram) === span);
    hold(
      'nothing outside the needs moves it',
      unmovedByOthers(diagram, full, transaction, holes, span, lab, random, named),
    );
    if (seed % SEARCHED === 0) {
      hold('the diagram is the reference', differs(examiner, root) === null);
      const missed = search(seed);
      hold(missed ?? '', missed === null);
    }
    return { broken, isOpen: true };
  };
}

function unmovedByOthers(
  diagram: Diagram,
  full: Transaction,
  transaction: Transaction,
  holes: readonly string[],
  span: Span,
  lab: Laboratory,
  random: Random,
  named: NamedCorpus,
): boolean {
  const needs = movers(diagram).flatMap((mover) => diagram.variables[mover.variable]?.keys ?? []);
  const others = holes.filter(
    (hole) =>
      !needs.some((need) => need === hole || need.startsWith(`${hole}/`) || hole.startsWith(`${need}/`)),
  );
  return others.every((hole) => {
    const filled = withValue(transaction, hole, random.one([valueAt(full, hole), ...valuesOf(hole)]));
    return contradicts(filled, hole, named.corpus) || lab.span(filled) === span;
  });
}

/** Answers for many random transactions: regimes and programs kept by day, so that properties run over 100,000s. */
import {
  buildDiagram,
  compileRegime,
  type Examiner,
  examinerOf,
  type Program,
  type Regime,
  type Row,
  regimeOn,
  type Span,
  spanOfDiagram,
} from '@ytterby/engine';
import type { Corpus } from '@ytterby/law';
import { readTransaction } from '../../dossier/read-transaction.ts';
import type { Transaction } from '../../transaction/transaction.ts';

export type Day = { readonly regime: Regime; readonly program: Program; readonly examiner: Examiner };

/** A law that is asked for its intervals alone is prepared for no reasons. */
function dayOf(regime: Regime): Day {
  let examiner: Examiner | undefined;
  return {
    regime,
    program: compileRegime(regime),
    get examiner() {
      examiner ??= examinerOf(regime);
      return examiner;
    },
  };
}

export type Laboratory = {
  readonly day: (transaction: Transaction) => Day;
  readonly dossier: (transaction: Transaction) => Row;
  /** The interval by closures. */
  readonly span: (transaction: Transaction) => Span;
};

/** @example laboratory(shippedCorpus).span(transaction) // an interval packed in one number */
export function laboratory(corpus: Corpus): Laboratory {
  const days = new Map<string, Day>();
  const laws = new Map<string, Day>();
  const day = (transaction: Transaction): Day => {
    const settled = transaction.assume ?? {};
    const name = `${transaction.on}|${transaction.knownAt}|${JSON.stringify(settled)}`;
    const known = days.get(name);
    if (known) return known;
    const regime = regimeOn(corpus.law, transaction.on, transaction.knownAt ?? transaction.on, settled);
    const same = laws.get(regime.signature);
    const made = same ?? dayOf(regime);
    if (laws.size > 500) laws.clear();
    laws.set(regime.signature, made);
    if (days.size > 3_000) days.clear();
    days.set(name, made);
    return made;
  };
  const dossier = (transaction: Transaction): Row =>
    readTransaction(transaction, corpus, transaction.assume ?? {}).root;
  return { day, dossier, span: (transaction) => day(transaction).program(dossier(transaction)) };
}

/** The exact interval, by the decision diagram; null where the dossier is several parts, over which it is only sound. */
export function exactOf(lab: Laboratory, transaction: Transaction): Span | null {
  const diagram = buildDiagram(lab.day(transaction).examiner, lab.dossier(transaction));
  return diagram.parts.length === 1 ? spanOfDiagram(diagram) : null;
}

/** Number of random transactions, from the environment in longer runs. */
export const CASES = 100_000;

/** Within: every outcome that the narrower interval allows, the wider one allows too. */
export const within = (narrow: Span, wide: Span): boolean =>
  narrow >> 3 >= wide >> 3 && (narrow & 7) <= (wide & 7);

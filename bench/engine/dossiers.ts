/**
 * Three laws to time the engine under, and the dossiers of the transactions under each: all of 61 and its companions
 * in force (2025-10-20 as announced), in force by assumption after the suspension, and left open.
 */
import { outcomeOf, type Regime, type Row, regimeOn, type Span } from '@ytterby/engine';
import { readTransaction, type Transaction } from '@ytterby/facts';
import { shipped } from '@ytterby/law';
import { transactionsOn } from './transactions.ts';

export const KNOWN_AT = '2026-11-23';

const DAYS: readonly { readonly on: string; readonly settled: Readonly<Record<string, string>> }[] = [
  { on: '2025-10-20', settled: {} },
  { on: '2026-12-01', settled: { 'status:2025-61': 'in-force' } },
  { on: '2026-11-23', settled: {} },
];

export type Docket = {
  readonly regime: Regime;
  readonly settled: Readonly<Record<string, string>>;
  readonly transactions: readonly Transaction[];
  readonly roots: readonly Row[];
};

let made: readonly Docket[] | null = null;

/** The three laws with their dossiers; made once. */
export function dockets(): readonly Docket[] {
  const { corpus } = shipped();
  made ??= DAYS.map(({ on, settled }) => {
    const regime = regimeOn(corpus.law, on, KNOWN_AT, settled);
    const transactions = transactionsOn(on, corpus);
    const roots = transactions.map((one) => readTransaction(one, corpus, settled).root);
    return { regime, settled, transactions, roots };
  });
  return made;
}

/** `settled`: one tier. `open`: an interval. `split`: a fact asked in opposite senses is unknown, case by case. */
export type Kind = 'settled' | 'open' | 'split';

/** Which kind of answer a dossier has. */
export function kindOf(regime: Regime, root: Row, span: Span): Kind {
  const split = regime.law.splits.some(
    ({ fact, where }) => rowsWithout(regime, root, fact, where).length > 0,
  );
  return split ? 'split' : outcomeOf(span).settled ? 'settled' : 'open';
}

function rowsWithout(
  regime: Regime,
  root: Row,
  fact: string,
  where: { readonly fact: string; readonly value: string } | undefined,
): readonly Row[] {
  const [subject = -1, slot = -1] = placeIn(regime, fact);
  const role = where ? placeIn(regime, where.fact)[1] : undefined;
  const rows = subject === root.subject ? [root] : (root.rows[subject] ?? []);
  return rows.filter(
    (row) =>
      row.values[slot] === undefined &&
      (role === undefined || row.values[role] === undefined || row.values[role] === where?.value),
  );
}

function placeIn(regime: Regime, fact: string): readonly number[] {
  const { subjects } = regime.law.vocabulary;
  const subject = subjects.findIndex((one) => one.facts.some((other) => other.path === fact));
  return [subject, subjects[subject]?.facts.findIndex((one) => one.path === fact) ?? -1];
}

/**
 * Ground on which the peers can stand too: they know true and false, but nothing unknown and no exact amounts. So one
 * law with every status and reading settled, and dossiers of one item with every fact filled in.
 */
import { type FactValue, type Regime, type Row, regimeOn } from '@ytterby/engine';
import { type Decimal, type Interval, zero } from '@ytterby/engine/amount';
import { readTransaction } from '@ytterby/facts';
import { shipped } from '@ytterby/law';
import { KNOWN_AT } from '../dossiers.ts';
import { transactionsOn } from '../transactions.ts';

const ON = '2026-12-01';

/** One reading adds up stakes, which json-rules-engine has no words for; another of its readings is taken. */
const CHOSEN: Readonly<Record<string, string>> = { 'reading:2025-61/2-held': 'direct-single' };

export type Known = { readonly regime: Regime; readonly roots: readonly Row[] };

/** The settled law and its dossiers; services, whose rule leans on all other rules' results, are left out. */
export function known(): Known {
  const { corpus } = shipped();
  const regime = settledRegime(corpus.law);
  const roots = transactionsOn(ON, corpus)
    .filter(({ activity, items }) => activity.kind !== 'service' && items?.length === 1)
    .map((one) => filled(readTransaction(one, corpus, regime.settled).root, regime));
  return { regime, roots };
}

function settledRegime(law: Regime['law'], settled: Readonly<Record<string, string>> = CHOSEN): Regime {
  const regime = regimeOn(law, ON, KNOWN_AT, settled);
  const key = regime.openKeys[0];
  if (key === undefined) return regime;
  const reading = law.readings.find((one) => one.key === key);
  return settledRegime(law, { ...settled, [key]: reading?.alternatives[0]?.value ?? 'in-force' });
}

/** What is unknown is taken to be "no", "another", "none": a guess that serves timing alone. */
function filled({ code: _, ...row }: Row, regime: Regime): Row {
  const facts = regime.law.vocabulary.subjects[row.subject]?.facts ?? [];
  return {
    ...row,
    values: facts.map((fact, slot) => {
      const value = row.values[slot];
      if (fact.type === 'amount') return exact(value as Interval | undefined);
      return value === undefined ? ABSENT[fact.type] : value;
    }),
    rows: row.rows.map((rows) => rows?.map((one) => filled(one, regime))),
  };
}

const ABSENT: Readonly<Record<string, FactValue>> = {
  truth: false,
  text: '(other)',
  number: false,
  date: '2026-01-01',
  set: [],
};

function exact(value: Interval | undefined): Interval {
  const amount: Decimal = value?.min ?? zero;
  return { min: amount, max: amount };
}

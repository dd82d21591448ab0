/**
 * What is still needed: exactly the facts, statuses and readings that could still move the outcome, the most decisive
 * first. From the decision diagram, so nothing outside can move it and everything inside can.
 */
import {
  type Diagram,
  type FactDefinition,
  type Finding,
  type Mover,
  movers,
  NO,
  tierAt,
} from '@ytterby/engine';
import type { Corpus } from '@ytterby/law';
import type { Transaction } from '../transaction/transaction.ts';
import type { Need, Said } from './determination.ts';
import { questionOfKey } from './questions.ts';
import { said } from './say.ts';

/** @example needsOf(diagram, [], transaction, corpus) // [] where the outcome is settled */
export function needsOf(
  diagram: Diagram,
  findings: readonly Finding[],
  transaction: Transaction,
  corpus: Corpus,
): readonly Need[] {
  const facts = factsOf(corpus);
  const hanging = hangingOn(findings);
  const needs = new Map<string, Need>();
  for (const mover of movers(diagram)) {
    const variable = diagram.variables[mover.variable];
    for (const key of variable?.keys ?? []) {
      const made = needOf(key, variable?.name ?? '', mover, facts, hanging, transaction, corpus);
      const known = needs.get(key);
      needs.set(key, known ? merge(known, made) : made);
    }
  }
  return [...needs.values()];
}

function needOf(
  key: string,
  name: string,
  mover: Mover,
  facts: ReadonlyMap<string, FactDefinition>,
  hanging: Hanging,
  transaction: Transaction,
  corpus: Corpus,
): Need {
  const couldLeadTo = mover.couldLeadTo.map((step) => tierAt(step as 0));
  const provisions = provisionsThatHang(key, name, hanging);
  const open = questionOfKey(key, corpus);
  if (open)
    return { kind: open.kind, key, question: open.question, options: open.options, couldLeadTo, provisions };
  const definition = facts.get(name);
  const question: Said = said(definition?.question ?? { en: key, 'zh-CN': key }, corpus);
  const reason = cannotKnow(key, transaction);
  return {
    kind: 'fact',
    key,
    question,
    couldLeadTo,
    provisions,
    ...(reason === undefined ? {} : { cannotKnow: reason }),
  };
}

const merge = (a: Need, b: Need): Need => ({
  ...a,
  couldLeadTo: [...new Set([...a.couldLeadTo, ...b.couldLeadTo])],
  provisions: [...new Set([...a.provisions, ...b.provisions])],
});

const vocabularies = new WeakMap<Corpus, ReadonlyMap<string, FactDefinition>>();

/** The facts of the vocabulary by path. */
function factsOf(corpus: Corpus): ReadonlyMap<string, FactDefinition> {
  const known = vocabularies.get(corpus);
  if (known) return known;
  const { subjects } = corpus.law.vocabulary;
  const made = new Map(subjects.flatMap((subject) => subject.facts.map((fact) => [fact.path, fact])));
  vocabularies.set(corpus, made);
  return made;
}

/** Provisions that may hold, in their order, by the fact, status or reading that leaves them open. */
type Hanging = ReadonlyMap<string, ReadonlyMap<string, number>>;

function hangingOn(findings: readonly Finding[]): Hanging {
  const found = new Map<string, Map<string, number>>();
  findings.forEach(({ dated, truth, because }, order) => {
    if (truth === NO || dated.rule.kind === 'duty') return;
    for (const leaf of because) {
      const name = leaf.kind === 'fact' ? leaf.fact : 'key' in leaf ? leaf.key : undefined;
      if (name === undefined || (leaf.kind === 'fact' && leaf.truth !== 'unknown')) continue;
      const provisions = found.get(name) ?? new Map<string, number>();
      found.set(name, provisions);
      if (!provisions.has(dated.rule.cites[0])) provisions.set(dated.rule.cites[0], order);
    }
  });
  return found;
}

/** Provisions whose open truth names the key or the fact among what decides it. */
function provisionsThatHang(key: string, fact: string, hanging: Hanging): readonly string[] {
  const [onFact, onKey] = [hanging.get(fact), fact === key ? undefined : hanging.get(key)];
  if (!onFact || !onKey) return [...(onFact ?? onKey ?? new Map<string, number>()).keys()];
  const both = new Map(onFact);
  for (const [provision, order] of onKey) both.set(provision, Math.min(order, both.get(provision) ?? order));
  return [...both].sort((a, b) => a[1] - b[1]).map(([provision]) => provision);
}

/** The reason a user gave for not being able to find a fact out. */
function cannotKnow(pointer: string, transaction: Transaction): string | undefined {
  let value: unknown = transaction;
  for (const step of pointer.split('/').slice(1))
    value = (value as Record<string, unknown> | undefined)?.[step];
  return typeof value === 'object' && value !== null && 'cannotKnow' in value
    ? String(value.cannotKnow)
    : undefined;
}

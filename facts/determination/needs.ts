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
  const facts = new Map(
    corpus.law.vocabulary.subjects.flatMap((subject) => subject.facts.map((fact) => [fact.path, fact])),
  );
  const needs = new Map<string, Need>();
  for (const mover of movers(diagram)) {
    const variable = diagram.variables[mover.variable];
    for (const key of variable?.keys ?? []) {
      const made = needOf(key, variable?.name ?? '', mover, facts, findings, transaction, corpus);
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
  findings: readonly Finding[],
  transaction: Transaction,
  corpus: Corpus,
): Need {
  const couldLeadTo = mover.couldLeadTo.map((step) => tierAt(step as 0));
  const provisions = provisionsThatHang(key, name, findings);
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

/** Provisions whose open truth names the key or the fact among what decides it. */
function provisionsThatHang(key: string, fact: string, findings: readonly Finding[]): readonly string[] {
  const hangs = findings.filter(
    (finding) =>
      finding.truth !== NO &&
      finding.dated.rule.kind !== 'duty' &&
      finding.because.some((leaf) =>
        leaf.kind === 'fact'
          ? leaf.fact === fact && leaf.truth === 'unknown'
          : leaf.kind === 'status' || leaf.kind === 'reading'
            ? leaf.key === key
            : false,
      ),
  );
  return [...new Set(hangs.map((finding) => finding.dated.rule.cites[0]))];
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

/** The provisions of an answer: those that hold or may hold, strictest first; with `all`, also those that do not. */
import { type Finding, NO, type Rule, stepOf, type Tier, truthWord, YES } from '@ytterby/engine';
import type { Corpus, Instrument, Provision } from '@ytterby/law';
import { NO_DAY_CLAIMED } from '../dossier/read-items.ts';
import type { Transaction } from '../transaction/transaction.ts';
import type { Effect, FoundProvision, Reason } from './determination.ts';
import { said } from './say.ts';

export type Pages = {
  readonly provision: (id: string) => Provision | undefined;
  readonly instrument: (id: string) => Instrument | undefined;
};

const pages = new WeakMap<Corpus, Pages>();

/** Provisions and instruments by id. @example pagesOf(corpus).provision('2025-61/2')?.grade // 'B' */
export function pagesOf(corpus: Corpus): Pages {
  const known = pages.get(corpus);
  if (known) return known;
  const provisions = new Map(corpus.provisions.map((one) => [one.id, one]));
  const instruments = new Map(corpus.instruments.map((one) => [one.id, one]));
  const made: Pages = {
    provision: (id) => provisions.get(id),
    instrument: (id) => instruments.get(id) ?? instruments.get(id.split('/')[0] as string),
  };
  pages.set(corpus, made);
  return made;
}

const effectOf = (rule: Rule): Effect | null => {
  switch (rule.kind) {
    case 'control':
    case 'policy':
      return rule.effect;
    case 'exemption':
      return 'exempt';
    case 'exclusion':
      return 'exclusion';
    default:
      return null;
  }
};

const order = (effect: Effect): number =>
  effect === 'exclusion' ? 0.5 : effect === 'duty' ? 0.2 : stepOf(effect as Tier);

export type Listed = {
  readonly findings: readonly Finding[];
  readonly transaction: Pick<Transaction, 'activity' | 'items'>;
  readonly corpus: Corpus;
  readonly all: boolean;
};

/** @example provisionsOf({ findings: [], transaction, corpus, all: false }) // [] */
export function provisionsOf({ findings, transaction, corpus, all }: Listed): readonly FoundProvision[] {
  const byLabel = labelled(findings, citedIn(corpus));
  const found: FoundProvision[] = [];
  for (const finding of findings) {
    const effect = effectOf(finding.dated.rule);
    if (effect === null || (finding.truth === NO && !all)) continue;
    const holds = relevant(finding, byLabel);
    if (holds !== NO || all) found.push(entryOf(finding, effect, holds, transaction, corpus));
  }
  return found.sort((a, b) => rankOf(b) - rankOf(a));
}

const rankOf = (one: FoundProvision): number =>
  (one.holds === 'yes' ? 20 : one.holds === 'unknown' ? 10 : 0) + order(one.effect);

/** What was found of each rule: one finding, or one an item. */
type ByLabel = ReadonlyMap<string, readonly Finding[]>;

const cited = new WeakMap<Corpus, ReadonlySet<string>>();

/** Rules that others name: the controls that exceptions and policies are of, or that go before a residual one. */
function citedIn(corpus: Corpus): ReadonlySet<string> {
  const known = cited.get(corpus);
  if (known) return known;
  const made = new Set(
    corpus.law.rules.flatMap((rule) =>
      'of' in rule ? rule.of : rule.kind === 'control' ? (rule.unless ?? []) : [],
    ),
  );
  cited.set(corpus, made);
  return made;
}

function labelled(findings: readonly Finding[], wanted: ReadonlySet<string>): ByLabel {
  const found = new Map<string, Finding[]>();
  for (const finding of findings) {
    const { label } = finding.dated.rule;
    if (!wanted.has(label)) continue;
    const known = found.get(label);
    if (known) known.push(finding);
    else found.set(label, [finding]);
  }
  return found;
}

/**
 * What an exception or policy is worth showing for: it counts only upon a control that holds or may hold. A residual
 * control is shown only where none of the controls before it holds for every item.
 */
function relevant(finding: Finding, byLabel: ByLabel): 0 | 1 | 2 {
  const { rule } = finding.dated;
  if (finding.truth === NO) return NO;
  if (rule.kind === 'policy' || rule.kind === 'exemption' || rule.kind === 'exclusion') {
    let base: number = NO;
    for (const label of rule.of)
      for (const one of byLabel.get(label) ?? [])
        if (one.item === finding.item || one.item === null || finding.item === null)
          base = Math.max(base, rule.kind === 'exclusion' ? one.own : one.truth);
    return Math.min(finding.truth, base) as 0 | 1 | 2;
  }
  if (rule.kind === 'control' && rule.unless) {
    const before = rule.unless.flatMap((label) =>
      (byLabel.get(label) ?? []).filter((one) => one.item !== null),
    );
    if (finding.item !== null) {
      return before.some((one) => one.item === finding.item && one.truth === YES) ? NO : finding.truth;
    }
    const items = new Set(before.map((one) => one.item));
    const covered = [...items].every((item) => before.some((one) => one.item === item && one.truth === YES));
    return items.size > 0 && covered ? NO : finding.truth;
  }
  return finding.truth;
}

/**
 * A reason as the document has it: only a service names the act it serves apart from its kind, and a day that nobody
 * claimed is no day.
 */
function asWritten(reason: Reason, { activity }: Listed['transaction']): Reason {
  if (reason.kind !== 'fact') return reason;
  if (reason.fact === 'activity.act' && activity.kind !== 'service') {
    return { ...reason, pointer: '/activity/kind' };
  }
  const unclaimed = reason.fact === 'item.leftChinaOn' && reason.value === NO_DAY_CLAIMED;
  return unclaimed ? { ...reason, value: undefined } : reason;
}

function entryOf(
  finding: Finding,
  effect: Effect,
  holds: 0 | 1 | 2,
  transaction: Listed['transaction'],
  corpus: Corpus,
): FoundProvision {
  const { rule, status, word, live } = finding.dated;
  const id = rule.cites[0];
  const page = pagesOf(corpus).provision(id);
  const instrument = pagesOf(corpus).instrument(id);
  const dated: Reason = {
    kind: 'dated',
    status: word,
    by: 'by' in status ? status.by : null,
    from: 'from' in status ? status.from : 'since' in status ? status.since : null,
    until: 'until' in status ? status.until : null,
  };
  return {
    id,
    holds: truthWord(holds),
    effect,
    status: word,
    ...(finding.item === null ? {} : { item: transaction.items?.[finding.item]?.id ?? String(finding.item) }),
    because: live ? finding.because.map((reason) => asWritten(reason, transaction)) : [dated],
    title: said(page?.title ?? instrument?.title ?? { en: id, 'zh-CN': id }, corpus),
    source: {
      addresses: instrument?.addresses ?? [],
      grade: page?.grade ?? instrument?.grade ?? 'unconfirmed',
      keys: page?.sources ?? [],
    },
    rule: rule.label,
  };
}

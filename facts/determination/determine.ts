/**
 * The main job: from a checked transaction to a determination. Pure: the day of knowledge, the corpus and the house's
 * settlings are given. Always traced; the decision diagram is asked only where the outcome is not settled.
 */
import {
  buildDiagram,
  type Examiner,
  examine,
  examinerOf,
  NO,
  outcomeOf,
  type Regime,
  regimeOn,
  type Span,
  spanOfDiagram,
} from '@ytterby/engine';
import type { NamedCorpus } from '@ytterby/law';
import { idleReadings } from '../dossier/bearing.ts';
import { classifyItem, nameOfSettled } from '../dossier/classify-item.ts';
import type { Found, PartyFinder } from '../dossier/read-parties.ts';
import { readTransaction } from '../dossier/read-transaction.ts';
import type { Transaction } from '../transaction/transaction.ts';
import type { Determination, SettledBy } from './determination.ts';
import { documentWarnings } from './document-warnings.ts';
import { dutiesOf } from './duties.ts';
import { needsOf } from './needs.ts';
import { provisionsOf } from './provisions.ts';
import { screeningWarnings } from './screening-warnings.ts';
import { sharesOfItems } from './shares.ts';
import { askingWhatIsTaken, warningsOf } from './warnings.ts';

/** What an organisation has settled, with who, when and on what paper. */
export type HouseSettling = {
  readonly key: string;
  readonly value: string;
  readonly who: string;
  readonly when: string;
  readonly paper: string;
};

export type DetermineOptions = {
  /** Day of knowledge where the transaction names none: today. */
  readonly today: string;
  /** Also the provisions that do not hold, with why not. */
  readonly all?: boolean;
  readonly assume?: Readonly<Record<string, string>>;
  readonly house?: readonly HouseSettling[];
  readonly find?: PartyFinder;
};

export type Determiner = {
  readonly corpus: NamedCorpus;
  readonly determine: (transaction: Transaction, options: DetermineOptions) => Determination;
};

/**
 * A determiner for a corpus; regimes are kept by day and settlings.
 * @example createDeterminer(shipped()).determine(transaction, { today: '2026-11-23' }).on // transaction.on
 */
export function createDeterminer(named: NamedCorpus): Determiner {
  const { corpus, hash } = named;
  const asking = askingWhatIsTaken(corpus);
  const byDay = new Map<string, Examiner>();
  const bySignature = new Map<string, Examiner>();
  const examinerFor = (on: string, knownAt: string, settled: Readonly<Record<string, string>>): Examiner => {
    const day = `${on}|${knownAt}|${nameOfSettled(settled)}`;
    const known = byDay.get(day);
    if (known) return known;
    const regime: Regime = regimeOn(corpus.law, on, knownAt, settled);
    const same = bySignature.get(regime.signature);
    // Days of the same law share what was made of it; only the day differs.
    const made = same ? { ...same, regime: { ...same.regime, on, knownAt } } : examinerOf(regime);
    bySignature.set(regime.signature, made);
    if (byDay.size > 5_000) byDay.clear();
    byDay.set(day, made);
    return made;
  };

  const determine = (transaction: Transaction, options: DetermineOptions): Determination => {
    const knownAt = transaction.knownAt ?? options.today;
    const settlings = settlingsOf(transaction, options);
    const settled = Object.fromEntries(settlings.map((one) => [one.key, one.value]));
    const examiner = examinerFor(transaction.on, knownAt, settled);
    const found = new Map<number, Found>();
    const find: PartyFinder = (party, index) => {
      const known = found.get(index) ?? options.find?.(party, index) ?? {};
      found.set(index, known);
      return known;
    };
    const { root, items } = readTransaction(transaction, corpus, settled, find);
    // Reasons are put together where the answer tells them, or a warning looks at them.
    const { span, findings } = examine(
      examiner,
      root,
      options.all ? undefined : ({ rule }, truth) => truth !== NO || asking.has(rule),
    );
    const kleene = outcomeOf(span);
    const diagram = kleene.settled ? null : buildDiagram(examiner, root);
    // Of one part the diagram's interval is exact; of several, the trace's, which is exact by test, is taken.
    const exact: Span = diagram?.parts.length === 1 ? spanOfDiagram(diagram) : span;
    const used = usedOf(
      settlings,
      () => examinerFor(transaction.on, knownAt, NOTHING).regime.openKeys,
      corpus,
    );
    const unused = settlings
      .filter((one) => one.by === 'assume' && !used.includes(one))
      .map((one) => one.key);
    const idle: ReadonlySet<string> = diagram
      ? idleReadings(transaction, corpus, (item) => classifyItem(item, corpus, settled), find)
      : new Set();
    const shares = sharesOfItems(items);
    return {
      ...(transaction.id === undefined ? {} : { transactionId: transaction.id }),
      on: transaction.on,
      knownAt,
      outcome: outcomeOf(exact),
      provisions: provisionsOf({ findings, transaction, corpus, all: options.all ?? false }),
      duties: dutiesOf(findings, transaction, corpus),
      needs: diagram
        ? needsOf(diagram, findings, transaction, corpus).filter((need) => !idle.has(need.key))
        : [],
      ...(shares.length > 0 ? { shares } : {}),
      law: { version: corpus.version, hash, knownUpTo: corpus.knownUpTo },
      ...(used.length > 0 ? { settled: used } : {}),
      warnings: [
        ...warningsOf(findings, transaction, knownAt, corpus, unused),
        ...documentWarnings(findings, transaction, corpus),
        ...screeningWarnings(transaction, found, corpus),
      ],
    };
  };
  return { corpus: named, determine };
}

const NOTHING: Readonly<Record<string, string>> = {};

/** The settlings that the day's law asks for, and those of classification. */
function usedOf(
  settlings: readonly SettledBy[],
  open: () => readonly string[],
  corpus: NamedCorpus['corpus'],
): readonly SettledBy[] {
  if (settlings.length === 0) return [];
  const keys = open();
  return settlings.filter((one) => keys.includes(one.key) || !isOfLaw(one.key, corpus));
}

/** A key that the regime of the day lists as open; others belong to classification. */
const isOfLaw = (key: string, corpus: NamedCorpus['corpus']): boolean =>
  key.startsWith('reading:')
    ? !CLASSIFICATION_READINGS.some((one) => key.startsWith(one))
    : !rowKeysOf(corpus).has(key);

const rowKeys = new WeakMap<NamedCorpus['corpus'], ReadonlySet<string>>();

/** Keys of the presence of list rows. */
function rowKeysOf(corpus: NamedCorpus['corpus']): ReadonlySet<string> {
  const made = rowKeys.get(corpus) ?? new Set(corpus.lists.entries.map((entry) => `status:${entry.code}`));
  rowKeys.set(corpus, made);
  return made;
}

const CLASSIFICATION_READINGS = ['reading:2025-18-', 'reading:2025-61/P2-'];

/** Later settlings win: the house's, then the caller's, then the document's own. */
function settlingsOf(transaction: Transaction, options: DetermineOptions): readonly SettledBy[] {
  const byKey = new Map<string, SettledBy>();
  for (const one of options.house ?? []) byKey.set(one.key, { ...one, by: 'house' });
  for (const [key, value] of Object.entries({ ...options.assume, ...transaction.assume })) {
    byKey.set(key, { key, value, by: 'assume' });
  }
  return [...byKey.values()];
}

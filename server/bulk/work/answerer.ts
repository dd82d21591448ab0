/**
 * Answers transactions exactly as `determine` does, and says again what was just said of an equal one: lines of a
 * portfolio repeat, and differ in their ids alone.
 */
import {
  createDeterminer,
  type Determination,
  type DetermineOptions,
  partyFinder,
  type Transaction,
} from '@ytterby/facts';
import { loadCorpus, type NamedCorpus, shipped } from '@ytterby/law';
import type { Settings } from './tasks.ts';

/** Answers kept; all go at once when there are more. */
const KEPT = 20_000;

export type Answerer = {
  readonly named: NamedCorpus;
  /** The answer; `made` is the same object for equal transactions, without their ids. */
  readonly answer: (transaction: Transaction) => { readonly found: Determination };
};

/** The corpus of an exported text, or the one that the program carries. */
export function corpusOf(law: string | undefined): NamedCorpus {
  if (law === undefined) return shipped();
  const loaded = loadCorpus(law);
  if ('named' in loaded) return loaded.named;
  throw new Error('a corpus that was checked before could not be loaded');
}

export function answererOf(settings: Settings, screen: boolean): Answerer {
  const named = corpusOf(settings.law);
  const { determine } = createDeterminer(named);
  const find = partyFinder(named.corpus, { screen });
  const options: DetermineOptions = {
    today: settings.today,
    find,
    ...(settings.assume === undefined ? {} : { assume: settings.assume }),
    ...(settings.house === undefined ? {} : { house: settings.house }),
  };
  const kept = new Map<string, { readonly found: Determination }>();
  return {
    named,
    answer: ({ id: _, ...transaction }) => {
      const key = JSON.stringify(transaction);
      const known = kept.get(key);
      if (known !== undefined) return known;
      const made = { found: determine(transaction, options) };
      if (kept.size >= KEPT) kept.clear();
      kept.set(key, made);
      return made;
    },
  };
}

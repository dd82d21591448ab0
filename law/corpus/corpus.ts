/** The corpus as one value: the law, its instruments and provisions, its lists, and how far it knows. */
import type { CalendarDate, Law } from '@ytterby/engine';
import type { Instrument, Provision } from '../cn/types.ts';
import type { Term } from '../glossary.ts';
import type {
  Concordance,
  ControlEntry,
  DatedFact,
  ListAction,
  OfficialAnswer,
  Source,
  WorkingYear,
} from '../lists/types.ts';

export type Corpus = {
  /** The corpus's own version: the day it was made. */
  readonly version: string;
  /** Nothing published after this day was seen. */
  readonly knownUpTo: CalendarDate;
  /** Days of acts that the corpus can speak of, both included. */
  readonly covers: { readonly from: CalendarDate; readonly to: CalendarDate };
  readonly law: Law;
  readonly instruments: readonly Instrument[];
  readonly provisions: readonly Provision[];
  readonly lists: {
    readonly entries: readonly ControlEntry[];
    readonly concordance: readonly Concordance[];
    readonly codeAliases: Readonly<Record<string, string>>;
    readonly actions: readonly ListAction[];
    readonly answers: readonly OfficialAnswer[];
    readonly workingYears: readonly WorkingYear[];
    readonly datedFacts: readonly DatedFact[];
    readonly sources: readonly Source[];
  };
  readonly glossary: readonly Term[];
  /** Traditional Chinese (Hong Kong) for each simplified text of the corpus. */
  readonly traditional: Readonly<Record<string, string>>;
};

/** A corpus with the hash of its canonical form. */
export type NamedCorpus = { readonly corpus: Corpus; readonly hash: string };

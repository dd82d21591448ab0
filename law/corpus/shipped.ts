/** The corpus that this repository ships, gathered from the instruments' folders and the lists. */
import { canonical, hashOf } from '@ytterby/engine';
import { acts, instruments, provisions, readings, rules } from '../cn/index.ts';
import { glossary } from '../glossary.ts';
import {
  codeAliases,
  concordance,
  controlEntries,
  datedFacts,
  listActions,
  officialAnswers,
  sources,
  workingYears,
} from '../lists/index.ts';
import { vocabulary } from '../vocabulary/vocabulary.ts';
import { actsOfInstruments } from './acts-of-instruments.ts';
import { actsOfLists } from './acts-of-lists.ts';
import type { Corpus, NamedCorpus } from './corpus.ts';
import { splitKeys, splits } from './splits.ts';
import { traditional } from './traditional.ts';

/** Day this corpus was made, and how far it knows: nothing published later was seen. */
const VERSION = '2026-11-23';
const KNOWN_UP_TO = '2026-10-09';

const ofLists = actsOfLists(listActions);

export const shippedCorpus: Corpus = {
  version: VERSION,
  knownUpTo: KNOWN_UP_TO,
  covers: { from: '2020-12-01', to: '2028-12-31' },
  law: {
    vocabulary,
    rules,
    readings,
    acts: [...actsOfInstruments(instruments, provisions, [...acts, ...ofLists]), ...acts, ...ofLists],
    serviceFact: 'activity.service',
    splits,
    splitKeys,
  },
  instruments,
  provisions,
  lists: {
    entries: controlEntries,
    concordance,
    codeAliases,
    actions: listActions,
    answers: officialAnswers,
    workingYears,
    datedFacts,
    sources,
  },
  glossary,
  traditional,
};

let named: NamedCorpus | undefined;

/**
 * The shipped corpus with its hash, computed once. It is read back from its canonical form, so that a corpus carried
 * along and the same corpus loaded from a file are alike to the order of their keys, and answer with the same bytes.
 * @example shipped().hash.length // 64
 */
export function shipped(): NamedCorpus {
  if (named === undefined) {
    const text = canonical(shippedCorpus);
    named = { corpus: JSON.parse(text) as Corpus, hash: hashOf(text) };
  }
  return named;
}

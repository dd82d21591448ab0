/** Names of a notice against the official lists: the lists that hold a name it resembles. A missing name is not cleared. */
import { officialRegister, screenParty } from '@ytterby/facts';
import type { Corpus } from '@ytterby/law';

/** A screen for `verifyNotice` over the lists of a corpus. */
export const screenOn =
  (corpus: Corpus): ((name: string) => readonly string[]) =>
  (name) => {
    const { actionOf } = officialRegister(corpus);
    const hits = screenParty({ role: 'recipient', name }, corpus);
    return [...new Set(hits.map(({ record }) => actionOf(record).list))];
  };

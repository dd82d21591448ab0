/** Answers that were kept, in English. */
export const answers = {
  title: 'Answers',
  one: 'Answer',
  empty: 'No answer has been saved yet.',
  ask: 'Ask something',
  more: 'Show more',
  days: (on: string, knownAt: string) => `${on}, law as of ${knownAt}`,
  again: {
    law: 'asked again: the law changed',
    day: 'asked again: a new day',
    party: 'asked again: what is known of a party changed',
    settling: 'asked again: the house settled a reading or a status',
  },
  keptAt: (when: string) => `Saved ${when}. It stays as it is, whatever is published later.`,
  reopen: 'Ask again from here',
  replay: 'Replay',
  replaySame: 'Replayed: the same answer, fact for fact.',
  replayOther: 'Replayed: the answer differs from the one saved.',
  share: 'Copy link',
  shared: 'Link copied',
  print: 'Print',
  openCase: 'Open a case',
};

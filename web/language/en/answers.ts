/** Answers that were kept, in English. */
export const answers = {
  title: 'Answers',
  one: 'Answer',
  empty: 'No answer has been saved yet.',
  ask: 'Ask something',
  more: 'Show more',
  days: (on: string, knownAt: string) => `${on}, law as of ${knownAt}`,
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

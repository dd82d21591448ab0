/** The law on the screens, in English. */
export const law = {
  title: 'Law',
  notes: 'To be known with it',
  ambiguities: 'What its words leave open',
  readings: 'Ways to read it',
  notComputed: 'Not part of a determination',
  history: 'History',
  sources: 'Where it was read',
  official: 'official address',
  grade: (grade: string) =>
    grade === 'unconfirmed'
      ? 'Read in no confirmed text: it settles no answer.'
      : `The statement is in our own words, after a text of grade ${grade}.`,
  act: (kind: 'enact' | 'suspend' | 'resume' | 'repeal', by: string) =>
    `${{ enact: 'Put into force', suspend: 'Suspended', resume: 'Resumed', repeal: 'Repealed' }[kind]} by ${by}`,
  until: (day: string) => `to ${day}`,
  published: (day: string) => `(published ${day})`,
  from: (word: string, day: string, by: string) => `${word} from ${day}${by === '' ? '' : ` (${by})`}`,
  span: (word: string, from: string, to: string | null, by: string) =>
    `${word} from ${from}${to === null ? '' : ` to ${to}`} (${by})`,
  undated: 'No day of effect of its own',
};

/** The first walk through the program, in English. */
export const start = {
  title: 'Three transactions, determined with the law as this program holds it.',
  steps: [
    'A motor with dysprosium in its magnets goes from Germany to the United States. Whether Announcement 61 is in force on that day is not known, and the answer says so:',
    'The same motor, for a house that holds a notice and assumes that Announcement 61 is in force:',
    'Terbium metal leaves China. Announcement 18 was never suspended, so nothing is open:',
  ],
  next: 'What to type next',
  commands: [
    ['npx ytterby explain FILE', 'your own transaction; contract/README.md says what goes in'],
    ['npx ytterby determine FILE', 'the same as JSON, one or many'],
    ['npx ytterby law status', 'what is in force today, and by which act'],
    ["npx ytterby law show '2025-61/1(1)'", 'a provision, with what is not settled in it'],
    ['npx ytterby law items dysprosium', 'the control entries of an element'],
    ['npx ytterby --help', 'everything else'],
  ],
} satisfies {
  readonly title: string;
  readonly steps: readonly string[];
  readonly next: string;
  readonly commands: readonly (readonly string[])[];
};

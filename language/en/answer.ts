/** An answer in the words of a compliance officer, in English. Legal terms as the corpus's glossary has them. */
import type { DutyKind, Outcome, StatusWord, Tier, TruthWord } from '@ytterby/engine';
import type { Effect } from '@ytterby/facts';

const settled: Readonly<Record<Tier, string>> = {
  none: 'No licence needed: no control in force reaches this act',
  exempt: 'No licence needed: an exemption lifts it, on conditions',
  licence: 'Licence needed, ordinary review',
  'case-by-case': 'Licence needed, decided case by case',
  'presumption-of-denial': 'Licence needed, in principle refused',
  prohibited: 'Prohibited',
};

const tier: Readonly<Record<Tier, string>> = {
  none: 'none',
  exempt: 'exempt',
  licence: 'licence',
  'case-by-case': 'licence case by case',
  'presumption-of-denial': 'licence in principle refused',
  prohibited: 'prohibited',
};

const effect: Readonly<Record<Effect, string>> = {
  exempt: 'exemption',
  licence: 'licence',
  'case-by-case': 'review case by case',
  'presumption-of-denial': 'review: in principle refused',
  prohibited: 'prohibition',
  exclusion: 'outside the control',
  duty: 'duty',
};

const status: Readonly<Record<StatusWord, string>> = {
  'in-force': 'in force',
  suspended: 'suspended',
  'not-yet': 'not yet in force',
  ended: 'ended',
  unknown: 'status not known',
};

const duty: Readonly<Record<DutyKind, string>> = {
  'apply-for-licence': 'Apply for a licence',
  'issue-compliance-notice': 'Issue the Compliance Notice',
  'report-after-export': 'Report after the export',
  undertake: 'Give an undertaking',
  'declare-destination': 'Declare the final destination',
  'declare-control-status': 'Declare the control status',
  'file-technology-statement': 'File the technology statement',
  'ask-customer': 'Ask the customer',
  'refuse-service': 'Refuse the service',
  'show-licence': 'Show the licence',
  'end-user-documents': 'Obtain end-user and end-use documents',
  'risk-assessment': 'Submit a risk assessment',
  'keep-records': 'Keep the records',
  'report-change': 'Report the change',
  'consult-authority': 'Consult the authority',
  'register-export': 'Register the export',
  'obtain-consent': 'Obtain consent first',
};

const afters: Readonly<Record<string, string>> = { export: 'the export' };
const after = (event: string): string => afters[event] ?? event;

export const answer = {
  /** How parts of a line are joined. */
  colon: (head: string, tail: string): string => `${head}: ${tail}`,
  semicolons: (parts: readonly string[]): string => parts.join('; '),
  commas: (parts: readonly string[]): string => parts.join(', '),
  bracket: (text: string, inside: string): string => `${text} (${inside})`,
  outcome: ({ atLeast, atMost, settled: sure }: Outcome): string =>
    sure ? settled[atLeast] : `Between ${tier[atLeast]} and ${tier[atMost]}: not settled`,
  tier: (word: Tier): string => tier[word],
  effect: (word: Effect): string => effect[word],
  status: (word: StatusWord): string => status[word],
  duty: (word: DutyKind): string => duty[word],
  holds: (word: TruthWord): string => ({ yes: 'applies', no: 'does not apply', unknown: 'may apply' })[word],
  truth: (word: TruthWord): string => ({ yes: 'yes', no: 'no', unknown: 'not known' })[word],
  state: (word: 'open' | 'met' | 'breached'): string =>
    ({ open: 'open', met: 'met', breached: 'late' })[word],
  subtitle: (id: string | undefined, on: string, knownAt: string): string =>
    `${id === undefined ? 'Act' : `${id}: act`} of ${on}, law as known on ${knownAt}`,
  heads: {
    needs: 'What would settle it',
    provisions: 'Provisions',
    duties: 'Duties',
    mayBeDuties: 'Duties that may arise',
    shares: 'Value shares of 2025-61/1(1)',
    settled: 'Settled by you',
    warnings: 'Take care',
  },
  couldLeadTo: (tiers: readonly string[]): string => `could lead to: ${tiers.join(', ')}`,
  hangsOn: (ids: readonly string[]): string => `bears on ${ids.join(', ')}`,
  cannotKnow: (why: string): string => `you said it cannot be found out: ${why}`,
  give: (pointer: string): string => `give ${pointer}`,
  assume: (key: string): string => `settle with --assume '${key}=...'`,
  more: (count: number): string => `and ${count} more; --all shows them`,
  item: (name: string): string => `item ${name}`,
  grade: (grade: string): string =>
    grade === 'unconfirmed' ? 'read in no confirmed text' : `read in a text of grade ${grade}`,
  source: (first: string | undefined, others: number): string =>
    first === undefined ? 'no official address known' : others > 0 ? `${first} (and ${others} more)` : first,
  fact: (phrase: string, value: string): string => `${phrase}: ${value}`,
  asked: (asked: string): string => `asked: ${asked}`,
  from: (origin: string, pointer: string): string => `${origin}, ${pointer}`,
  origin: (word: string): string =>
    ({
      given: 'given',
      derived: 'derived',
      content: 'from the content',
      screened: 'from screening',
      ownership: 'from ownership',
      classification: 'from classification',
      corpus: 'from the corpus',
      'cannot-know': 'cannot be found out',
    })[word] ?? word,
  bound: (comparator: string, bound: string): string =>
    `${{ '<': 'below', '<=': 'at most', '>=': 'at least', '>': 'above', before: 'before', 'on-or-after': 'on or after' }[comparator] ?? comparator} ${bound}`,
  none: 'none',
  shareLeaf: (part: string, whole: string, threshold: string, truth: string): string =>
    `${part} is ${threshold} or more of ${whole}: ${truth}`,
  sumLeaf: (fact: string, bound: string, truth: string): string =>
    `${fact}, added up, at least ${bound}: ${truth}`,
  statusLeaf: (provision: string): string => `whether ${provision} is in force on the day: not known`,
  readingLeaf: (question: string): string => `the text can be read in more than one way: ${question}`,
  ruleLeaf: (rule: string, truth: string): string => `${rule} applies: ${truth}`,
  noneLeaf: (noun: string): string => `nothing given of this kind: ${noun}`,
  dated: (word: string, by: string | null, from: string | null, until: string | null): string =>
    [
      word,
      by === null ? '' : `by ${by}`,
      from === null ? '' : `from ${from}`,
      until === null ? '' : `to ${until}`,
    ]
      .filter((part) => part !== '')
      .join(' '),
  to: (whom: string): string => `to: ${whom}`,
  dueDays: (days: number, event: string, by: string | null): string =>
    `within ${days} working days after ${after(event)}${by === null ? '; the holidays of that year are not published' : `: by ${by}`}`,
  dueYears: (years: number, event: string): string => `for ${years} years after ${after(event)}`,
  range: (min: string, max: string | null): string =>
    max === null ? `${min} or more` : min === max ? min : `${min} to ${max}`,
  share: (part: string, whole: string): string => `${part} of ${whole}`,
  reached: (word: TruthWord): string =>
    ({ yes: 'reaches 0.1%', no: 'stays below 0.1%', unknown: 'may reach 0.1%' })[word],
  readings: (count: number): string => (count === 1 ? 'under one reading' : `under ${count} readings`),
  everyReading: 'under every reading',
  settledBy: (by: string): string =>
    ({ assume: 'assumed for this answer', house: 'by the house file' })[by] ?? by,
  settledOn: (who: string, when: string, paper: string): string => `${who}, ${when}, on ${paper}`,
  law: (version: string, hash: string, knownUpTo: string): string =>
    `Law: corpus ${version}, ${hash}, known up to ${knownUpTo}.`,
  noAdvice: 'This is no legal advice.',
};

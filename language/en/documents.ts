/** Documents and notices, in English: what is wrong with a record, what it lacks, what each check of a notice found. */
import { type CheckPlace, type SentencesByCode, sentenceIn, type Told } from '../faults/documents.ts';

const records: SentencesByCode = {
  'not-an-object': ({ found }) => `${found} is not an object; write {...}`,
  'no-such-document': ({ found, expected }) => `${found} is no kind of document; write one of ${expected}`,
  'not-this-version': ({ found, expected }) =>
    `${found} is not a version this program writes; write ${expected}`,
  'field-unknown': ({ expected }) => `is no field here; there are ${expected}`,
  'not-text': ({ found, expected }) => `${found} is not a text; write it like ${expected ?? '"..."'}`,
  'text-empty': ({ expected }) => `is empty; leave it out, or write ${expected ?? 'a text'}`,
  'text-too-long': ({ found, expected }) => `has ${found} characters; at most ${expected} are read`,
  'text-control-character': () => 'holds a control character; take it out',
  'not-a-day': ({ found, expected }) => `${found} is not a day; write it like ${expected}`,
  'not-an-amount': ({ found, expected }) => `${found} is not a decimal in a text; write it like ${expected}`,
  'not-a-territory': ({ found, expected }) =>
    `${found} is not a territory of two capital letters; write it like ${expected}`,
  'no-such-option': ({ found, expected }) => `${found} is not known here; write one of ${expected}`,
  'not-yes-or-no': ({ found }) => `${found} is neither true nor false`,
  'not-true': ({ found }) => `${found} is no undertaking; write true, or leave it out`,
  'not-a-list': ({ found }) => `${found} is not a list; write [...]`,
  'too-many-rows': ({ found, expected }) => `has ${found} rows; at most ${expected} are read`,
  'not-a-digest': ({ found }) => `${found} is no digest; write sha-256: and 64 hexadecimal digits`,
  missing: () => 'is missing',
  'withheld-here': () => 'is withheld; a draft or a final document holds its values',
  'not-final': () => 'this is not a final document',
  'not-a-salt': () => 'is not the salt of a final document',
  'not-redacted': () => 'this is not a redacted copy',
  'digest-differs': ({ found, expected }) =>
    `the content was changed: ${found} stands there, ${expected} comes out`,
  'nothing-to-withhold': () =>
    'nothing stands there to be withheld; name a field, or a cell as fields/shares/0/numerator',
  'has-to-stay': () => 'an undertaking or a signature cannot be withheld',
  'no-glyph': ({ found }) => `no font has the character ${found}; write the text without it`,
};

const gaps: SentencesByCode = {
  missing: () => 'is missing',
  withheld: () => 'is withheld',
  'not-undertaken': () => 'is not undertaken',
  'no-rows': () => 'has no row',
  'cell-missing': () => 'is missing',
  'share-above-one': ({ found }) => `${found} is more than the whole`,
  'share-of-nothing': () => 'is a share of nothing; the value of the item is above zero',
  'not-a-mailbox': ({ found }) => `${found} is no e-mail address; write one like name@example.com`,
  'before-the-act': ({ found, expected }) => `${found} is before the export of ${expected}`,
  'after-the-deadline': ({ found, expected }) =>
    `${found} is after ${expected}, the last of ten Chinese working days`,
  'deadline-not-known': () => 'the last day cannot be told: the holidays of that year are not published',
  'paper-not-attached': () => 'names no paper',
};

const checks: SentencesByCode = {
  ok: ({ found }) => (found === undefined ? 'passed' : `passed: ${found}`),
  'too-large': ({ found, expected }) => `${found} characters; at most ${expected} are read`,
  'not-a-token': () => 'this is no signed notice',
  'not-vc-jwt': ({ found, expected }) => `it is of type ${found}, not ${expected}`,
  'algorithm-not-allowed': ({ found, expected }) =>
    `it is signed with ${found}; allowed here are ${expected}`,
  'critical-header': ({ found }) => `it asks for extensions that are not known here: ${found}`,
  'key-of-another': ({ found, expected }) => `its key is ${found}; the issuer's own begins with ${expected}`,
  'no-key-document': ({ found }) => `the key document of ${found} is not at hand`,
  'key-document-of-another': ({ found, expected }) => `the key document is of ${found}, not of ${expected}`,
  'key-not-in-document': ({ found }) => `${found} is not among the issuer's published keys`,
  'signature-wrong': ({ found }) => `the signature is not by ${found} over these bytes: forged or altered`,
  'not-a-notice': ({ found }) => `${found} is not as a notice has it`,
  'not-yet-valid': ({ found }) => `it speaks from ${found} on`,
  expired: ({ found }) => `it spoke until ${found}`,
  'addressed-to-another': ({ found, expected }) => `it is addressed to ${found}, not to ${expected}`,
  'we-are-not-named': ({ found }) => `addressed to ${found}; who we are was not said`,
  withdrawn: ({ found }) => `withdrawn by its issuer (place ${found} of the status list)`,
  'no-status': () => 'it names no status list, so nobody can say whether it was withdrawn',
  'status-list-missing': ({ found }) => `the status list ${found} is not at hand`,
  'status-list-wrong': ({ found }) => `the status list is not the issuer's own: ${found}`,
  'status-list-old': ({ found }) => `the status list was fetched at ${found}, too long ago`,
  'status-index-out-of-range': ({ found, expected }) =>
    `place ${found} is beyond the status list of ${expected}`,
  'issuer-not-confirmed': ({ found }) =>
    `${found} proves a domain, not a company: nobody has confirmed whose it is`,
  'share-above-one': ({ found }) => `more than the whole: ${found}`,
  'share-of-nothing': ({ found }) => `a share of nothing: ${found}`,
  'no-share': ({ found }) => `states no share for ${found}`,
  'entry-not-known': ({ found }) => `${found} is no entry this corpus knows on that day`,
  'no-entry': ({ found }) => `names no entry for ${found}`,
  'no-upstream': () => 'rests on no upstream notice, though its issuer is outside China',
  'upstream-not-held': ({ found }) => `rests on a notice that is not held: ${found}`,
  'upstream-not-asked': ({ found }) => `rests on ${found} upstream; none was given to compare`,
  'listed-party': ({ found }) => `a party resembles a listed name: ${found}`,
  'not-screened': () => 'its parties were not screened',
  'not-reached': () => 'not reached',
};

/** What can be done where something was not at hand: at the command line, or by whoever asks a server. */
const remedies: Readonly<Record<CheckPlace, Readonly<Record<string, string>>>> = {
  'command-line': {
    'no-key-document': 'give it with --did',
    'we-are-not-named': 'say who you are with --us',
    'status-list-missing': 'give it with --status',
  },
  server: {
    'no-key-document':
      "bring the issuer's did.json along, or have whoever runs the server name the issuer's host in YTTERBY_OUTSIDE",
    'we-are-not-named': 'compare the name with your own',
    'status-list-missing':
      "bring the issuer's list along, or have whoever runs the server name its host in YTTERBY_OUTSIDE",
    'issuer-not-confirmed': 'confirm the issuer once you know who it is',
  },
};

export const documents = {
  recordFault: (told: Told): string => sentenceIn(records, told),
  gap: (told: Told): string => `${sentenceIn(gaps, told)}${told.provision ? ` (${told.provision})` : ''}`,
  check: (told: Told, place: CheckPlace = 'server'): string =>
    [sentenceIn(checks, told), remedies[place][told.code ?? ''] ?? []].flat().join('; '),
  steps: {
    read: 'reading',
    key: 'key',
    signature: 'signature',
    shape: 'shape',
    validity: 'days',
    recipient: 'recipient',
    status: 'not withdrawn',
    issuer: 'issuer known',
    shares: 'sums',
    entries: 'entries',
    upstream: 'upstream',
    screening: 'screening',
  } as Readonly<Record<string, string>>,
  results: { passed: 'passed', failed: 'FAILED', 'not-checked': 'not checked' } as Readonly<
    Record<string, string>
  >,
  verifyPage: {
    title: 'Check a Compliance Notice',
    how: 'Choose the signed file that came with the paper. Its digest is compared here, in your browser; its signature, keys and withdrawal are looked up on this server. Nothing is kept.',
    file: 'Signed file (.jwt)',
    printed: 'Digest printed on the paper:',
    same: 'This is the file that the paper names.',
    other: 'This is NOT the file that the paper names.',
    notAsked: 'The server could not check it now.',
    noScript: 'This page needs JavaScript; the file can be sent to this same address instead.',
  },
  verdicts: {
    accepted: 'Accepted: every check passed.',
    refused: 'Refused.',
    open: 'Open: nothing failed, and not everything could be checked.',
  } as Readonly<Record<string, string>>,
  chain: {
    paper: 'a notice on paper: its scan is held, and the chain ends here',
    share: (item: string, part: string, whole: string): string => `${item}: ${part} in ${whole}`,
    faults: {
      'not-held': 'Not held: the chain cannot be followed further here.',
      refused: 'Refused.',
      'not-proven': 'Not proven: it could not be checked whose notice it is.',
      'received-by-another': 'Received by another than the one that issued the notice below.',
      'issued-later': 'Issued later than the notice that rests on it.',
      'too-deep': 'The chain is too long to be one.',
    } as Readonly<Record<string, string>>,
  },
  kinds: 'Kinds of documents',
  needs: { must: 'must', should: 'should', may: 'may' } as Readonly<Record<string, string>>,
  when: (conditions: string): string => `if ${conditions}`,
  standings: {
    article: '',
    secondary: 'second-hand sources only',
    'not-read': 'official form not read',
    own: 'own paper',
  } as Readonly<Record<string, string>>,
  formNotRead: 'The official form could not be read; fields marked so are not confirmed.',
  complete: 'Complete: it can be made final.',
  incomplete: (count: number): string =>
    `Not complete: ${count} ${count === 1 ? 'thing is' : 'things are'} missing.`,
  lookAt: 'Look at',
  written: (file: string): string => `written: ${file}`,
  notThisKind: (kind: string): string => `${kind}: not made this way`,
  unknownEnding: (file: string): string => `${file}: the name ends in none of .pdf, .docx, .eml, .json`,
  wanted: (option: string): string => `${option} is missing`,
  noTwin: (found: string): string => `${found}: a notice is made from a final compliance-notice`,
  notDidWeb: (found: string): string => `${found} is no did:web; write it like did:web:magnets.example.com`,
  exists: (file: string): string => `${file} is there already; it is never overwritten`,
  keyRing: (did: string, kid: string): string => `${did}: signs with ${kid}`,
  notInRing: (found: string): string => `${found} is not in this key file`,
  notImported: 'Nothing was imported.',
};

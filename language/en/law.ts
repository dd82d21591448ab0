/** The law, listed and shown, in English. */
import type { Status } from '@ytterby/engine';

const status = (found: Status): string => {
  switch (found.kind) {
    case 'in-force':
      return `in force from ${found.from} (${found.by})`;
    case 'not-yet':
      return found.from === null ? 'not in force' : `not yet in force; from ${found.from}`;
    case 'suspended':
      return `suspended from ${found.from}${found.until === null ? '' : ` to ${found.until}`} (${found.by})`;
    case 'ended':
      return `ended on ${found.from} (${found.by})`;
    case 'open':
      return `not known since ${found.since}: the suspension of ${found.by} has run out (${found.key})`;
    case 'reading':
      return `in force if ${found.key} is read as ${found.alternative}`;
  }
};

export const law = {
  status,
  heads: {
    notes: 'Notes',
    ambiguities: 'Not settled in the words',
    readings: 'Readings',
    rules: 'Rules',
    provisions: 'Provisions',
    sources: 'Sources',
    addresses: 'Official addresses',
    changes: 'What changes',
    entries: 'List entries',
    notices: 'Notices that list parties',
    unformalised: 'Not formalised, and why',
    gaps: 'Neither formalised nor marked',
  },
  knownUpTo: (day: string): string => `Nothing published after ${day} was seen.`,
  asOf: (on: string, knownAt: string): string => `On ${on}, as known on ${knownAt}`,
  dates: (published: string, effective: string): string => `published ${published}, effective ${effective}`,
  grade: (grade: string): string => `grade ${grade}`,
  opened: (opened: boolean): string =>
    opened ? 'an official address was opened' : 'no official address could be opened',
  notFormalised: (why: string): string => `Not formalised: ${why}`,
  formalised: 'Formalised.',
  effect: (text: string): string => `Effect: ${text}`,
  notComputed: (why: string): string => `Not computed: ${why}`,
  coverage: {
    instrument: 'instrument',
    provisions: 'provisions',
    formalised: 'formalised',
    marked: 'marked not, with reason',
    gap: 'neither',
    total: 'total',
  },
  items: {
    none: (query: string): string => `No control entry matches "${query}". The nearest codes:`,
    count: (count: number): string => (count === 1 ? '1 control entry' : `${count} control entries`),
    presence: 'that the list holds it was not read in an official text',
    customs: (numbers: string): string => `customs numbers (hints): ${numbers}`,
    elements: (symbols: string): string => `elements: ${symbols}`,
    from: (list: string, day: string): string => `list ${list}, from ${day}`,
    also: (codes: string): string => `names the same as ${codes}`,
  },
  change: (from: string, to: string): string => `${from} → ${to}`,
  noChange: 'Nothing changes between these two days.',
  entryFrom: (day: string, list: string, count: number): string =>
    `${day}: list ${list}, ${count === 1 ? '1 entry' : `${count} entries`}`,
  notice: (day: string, id: string, kind: string, count: number): string =>
    `${day}: ${id}, ${{ add: 'lists', suspend: 'suspends', stop: 'stops' }[kind] ?? kind}${count === 0 ? '' : ` ${count} ${count === 1 ? 'party' : 'parties'}`}`,
  hash: (hash: string): string => `hash ${hash}`,
};

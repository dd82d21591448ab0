/**
 * Was it read that the list names this entry at all? An entry whose very membership was not read
 * (`unconfirmed`) may open a question and never settles one. This is a different thing from an entry that
 * is surely listed but whose code, customs numbers or further members could not be read.
 */
import type { ControlEntry } from '../../law/lists/types.ts';
import type { Faults } from './fault.ts';
import type { Fields } from './fields.ts';

type Presence = Pick<ControlEntry, 'presence' | 'presenceReason' | 'unconfirmedFields'>;
type Finding = {
  readonly presence: 'confirmed' | 'unconfirmed';
  readonly fields?: readonly string[];
  readonly reason: string;
};

const assumedByPattern = 'Assumed from the pattern of the other elements; no source names it.';
const twoExtracts =
  'Named alike in two item-level extracts of the official page, and the announcement controls ytterbium by name; code and customs numbers were not read.';

/** What the notes of single rows say, where the rule alone would not tell; each with its reason. */
const findings: Readonly<Record<string, Finding>> = {
  '1C907.a#targets': { presence: 'unconfirmed', reason: assumedByPattern },
  '1C908.a#targets': { presence: 'unconfirmed', reason: assumedByPattern },
  '1C913.a#metal': { presence: 'confirmed', fields: ['code', 'hs'], reason: twoExtracts },
  '1C913.a#targets': { presence: 'confirmed', fields: ['code', 'hs', 'members'], reason: twoExtracts },
  '1C913.a#crystal': { presence: 'confirmed', fields: ['code', 'hs'], reason: twoExtracts },
  '1C913.a#fibre': { presence: 'confirmed', fields: ['code', 'hs'], reason: twoExtracts },
  '1C913.a#tbc': {
    presence: 'unconfirmed',
    reason:
      'Named in one of two extracts of the official page only; neither could be compared with the Chinese text.',
  },
  '3C902.b.2': {
    presence: 'confirmed',
    fields: ['code'],
    reason: 'The entry itself was read; only its printed code looks like a slip for 3C901.b.2.',
  },
  '053707X': {
    presence: 'confirmed',
    fields: ['controlPoints'],
    reason: 'Number, name and one control point were read in a translation; the further points were not.',
  },
  '252604X.3': {
    presence: 'confirmed',
    fields: ['parameters'],
    reason:
      'Named in trade press among the three points of the added entry; its further conditions were not read.',
  },
  '2023-P-RE2': {
    presence: 'unconfirmed',
    reason: 'A placeholder: an article counts a second prohibited rare-earth entry and does not name it.',
  },
  '2023-R-RE': {
    presence: 'unconfirmed',
    reason: 'A placeholder for six restricted entries whose names, numbers and control points were not read.',
  },
};

/**
 * The rule. A row not marked is confirmed. A marked row that says which fields are doubtful is confirmed but
 * for those; so is one with a member whose name was confirmed (its member list is then not complete).
 * Everything else is unconfirmed and must have its reason in `findings`.
 */
export function presenceOf(code: string, source: Fields, faults: Faults): Presence {
  const doubtful = source
    .texts('unconfirmedFields')
    .map((field) => (field === 'params' ? 'parameters' : field));
  const finding = findings[code];
  if (finding) {
    return {
      presence: finding.presence,
      presenceReason: finding.reason,
      unconfirmedFields: sorted([...doubtful, ...(finding.fields ?? [])]),
    };
  }
  if (!source.given('unconfirmed')) return { presence: 'confirmed', unconfirmedFields: sorted(doubtful) };
  const members = source.rows('members');
  if (members.some((member) => member.given('nameConfirmed'))) {
    return { presence: 'confirmed', unconfirmedFields: sorted([...doubtful, 'members']) };
  }
  if (doubtful.length > 0) return { presence: 'confirmed', unconfirmedFields: sorted(doubtful) };
  faults.push({
    where: source.where,
    what: `${code} is unconfirmed and nothing says why`,
    right: 'a finding with its reason, or the fields that are doubtful',
  });
  return { presence: 'unconfirmed', unconfirmedFields: [] };
}

function sorted(fields: readonly string[]): readonly string[] {
  return [...new Set(fields)].sort();
}

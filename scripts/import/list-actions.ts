/**
 * Dated acts on the party lists: control list (管控名单), watch list (关注名单), unreliable entity list
 * (不可靠实体清单), countermeasure orders. A notice adds names; statements suspend or stop a notice's measures.
 */
import type {
  CalendarDate,
  Grade,
  ListAction,
  ListedParty,
  ListKey,
  ListsKnownUpTo,
} from '../../law/lists/types.ts';
import { dayAndTime, isCalendarDate } from './calendar-date.ts';
import type { Faults } from './fault.ts';
import { type Fields, readFields } from './fields.ts';
import { noticeNumber } from './official-numbers.ts';
import type { SourceRegister } from './source-register.ts';
import { publishedWording } from './wording.ts';

const lists: Readonly<Record<string, ListKey>> = {
  'CN-ECL': 'control-list',
  'CN-WL': 'watch-list',
  'CN-UEL': 'unreliable-entity-list',
  'CN-MOFCOM-CM': 'countermeasures',
};
/** A removal in the source is a stop of measures: none of the statements says that names leave a list. */
const kinds: Readonly<Record<string, ListAction['kind']>> = {
  add: 'add',
  suspend: 'suspend',
  remove: 'stop',
};
const nameSourceKinds = ['mirror', 'press', 'transcription', 'register'] as const;

/** What the measures say where they bar all trade, and where they reach persons abroad. */
const barsAllTrade = 'Barred from China-related import and export';
const bindsAbroad =
  'organisations and individuals abroad may not transfer or provide China-origin dual-use items';

type Part = {
  readonly suffix: string;
  readonly of: string;
  readonly until: CalendarDate | null;
  readonly measures: string;
};

/** A statement that gives its notices different ends is two acts. */
const split: Readonly<Record<string, readonly Part[]>> = {
  'SUSP-2025-0514-UEL': [
    {
      suffix: '-7',
      of: 'UEL-2025-7',
      until: '2025-08-12',
      measures:
        'Measures of No. 7 paused for 90 days. Firms in China must still apply to the working mechanism before dealing with the entities.',
    },
    {
      suffix: '-8',
      of: 'UEL-2025-8',
      until: null,
      measures:
        'Measures of No. 8 paused with no stated end. Firms in China must still apply to the working mechanism before dealing with the entities.',
    },
  ],
};

/** All acts of the party file, in the order of the file. */
export function listActionsOf(
  value: unknown,
  register: SourceRegister,
  faults: Faults,
): readonly ListAction[] {
  const rows = readFields('party-lists.json', value, faults).rows('actions');
  const namesOf = new Map(rows.map((row) => [row.text('id'), entityNames(row)]));
  return rows.flatMap((row) => {
    checkNamesFrom(row, namesOf, faults);
    const action = listAction(row, register, faults);
    const parts = split[action.id] ?? [];
    if (parts.length === 0) return [action];
    return parts.map((part) => ({
      ...action,
      id: action.id + part.suffix,
      appliesTo: [part.of],
      until: part.until,
      measures: part.measures,
      partiesStated: namesOf.get(part.of)?.length ?? null,
      notes: null,
    }));
  });
}

/** How far the party file knows the lists; a name it does not have is not cleared. */
export function listsKnownUpTo(value: unknown, faults: Faults): ListsKnownUpTo {
  const file = readFields('party-lists.json', value, faults);
  const known = readFields('party-lists.json.knownUpTo', file.row.knownUpTo, faults);
  const dayOf = (key: string): CalendarDate => {
    const day = known.text(key);
    if (!isCalendarDate(day))
      faults.push({ where: `${known.where}.${key}`, what: `date "${day}"`, right: 'a date YYYY-MM-DD' });
    return day;
  };
  return { newestAction: dayOf('newestListActionSeen'), newestCheck: dayOf('newestSecondaryCheckSeen') };
}

function listAction(row: Fields, register: SourceRegister, faults: Faults): ListAction {
  const kind = kinds[row.text('action')];
  const list = lists[row.text('list')];
  if (kind === undefined)
    faults.push({
      where: `${row.where}.action`,
      what: `"${row.row.action}"`,
      right: Object.keys(kinds).join(', '),
    });
  if (list === undefined)
    faults.push({
      where: `${row.where}.list`,
      what: `"${row.row.list}"`,
      right: Object.keys(lists).join(', '),
    });
  const { day, time } = dayAndTime(row.text('effective'));
  const measures = publishedWording(row.text('measures'));
  const notes = row.textOrNull('notes');
  const startsAt =
    time === null || notes?.includes(time) ? null : `In effect from ${time} Beijing time on ${day}.`;
  return {
    id: noticeNumber(row.text('id')),
    list: list ?? 'countermeasures',
    kind: kind ?? 'add',
    notice: row.text('announcement'),
    published: row.text('date'),
    from: day,
    until: row.textOrNull('until'),
    appliesTo: row.texts('appliesTo').map(noticeNumber),
    measures,
    barsTrade: kind === 'add' && measures.includes(barsAllTrade),
    reachesAbroad: kind === 'add' && measures.includes(bindsAbroad),
    parties: kind === 'add' ? row.rows('entities').map((party) => listedParty(party, register, faults)) : [],
    partiesStated: row.count('entitiesStated'),
    grade: row.given('unconfirmed') ? 'unconfirmed' : (row.text('grade') as Grade),
    notes: [startsAt, notes === null ? null : publishedWording(notes)].filter(Boolean).join(' ') || null,
    sources: [...new Set(row.texts('source').flatMap((reference) => register.keysOf(reference)))],
  };
}

function listedParty(party: Fields, register: SourceRegister, faults: Faults): ListedParty {
  const sourceKind = nameSourceKinds.find((kind) => kind === party.row.nameSourceKind);
  if (sourceKind === undefined) {
    faults.push({
      where: `${party.where}.nameSourceKind`,
      what: `"${party.row.nameSourceKind}"`,
      right: nameSourceKinds.join(', '),
    });
  }
  const key = (field: string) => register.keysOf(party.textOrNull(field) ?? '')[0];
  const other = given({ en: key('nameEnSource'), 'zh-CN': key('nameZhSource') });
  const published = given({ en: party.textOrNull('publishedEn'), 'zh-CN': party.textOrNull('publishedZh') });
  const entryNo = party.count('entryNo');
  const notes = party.textOrNull('notes');
  return {
    names: { en: party.textOrNull('nameEn'), 'zh-CN': party.textOrNull('nameZh') },
    aliases: party.texts('aliases'),
    country: party.textOrNull('country'),
    kind: party.row.type === 'person' ? 'natural-person' : 'organisation',
    notes: notes === null ? null : publishedWording(notes),
    nameSource: key('nameSource') ?? null,
    nameSourceKind: sourceKind ?? null,
    ...(other ? { otherNameSource: other } : {}),
    ...(published ? { published } : {}),
    ...(entryNo === null ? {} : { entryNo }),
  };
}

/** The members that are there, or undefined where none is. */
function given(
  pair: Readonly<Record<string, string | null | undefined>>,
): Record<string, string> | undefined {
  const found = Object.entries(pair).filter((entry): entry is [string, string] => Boolean(entry[1]));
  return found.length > 0 ? Object.fromEntries(found) : undefined;
}

function entityNames(row: Fields): readonly string[] {
  return row.rows('entities').map((party) => `${party.row.nameEn} | ${party.row.nameZh}`);
}

/** A suspension or stop names notices; the names the file repeats for it must be those of the notices. */
function checkNamesFrom(row: Fields, namesOf: ReadonlyMap<string, readonly string[]>, faults: Faults): void {
  if (row.row.action === 'add') return;
  const notices = row.texts('appliesTo');
  if (notices.length === 0)
    faults.push({ where: row.where, what: 'applies to no notice', right: 'the notices it names' });
  const unknown = notices.filter((notice) => !namesOf.has(notice));
  for (const notice of unknown)
    faults.push({ where: row.where, what: `${notice} is no notice`, right: 'a known notice' });
  const expected = notices.flatMap((notice) => namesOf.get(notice) ?? []).sort();
  const found = [...entityNames(row)].sort();
  if (unknown.length === 0 && JSON.stringify(expected) !== JSON.stringify(found)) {
    faults.push({
      where: row.where,
      what: `${found.length} names that are not those of its notices`,
      right: `the ${expected.length} names of ${notices.join(', ')}`,
    });
  }
}

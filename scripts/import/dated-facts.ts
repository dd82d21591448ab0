/**
 * Dated facts that are no rules: tariff exclusions, general licences, the Kuala Lumpur arrangement, events.
 * Rules and their suspensions are instruments and live in their own folders; list acts in `list-actions.json`.
 */
import type { DatedFact, Grade, Source } from '../../law/lists/types.ts';
import { dayAndTime, isCalendarDate } from './calendar-date.ts';
import type { Faults, ImportFault } from './fault.ts';
import { type Fields, readFields } from './fields.ts';
import type { SourceRegister } from './source-register.ts';
import { publishedWording } from './wording.ts';

type Known = { readonly id: string; readonly kind: DatedFact['kind'] };

/** Rows of the timeline that are dated facts, by how they begin. */
const facts: readonly (readonly [string, Known])[] = [
  ['Kuala Lumpur joint arrangement', { id: 'KL-arrangement', kind: 'arrangement' }],
  ['Formal notice prolonging Announcement No. 70', { id: 'KL-formal-notice', kind: 'arrangement' }],
  ['Event: MOFCOM Americas department read-out', { id: 'event-2026-05-20', kind: 'event' }],
  ['Event: Trump-Xi meeting Busan', { id: 'event-2025-10-30', kind: 'event' }],
  ['Event: Trump-Xi summit Beijing', { id: 'event-2026-05-17', kind: 'event' }],
  ['Event: eighth round of US-China talks', { id: 'event-2026-09-20', kind: 'event' }],
  ["Event: APEC leaders' meeting Shenzhen", { id: 'event-2026-11-18', kind: 'event' }],
  ['General licences', { id: 'general-licences', kind: 'general-licence' }],
  ['Tariff Commission Announcement No. 10 of 2025', { id: 'tariff-pause-2025-10', kind: 'tariff' }],
  ['Tariff Commission Announcement No. 6 of 2023', { id: 'exclusion-list-11', kind: 'tariff' }],
  ['Thirteenth exclusion extension list', { id: 'exclusion-list-13', kind: 'tariff' }],
  ['Exclusion extension announced in April 2024', { id: 'exclusion-2024-04', kind: 'tariff' }],
  ['Exclusion extension announced 2024-11-29', { id: 'exclusion-2024-11', kind: 'tariff' }],
  ['Successor of the thirteenth list', { id: 'exclusion-after-13', kind: 'tariff' }],
  ['Exclusion extensions after 2025-02-28', { id: 'exclusion-after-2025-02', kind: 'tariff' }],
];

/** Rows of the timeline that are instruments or list acts and are kept elsewhere. */
const keptElsewhere =
  /^(?:MOFCOM(?:\/GAC)? Announcement No\. \d+ of \d{4}$|List pause: |Both list pauses|Export Control Law|Regulations on |Provisions on |Catalogue of |MOFCOM notice on |Foreign Trade Law)/;

const statuses = ['in-force', 'suspended', 'lapsed', 'unknown'] as const;

/** The dated facts of the timeline; a row of no known kind is a fault. */
export function datedFactsOf(value: unknown, register: SourceRegister, faults: Faults): readonly DatedFact[] {
  const rows = readFields('timeline.json', { rows: value }, faults).rows('rows');
  return rows.flatMap((row) => {
    const what = row.text('instrument');
    const known = facts.find(([start]) => what.startsWith(start))?.[1];
    if (known !== undefined) return [datedFact(known, row, register, faults)];
    if (!keptElsewhere.test(what)) {
      faults.push({
        where: row.where,
        what: `"${what}" is of no known kind`,
        right: 'an instrument, a list act or a dated fact',
      });
    }
    return [];
  });
}

function datedFact(known: Known, row: Fields, register: SourceRegister, faults: Faults): DatedFact {
  const start = dayAndTime(row.text('from'));
  const end = row.textOrNull('to') === null ? null : dayAndTime(row.text('to'));
  const status = statuses.find((word) => word === row.row.status);
  if (status === undefined)
    faults.push({ where: `${row.where}.status`, what: `"${row.row.status}"`, right: statuses.join(', ') });
  const hours = [
    start.time === null ? '' : `From ${start.time} Beijing time on ${start.day}.`,
    end === null || end.time === null ? '' : `Until ${end.time} Beijing time on ${end.day}.`,
  ];
  const notes = [...hours, publishedWording(row.textOrNull('notes') ?? '')].filter(Boolean).join(' ');
  const references = Array.isArray(row.row.source) ? row.texts('source') : [row.textOrNull('source') ?? ''];
  return {
    id: known.id,
    kind: known.kind,
    what: publishedWording(row.text('instrument').replace(/^Event: /, '')),
    about: publishedWording(row.text('provision')),
    from: start.day,
    until: end?.day ?? null,
    status: known.kind === 'event' && status === 'in-force' ? 'happened' : (status ?? 'unknown'),
    by: publishedWording(row.text('by')),
    confirmed: !row.given('unconfirmed'),
    notes: notes || null,
    grade: row.text('grade') as Grade,
    sources: [...new Set(references.flatMap((reference) => register.keysOf(reference)))],
  };
}

/** Every fault of the facts: ids once, dates in order, sources known, and confirmed only with a source. */
export function checkDatedFacts(
  found: readonly DatedFact[],
  sources: readonly Source[],
): readonly ImportFault[] {
  const known = new Set(sources.map((source) => source.key));
  const ids = new Set<string>();
  return found.flatMap((fact) => {
    const faults: Faults = [];
    if (ids.has(fact.id))
      faults.push({ where: fact.id, what: 'the id stands twice', right: 'an id of its own' });
    ids.add(fact.id);
    for (const date of [fact.from, fact.until]) {
      if (date !== null && !isCalendarDate(date))
        faults.push({ where: fact.id, what: `date "${date}"`, right: 'a date YYYY-MM-DD' });
    }
    if (fact.until !== null && fact.until < fact.from)
      faults.push({ where: fact.id, what: 'ends before it starts', right: 'an end after the start' });
    if (fact.confirmed && fact.sources.length === 0)
      faults.push({ where: fact.id, what: 'confirmed without a source', right: 'a source' });
    for (const key of fact.sources) {
      if (!known.has(key))
        faults.push({ where: fact.id, what: `source ${key} is unknown`, right: 'a key of the register' });
    }
    return faults;
  });
}

/**
 * The annex of Announcement 61 of 2025 (附件1 物项列表): Part 1 inputs and Part 2 goods, and which codes of
 * Announcement 18 name the same things. The annex prints no codes that could be confirmed, so its entries
 * carry ids of the corpus: `2025-61/P1-04`, `2025-61/P2-1.2`.
 */
import type { Concordance, ControlEntry } from '../../law/lists/types.ts';
import { concordanceOf } from './concordance.ts';
import { registerSources, sourceKey } from './control-entries.ts';
import type { Faults } from './fault.ts';
import { type Fields, readFields } from './fields.ts';
import type { SourceRegister } from './source-register.ts';
import { publishedWording } from './wording.ts';

const list = '2025-61';
/** 61/1(3) reaches the annex from publication; 61/1(1) and 61/1(2) start later, which their rules say. */
const from = '2025-10-09';

const parts: readonly { readonly id: string; readonly en: string; readonly zh: string }[] = [
  { id: 'P1', en: 'Annex 1, Part 1', zh: '附件1第一部分' },
  { id: 'P2', en: 'Annex 1, Part 2', zh: '附件1第二部分' },
];

export type Annex = {
  readonly entries: readonly ControlEntry[];
  readonly concordance: readonly Concordance[];
  /** Local codes of the item file that the annex ids replace. */
  readonly aliases: Readonly<Record<string, string>>;
};

/**
 * The annex, merged with what the item file adds (metals alloyed with, forms).
 * `itemRows` are the item file's rows of Announcement 61; `others` the entries of the other lists.
 */
export function annexOf(
  value: unknown,
  itemRows: readonly Fields[],
  others: readonly ControlEntry[],
  register: SourceRegister,
  faults: Faults,
): Annex {
  const annex = readFields('ann-61-annex1.json', value, faults);
  registerSources(list, annex.rows('sources'), register);
  const rows = [...annex.rows('part1'), ...annex.rows('part2')];
  const entries = rows.map((row) => annexEntry(row, itemRows, others, faults));
  return {
    entries: [...parts.map((part) => partEntry(part, entries)), ...entries],
    concordance: rows.filter((row) => !isHeading(row)).map((row) => concordanceOf(row, others, faults)),
    aliases: aliasesOf(rows, itemRows),
  };
}

function annexEntry(
  row: Fields,
  itemRows: readonly Fields[],
  others: readonly ControlEntry[],
  faults: Faults,
): ControlEntry {
  const id = row.text('id');
  const zh = row.text('nameZh');
  const also = itemRows.find((item) => item.row.nameZh === zh);
  const same = others.find(
    (entry) => entry.names['zh-CN'] === zh && row.texts('controlCodes').includes(entry.code),
  );
  const confirmation = row.text('confirmation');
  const confirmed = confirmation.startsWith('confirmed');
  const notes = [row.textOrNull('notes'), ...(also?.texts('notes') ?? [])].filter((note) => note !== null);
  const elements = [...row.texts('elements'), ...(also?.texts('elements') ?? []), ...(same?.elements ?? [])];
  if (also === undefined && confirmed) {
    faults.push({
      where: row.where,
      what: `${zh} is confirmed here and missing in the item file`,
      right: 'the same names in both',
    });
  }
  return {
    list,
    code: `${list}/${id}`,
    codeKind: 'local',
    parent: parentOf(id),
    names: { en: capitalised(row.text('nameEn')), 'zh-CN': zh },
    nameBasis: { en: 'rendered', 'zh-CN': 'source' },
    elements: [...new Set(elements)],
    form: isHeading(row) ? 'group' : (also?.text('form') ?? same?.form ?? 'target'),
    hs: [],
    hsKind: null,
    parameters: [],
    parametersText: null,
    exclusions: [],
    notes: notes.map(publishedWording),
    members: [],
    presence: confirmed ? 'confirmed' : 'unconfirmed',
    ...(confirmation === 'confirmed' ? {} : { presenceReason: reasonOf(id, confirmation) }),
    unconfirmedFields: id === 'P2-2' ? ['members'] : [],
    from,
    sources: row.texts('sources').map((key) => sourceKey(list, key)),
  };
}

/** Why an entry stands as it stands: the words of the source, or what a placeholder is. */
function reasonOf(id: string, confirmation: string): string {
  if (confirmation !== 'unconfirmed') return `${capitalised(publishedWording(confirmation))}.`;
  return `A placeholder: Announcement 18 lists such a target; that ${id} stands in the annex was not read.`;
}

/** The two parts themselves: nobody ships a part, but a rule may speak of one. */
function partEntry(part: (typeof parts)[number], entries: readonly ControlEntry[]): ControlEntry {
  const code = `${list}/${part.id}`;
  const first = entries.find((entry) => entry.parent === code);
  return {
    list,
    code,
    codeKind: 'local',
    parent: null,
    names: { en: part.en, 'zh-CN': part.zh },
    nameBasis: { en: 'rendered', 'zh-CN': 'rendered' },
    elements: [],
    form: 'group',
    hs: [],
    hsKind: null,
    parameters: [],
    parametersText: null,
    exclusions: [],
    notes: [],
    members: [],
    presence: 'confirmed',
    unconfirmedFields: part.id === 'P2' ? ['members'] : [],
    from,
    sources: first?.sources ?? [],
  };
}

/** `P1-04` stands under `P1`, `P2-1.2` and `P2-2.a` under their heading, the headings under `P2`. */
function parentOf(id: string): string {
  const heading = id.includes('.') ? id.slice(0, id.indexOf('.')) : id.slice(0, id.indexOf('-'));
  return `${list}/${heading}`;
}

function isHeading(row: Fields): boolean {
  return /^P2-\d$/.test(String(row.row.id));
}

/** Old local codes of the item file by name: `61-A1-P2-M2` is `2025-61/P2-1.2`. */
function aliasesOf(rows: readonly Fields[], itemRows: readonly Fields[]): Readonly<Record<string, string>> {
  const byName = new Map(rows.map((row) => [row.row.nameZh, `${list}/${row.row.id}`]));
  const named = itemRows.flatMap((item) => {
    const id = byName.get(item.row.nameZh);
    return id === undefined ? [] : [[item.text('code'), id] as const];
  });
  const bare = rows.map((row) => [row.text('id'), `${list}/${row.text('id')}`] as const);
  return Object.fromEntries([['61-A1-P1', `${list}/P1`], ['61-A1-P2', `${list}/P2`], ...named, ...bare]);
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

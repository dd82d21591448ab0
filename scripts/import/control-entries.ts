/**
 * Control entries (管制物项) of every list but the annex of Announcement 61, from the item file.
 */
import type { CodeKind, ControlEntry, ControlParameter, SourceKey } from '../../law/lists/types.ts';
import type { Faults } from './fault.ts';
import { type Fields, readFields } from './fields.ts';
import { instrumentNumber } from './official-numbers.ts';
import { presenceOf } from './presence.ts';
import type { SourceRegister } from './source-register.ts';
import { publishedWording } from './wording.ts';

/** Announcement 61's annex has a file of its own, which goes before the item file. */
const annexList = '2025-61';
const codeKinds: readonly CodeKind[] = ['official', 'official-inferred', 'local'];

/** The instruments of the item file, each with its official number. */
export function readInstruments(
  items: Fields,
  faults: Faults,
): readonly { readonly list: string; readonly fields: Fields }[] {
  return items.rows('instruments').flatMap((fields) => {
    const list = instrumentNumber(fields.text('id'));
    if (list !== null) return [{ list, fields }];
    faults.push({
      where: `${fields.where}.id`,
      what: `"${fields.row.id}" is no known form of an instrument's name`,
      right: 'CN-MOFCOM-2025-62, CN-MOFCOM-GAC-2025-18 or CN-TECHCAT-2023-57',
    });
    return [];
  });
}

/** Puts the sources of one instrument into the register, under its number. */
export function registerSources(list: string, sources: readonly Fields[], register: SourceRegister): void {
  for (const source of sources) {
    const url = source.textOrNull('url');
    const covers = source.textOrNull('covers') ?? source.textOrNull('note');
    register.add(
      {
        key: sourceKey(list, source.text('key')),
        ...(url === null ? {} : { url }),
        grade: publishedWording(source.text('grade')),
        ...(covers === null ? {} : { covers: publishedWording(covers) }),
      },
      source.where,
    );
  }
}

export function sourceKey(list: string, key: string): SourceKey {
  return `${list}/${key}`;
}

/** All entries of the item file, but for the annex of Announcement 61. */
export function controlEntriesOf(
  items: Fields,
  register: SourceRegister,
  faults: Faults,
): readonly ControlEntry[] {
  return readInstruments(items, faults).flatMap(({ list, fields }) => {
    registerSources(list, fields.rows('sources'), register);
    if (list === annexList) return [];
    return fields.rows('items').map((item) => controlEntry(list, item, faults));
  });
}

function controlEntry(list: string, item: Fields, faults: Faults): ControlEntry {
  const code = item.text('code');
  const { date, precision } = startOf(item.text('effective'));
  const presence = presenceOf(code, item, faults);
  return {
    list,
    code,
    codeKind: codeKindOf(item, faults),
    parent: item.textOrNull('parent'),
    names: namesOf(item),
    nameBasis: { en: item.text('nameEnBasis'), 'zh-CN': item.text('nameZhBasis') },
    elements: item.texts('elements'),
    form: item.text('form'),
    hs: item.texts('hs'),
    hsKind: item.textOrNull('hsKind'),
    parameters: item.rows('params').map(parameterOf),
    parametersText: item.textOrNull('paramsText'),
    exclusions: item.texts('exclusions').map(publishedWording),
    notes: item.texts('notes').map(publishedWording),
    members: item.rows('members').map((member) => ({
      names: namesOf(member),
      confirmed: member.given('nameConfirmed'),
    })),
    ...presence,
    from: date,
    ...(precision === 'year' ? { fromPrecision: 'year' as const } : {}),
    sources: item.texts('sourceKeys').map((key) => sourceKey(list, key)),
    ...optionalTexts(item),
  };
}

/** Fields that only some lists have; an absent one stays absent. */
function optionalTexts(item: Fields): Partial<ControlEntry> {
  const found: Record<string, unknown> = {
    catalogueClass: item.textOrNull('catalogueClass') ?? undefined,
    change: item.textOrNull('change') ?? undefined,
    stages: item.given('stages') ? item.texts('stages') : undefined,
    controlPoints: item.given('controlPoints') ? item.texts('controlPoints') : undefined,
    evidence: item.textOrNull('evidence') ?? undefined,
    hsInheritedFrom: item.textOrNull('hsInheritedFrom') ?? undefined,
    listCodes: item.given('listCodes') ? item.texts('listCodes') : undefined,
    listCodesBasis: item.textOrNull('listCodesBasis') ?? undefined,
    possibleCode: item.textOrNull('possibleCode') ?? undefined,
    draftCode: item.textOrNull('draftCode') ?? undefined,
  };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined));
}

function namesOf(row: Fields): ControlEntry['names'] {
  return { en: row.text('nameEn'), 'zh-CN': row.text('nameZh') };
}

function codeKindOf(item: Fields, faults: Faults): CodeKind {
  const found = codeKinds.find((kind) => kind === item.row.codeKind);
  if (found) return found;
  faults.push({
    where: `${item.where}.codeKind`,
    what: `"${item.row.codeKind}"`,
    right: codeKinds.join(', '),
  });
  return 'local';
}

function parameterOf(parameter: Fields): ControlParameter {
  const { min, max } = parameter.row;
  return {
    name: parameter.text('name'),
    op: parameter.text('op'),
    value: parameter.row.value,
    unit: parameter.textOrNull('unit'),
    ...(min === undefined ? {} : { min }),
    ...(max === undefined ? {} : { max }),
    ...(parameter.given('directionUncertain') ? { doubt: 'direction' as const } : {}),
    ...(parameter.given('valueSuspect') ? { doubt: 'value' as const } : {}),
  };
}

/** Where only the year is known the entry surely stood at the year's end, and that is what `from` says. */
function startOf(effective: string): { readonly date: string; readonly precision: 'day' | 'year' } {
  return /^\d{4}$/.test(effective)
    ? { date: `${effective}-12-31`, precision: 'year' }
    : { date: effective, precision: 'day' };
}

/** Reads the item file. */
export function readItemFile(value: unknown, faults: Faults): Fields {
  return readFields('control-items.json', value, faults);
}

/** Whether a licence can be what it says: days in order, no longer than the law allows, for one end user where it must be. */
import { compare, decimal, parseDecimal } from '@ytterby/engine/amount';
import { isCalendarDate } from '@ytterby/facts';
import type { RecordFault } from '@ytterby/language';
import { count } from '../balance/counted.ts';
import { yearsLater } from '../clock/days.ts';
import type { Licence, LicensedItem } from './licence.ts';

/** Years a licence may run at most: REG/15. Nothing was read of a limit for export certificates. */
const LONGEST = { individual: 1, general: 3, 'export-certificate': null } as const;

/** One fault a thing that is wrong; none where the licence can be kept. @example checkLicence({ ...licence, endUsers: [] })[0].path // 'endUsers' */
export function checkLicence(licence: Licence): readonly RecordFault[] {
  const days = (['issuedOn', 'validFrom', 'validUntil'] as const).flatMap((path): RecordFault[] =>
    isCalendarDate(licence[path]) ? [] : [{ code: 'day-unreadable', path, on: licence[path] }],
  );
  return [
    ...days,
    ...(days.length > 0 ? [] : validity(licence)),
    ...(['number'] as const).flatMap((path): RecordFault[] =>
      licence[path].trim() === '' ? [{ code: 'not-given', path }] : [],
    ),
    ...(['endUsers', 'destinations', 'items'] as const).flatMap((path): RecordFault[] =>
      licence[path].length === 0 ? [{ code: 'not-given', path, provision: 'REG/18' }] : [],
    ),
    ...(licence.kind === 'individual' && licence.endUsers.length > 1
      ? [{ code: 'one-end-user-only', path: 'endUsers', kind: licence.kind, provision: 'REG/15' } as const]
      : []),
    ...(licence.kind === 'export-certificate' && (licence.exports ?? 1) !== 1
      ? [{ code: 'one-export-only', path: 'exports', kind: licence.kind, provision: 'REG/15' } as const]
      : []),
    ...twice(
      licence.items.map((item) => item.line),
      'items',
    ),
    ...twice(
      licence.conditions.map((one) => one.id),
      'conditions',
    ),
    ...licence.items.flatMap((item, at) => amounts(item, at)),
    ...share(licence.warnAt),
  ];
}

function validity({ kind, issuedOn, validFrom, validUntil }: Licence): RecordFault[] {
  if (validUntil < validFrom || validUntil < issuedOn) {
    return [{ code: 'days-reversed', path: 'validUntil', from: validFrom, until: validUntil }];
  }
  const years = LONGEST[kind];
  if (years === null) return [];
  // "No longer than a year" from the day it may first be used; its anniversary is the last day that can be meant.
  const latest = yearsLater(validFrom, years);
  return validUntil > latest
    ? [{ code: 'valid-too-long', path: 'validUntil', kind, until: validUntil, latest, provision: 'REG/15' }]
    : [];
}

function amounts(item: LicensedItem, at: number): RecordFault[] {
  const faults: RecordFault[] =
    item.entry.trim() === '' ? [{ code: 'not-given', path: `items/${at}/entry` }] : [];
  for (const measure of ['quantity', 'value'] as const) {
    const granted = item[measure];
    if (granted === undefined) continue;
    const path = `items/${at}/${measure}`;
    const counted = count(granted, granted.decimals, path);
    if ('fault' in counted) faults.push(counted.fault);
    if (granted.unit.trim() === '') faults.push({ code: 'not-given', path: `${path}/unit` });
  }
  return faults;
}

function share(text: string): RecordFault[] {
  const found = parseDecimal(text);
  const fits = found !== null && found.units > 0n && compare(found, decimal('1')) <= 0;
  return fits ? [] : [{ code: 'share-unreadable', path: 'warnAt', found: text }];
}

const twice = (names: readonly string[], path: string): RecordFault[] =>
  [...new Set(names.filter((name, at) => names.indexOf(name) !== at))].map((found) => ({
    code: 'given-twice',
    path,
    found,
  }));

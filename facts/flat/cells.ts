/**
 * The grammar of the flat form's cells: lists are parted by `;`, the fields of an entry by `|`, `none` says that there
 * is known to be none. Amounts are exact decimals, or bounds: `1..3`, `..3`, `1..`.
 */
import type { Amount, HeldBy, Item, Listing, PartyList } from '../transaction/transaction.ts';

/** Known to be none, as against an empty cell, which is not known. */
export const NONE = 'none';

export const PARTY_LISTS: readonly PartyList[] = ['control-list', 'watch-list', 'unreliable-entity-list'];

/** A cell that could not be read: what would be right. */
export type BadCell = { readonly expected: readonly string[] };

export const isBad = (value: unknown): value is BadCell =>
  typeof value === 'object' && value !== null && 'expected' in value;

/** Digits that every engine holds exactly: 18 before the point, 6 after it. */
const DECIMAL = /^\d{1,18}(\.\d{1,6})?$/;
const TERRITORY = /^[A-Z]{2}$/;

/** @example readAmount('1..3') // { min: '1', max: '3' } */
export function readAmount(cell: string): Amount | BadCell {
  const bad: BadCell = { expected: ['12.5', '10..12.5', '18 digits before the point and 6 after it'] };
  if (!cell.includes('..')) return DECIMAL.test(cell) ? cell : bad;
  const [min, max, ...more] = cell.split('..') as [string, string, ...string[]];
  if (more.length > 0 || (min === '' && max === '')) return bad;
  if ((min !== '' && !DECIMAL.test(min)) || (max !== '' && !DECIMAL.test(max))) return bad;
  return { ...(min === '' ? {} : { min }), ...(max === '' ? {} : { max }) };
}

/** @example readCodes('1C904.a.1;2025-61/P1-04') // ['1C904.a.1', '2025-61/P1-04'] */
export function readCodes(cell: string): readonly string[] | BadCell {
  if (cell === NONE) return [];
  const codes = cell.split(';');
  return codes.every((code) => code !== '' && !/[|'\s]/.test(code))
    ? codes
    : { expected: ['1C904.a.1;1C905.b', NONE] };
}

/** `control-list|2026-11`; without a notice the list's own effect applies. @example readListings('none') // [] */
export function readListings(cell: string, notices: ReadonlySet<string>): readonly Listing[] | BadCell {
  if (cell === NONE) return [];
  const bad: BadCell = { expected: ['control-list|2026-11', 'watch-list', NONE] };
  const found: Listing[] = [];
  for (const part of cell.split(';')) {
    const [list, entry, ...more] = part.split('|');
    if (!isList(list) || more.length > 0 || entry === '') return bad;
    if (entry !== undefined && !notices.has(entry)) return { expected: [...notices].slice(0, 3) };
    found.push({ list, ...(entry === undefined ? {} : { entry }) });
  }
  return found;
}

/** `control-list|50`, `watch-list|10..25|indirect`; an empty share is not known. @example readHoldings('none') // [] */
export function readHoldings(cell: string): readonly HeldBy[] | BadCell {
  if (cell === NONE) return [];
  const bad: BadCell = { expected: ['control-list|50', 'watch-list|10..25|indirect', NONE] };
  const found: HeldBy[] = [];
  for (const part of cell.split(';')) {
    const [list, share = '', way, ...more] = part.split('|');
    if (!isList(list) || more.length > 0 || (way !== undefined && way !== 'direct' && way !== 'indirect'))
      return bad;
    const percent = share === '' ? null : readAmount(share);
    if (isBad(percent)) return bad;
    found.push({ list, percent, ...(way === undefined ? {} : { direct: way === 'direct' }) });
  }
  return found;
}

/**
 * What is inside, one line each: `code|origin|value`, `2025-61/P1-02|CN|0.12`. Nothing that matters is inside a line
 * itself; an empty field is not known, the code `none` says that the line is under no entry.
 * @example readContent('none') // []
 */
export function readContent(cell: string): readonly Item[] | BadCell {
  if (cell === NONE) return [];
  const bad: BadCell = { expected: ['2025-61/P1-02|CN|0.12;none|DE|3', NONE] };
  const found: Item[] = [];
  for (const part of cell.split(';')) {
    const [code = '', origin = '', value = '', ...more] = part.split('|');
    if (part === '' || more.length > 0 || /['\s]/.test(code) || (origin !== '' && !TERRITORY.test(origin)))
      return bad;
    const amount = value === '' ? undefined : readAmount(value);
    if (isBad(amount)) return bad;
    found.push({
      ...(code === '' ? {} : { entries: code === NONE ? [] : [code] }),
      ...(origin === '' ? {} : { origin }),
      ...(amount === undefined ? {} : { value: amount }),
      content: [],
    });
  }
  return found;
}

const isList = (text: string | undefined): text is PartyList => PARTY_LISTS.some((list) => list === text);

/**
 * Which code of Announcement 18 and which entry of the annex of Announcement 61 name the same thing,
 * so that either one is enough. The annex file gives codes as far as they were read; where the item file
 * has a finer row of its own, that row is named instead.
 */
import type { Concordance, ControlEntry } from '../../law/lists/types.ts';
import type { Faults } from './fault.ts';
import type { Fields } from './fields.ts';

type Finer = { readonly code: string; readonly member?: string; readonly note: string };

const letterInferred = (letter: string) =>
  `The thing is the same; the code ${letter} follows from the series and was not read in print.`;

/** Annex entries whose code the annex file gives only as a group, with the row that is meant. */
const finer: Readonly<Record<string, Finer>> = {
  'P1-02': { code: '1C905.a.1', note: letterInferred('1C905.a.1') },
  'P1-05': { code: '1C906.a.1', note: letterInferred('1C906.a.1') },
  'P1-06': { code: '1C907.a.1', note: letterInferred('1C907.a.1') },
  'P1-07': { code: '1C908.a.1', note: letterInferred('1C908.a.1') },
  'P1-10': {
    code: '1C905.a#alloys',
    member: 'Dysprosium-iron alloy',
    note: 'Announcement 18 names this alloy among the dysprosium alloys; its official sub-number was not read.',
  },
  'P2-1.3': {
    code: '1C905.a#ndfeb',
    note: 'Announcement 18 names the same material; its official sub-number was not read.',
  },
  'P2-2.d': {
    code: '1C905.a#targets',
    member: 'Dysprosium target',
    note: 'Announcement 18 names this target; its sub-number, and the target in the annex, were not read.',
  },
  'P2-2.e': {
    code: '1C906.a#targets',
    note: 'Announcement 18 names this target; its sub-number, and the target in the annex, were not read.',
  },
};

/** Entries that lie inside a wider entry of Announcement 18: holding that code alone does not reach them. */
const within: Readonly<Record<string, string>> = {
  'P1-12': 'Announcement 18 covers the oxide and its mixtures; the annex as reported names the oxide only.',
  'P1-13': 'Announcement 18 covers the oxide and its mixtures; the annex as reported names the oxide only.',
};

const without: Readonly<Record<string, string>> = {
  'P2-1.4': 'Announcement 18 has no entry for parts and assemblies as such.',
};

/** The line of the concordance for one row of the annex file. */
export function concordanceOf(row: Fields, others: readonly ControlEntry[], faults: Faults): Concordance {
  const id = row.text('id');
  const better = finer[id];
  const codes = better ? [better.code] : row.texts('controlCodes');
  for (const code of codes) {
    if (others.some((entry) => entry.list === '2025-18' && entry.code === code)) continue;
    faults.push({ where: row.where, what: `${code} is no entry of 2025-18`, right: 'a code of that list' });
  }
  const basis = better ? 'inferred' : basisOf(row.text('codeStatus'), codes);
  const notes = [
    better?.note,
    within[id],
    basis === 'inferred' && !better ? letterInferred(codes.join(', ')) : undefined,
  ];
  return {
    annex: `2025-61/${id}`,
    codes,
    basis,
    relation: codes.length === 0 ? 'none' : better?.member || within[id] ? 'within' : 'same',
    ...(better?.member ? { member: better.member } : {}),
    note:
      notes.filter((note) => note !== undefined).join(' ') ||
      (codes.length === 0 ? (without[id] ?? 'No code of Announcement 18 was found for this entry.') : null),
  };
}

function basisOf(codeStatus: string, codes: readonly string[]): Concordance['basis'] {
  if (codes.length === 0) return 'unconfirmed';
  return codeStatus.startsWith('read')
    ? 'read'
    : codeStatus.startsWith('inferred')
      ? 'inferred'
      : 'unconfirmed';
}

/**
 * Answers of the ministry about the lists, with the trade practice and the gaps that the same file keeps.
 */
import type { OfficialAnswer } from '../../law/lists/types.ts';
import type { Faults } from './fault.ts';
import { type Fields, readFields } from './fields.ts';
import type { SourceRegister } from './source-register.ts';
import { publishedWording } from './wording.ts';

/** What an answer says it is about, as official numbers; the first is the list whose line it draws. */
const about: Readonly<Record<string, readonly [string, ...string[]]>> = {
  '18': ['2025-18'],
  '18 (and the gallium rules)': ['2025-18', '2023-23'],
  '18 / Decree 792': ['2025-18', 'REG'],
  '18 and rare-earth items': ['2025-18'],
  '61': ['2025-61'],
  '61, 62': ['2025-61', '2025-62'],
  '61, 62 and the joint announcements': ['2025-61', '2025-62', '2025-55', '2025-56', '2025-57', '2025-58'],
  '62': ['2025-62'],
  '70, 61, 62': ['2025-70', '2025-61', '2025-62'],
};
const scopes = ['controlled', 'not-controlled', 'depends'] as const;
const statuses = ['confirmed', 'unconfirmed', 'third-party citation only'] as const;

/** All answers of the file, each with its sources by key. */
export function officialAnswersOf(
  value: unknown,
  register: SourceRegister,
  faults: Faults,
): readonly OfficialAnswer[] {
  return readFields('official-faq.json', value, faults)
    .rows('entries')
    .map((row) => officialAnswer(row, register, faults));
}

function officialAnswer(row: Fields, register: SourceRegister, faults: Faults): OfficialAnswer {
  const announcement = row.text('announcement');
  const subjects = about[announcement];
  if (subjects === undefined) {
    faults.push({
      where: `${row.where}.announcement`,
      what: `"${announcement}"`,
      right: Object.keys(about).join('; '),
    });
  }
  const [list, ...alsoAbout] = subjects ?? [announcement];
  return {
    id: row.text('id'),
    list,
    ...(alsoAbout.length > 0 ? { alsoAbout } : {}),
    scope: oneOf(row, 'scope', scopes, faults),
    question: publishedWording(row.text('question')),
    answer: publishedWording(row.text('answer')),
    status: oneOf(row, 'status', statuses, faults),
    notes: publishedWording(row.textOrNull('notes') ?? ''),
    grade: publishedWording(row.text('grade')),
    sources: row
      .rows('sources')
      .flatMap((source) => register.keysOf(source.text('ref'), source.text('grade'))),
  };
}

function oneOf<T extends string>(row: Fields, key: string, words: readonly [T, ...T[]], faults: Faults): T {
  const found = words.find((word) => word === row.row[key]);
  if (found !== undefined) return found;
  faults.push({ where: `${row.where}.${key}`, what: `"${row.row[key]}"`, right: words.join(', ') });
  return words[0];
}

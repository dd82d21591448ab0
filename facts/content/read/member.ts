/** From what a file says of a part to where it stands under Announcement 61: entries, origin, technology. */
import type { BomMembership } from '../bom/bom.ts';
import type { Truth } from '../item.ts';
import type { ReadPart } from './part.ts';

/**
 * Codes of the annex for a control entry, as the corpus's concordance has them: the entry itself where it is
 * of the annex; null where the concordance does not say.
 */
export type AnnexOf = (entry: string) => readonly string[] | null;

const annexOnly: AnnexOf = (entry) => (entry.startsWith('2025-61/') ? [entry] : null);

const truthOf = (fact: boolean | undefined): Truth => (fact === undefined ? 'unknown' : fact ? 'yes' : 'no');

const among = (codes: readonly (readonly string[] | null)[], prefixes: readonly string[]): Truth => {
  const known = codes.flatMap((annex) => annex ?? []);
  if (known.some((code) => prefixes.some((prefix) => code.startsWith(prefix)))) return 'yes';
  return codes.some((annex) => annex === null) ? 'unknown' : 'no';
};

/**
 * Where a part stands. Not classified is unknown; `[]` is under none; a bare heading of Part 2 leaves open
 * whether the part is a magnet. A code of another list counts as far as `annexOf` places it.
 *
 * @example memberOf({ id: 'm', entries: ['2025-61/P2-1.3'], origin: 'JP' }).magnet // 'yes'
 */
export const memberOf = (part: ReadPart, annexOf: AnnexOf = annexOnly): BomMembership => {
  const chinaOrigin: Truth = part.origin === undefined ? 'unknown' : part.origin === 'CN' ? 'yes' : 'no';
  const chineseTechnology = truthOf(part.chineseTechnology);
  if (part.entries === undefined)
    return { part1: 'unknown', part2: 'unknown', magnet: 'unknown', chinaOrigin, chineseTechnology };
  const codes = part.entries.map(annexOf);
  const heading = codes.some((annex) => annex?.some((code) => ['2025-61/P2', '2025-61/P2-1'].includes(code)));
  const magnet = among(codes, ['2025-61/P2-1.1', '2025-61/P2-1.2', '2025-61/P2-1.3']);
  return {
    part1: among(codes, ['2025-61/P1']),
    part2: among(codes, ['2025-61/P2']),
    magnet: magnet === 'no' && heading ? 'unknown' : magnet,
    chinaOrigin,
    chineseTechnology,
  };
};

/** From candidates to membership in a list, the question determinations put. */
import type { Classification } from './classification.ts';
import { corpusTable } from './rules/table.ts';
import type { Truth } from './weigh/truth.ts';

/**
 * Whether the item is under any of the codes. A code covers its children; a verdict on a heading above a code
 * leaves open which child it is. Left-out entries (`nothingElse: false`) count as unknown.
 *
 * @example membership(classifyAttributes({ form: 'oxide', elements: { Dy: null } }), ['1C905']) // 'yes'
 */
export const membership = (classification: Classification, codes: readonly string[]): Truth => {
  const wanted = new Set(codes);
  let open = !classification.nothingElse;
  for (const { entry, verdict } of classification.candidates) {
    if (verdict === 'no') continue;
    if (isWithin(entry, wanted)) {
      if (verdict === 'yes') return 'yes';
      open = true;
    }
  }
  return open ? 'unknown' : 'no';
};

/** The code itself or one above it is wanted. */
const isWithin = (entry: string, wanted: ReadonlySet<string>): boolean => {
  const table = corpusTable();
  for (let code: string | null = entry; code !== null; code = table.byCode.get(code)?.entry.parent ?? null) {
    if (wanted.has(code)) return true;
  }
  return false;
};

/**
 * Whether the item is under any entry of a list, by the list's official number.
 *
 * @example membershipOfList(classifyAttributes({ form: 'magnet-material', material: 'SmCo' }), '2025-18') // 'yes'
 */
export const membershipOfList = (classification: Classification, list: string): Truth => {
  const here = classification.candidates.filter((candidate) => candidate.list === list);
  if (here.some(({ verdict }) => verdict === 'yes')) return 'yes';
  const open = !classification.nothingElse || here.some(({ verdict }) => verdict === 'unknown');
  return open ? 'unknown' : 'no';
};

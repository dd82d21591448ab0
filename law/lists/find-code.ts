/**
 * Control codes (管制编码) as people type them: lower case, full-width, without dots, with the year left out.
 * Spelling only: whether a code exists, and what it covers, the lists say.
 */

/** Optional year, announcement number and annex before an id of Announcement 61's annex. */
const annexPrefix = '^(?:(?:2025[-/])?61[-/.]?)?(?:A1[-/.]?)?';
const dualUse = /^(\d)[.-]?([A-E])[.-]?(\d{3})([^#]*)((?:#.*)?)$/;
const part = new RegExp(`${annexPrefix}(P[12])$`);
const part1 = new RegExp(`${annexPrefix}P1[-.]?(\\d{1,2})$`);
const part2 = new RegExp(`${annexPrefix}P2[-.]?([12])[-.]?([0-9A-Z]?)$`);

/**
 * The usual spelling of a control code: `1C904.a.4`, `2025-61/P1-04`, `053302J`. Full-width characters,
 * spaces, letter case and missing dots are put right; a text of no known form comes back in capitals.
 *
 * @example normaliseCode('１ｃ904a4') // '1C904.a.4'
 * @example normaliseCode('61/p1-4') // '2025-61/P1-04'
 */
export function normaliseCode(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\s+/g, '')
    .replace(/[‐-―−]/g, '-')
    .replace(/。/g, '.')
    .toUpperCase()
    .replace(dualUse, spellDualUse)
    .replace(part, '2025-61/$1')
    .replace(part1, spellPart1)
    .replace(part2, spellPart2);
}

/**
 * The `n` codes closest to `text` by single-letter changes, nearest first, ties in code order.
 * Always `n` of them where there are as many: a suggestion, never a finding.
 *
 * @example nearestCodes('1c904a5', ['1C904.a.4', '1C914.b', '2B902.a'], 1) // ['1C904.a.4']
 */
export function nearestCodes(text: string, codes: readonly string[], n: number): readonly string[] {
  const wanted = normaliseCode(text).toLowerCase();
  const ranked: string[] = [];
  for (const code of codes) {
    ranked.push(`${String(editDistance(wanted, code.toLowerCase())).padStart(6, '0')} ${code}`);
  }
  const nearest: string[] = [];
  for (const line of ranked.sort().slice(0, n)) nearest.push(line.slice(7));
  return nearest;
}

/**
 * How many single characters have to be put in, taken out or changed to turn one text into the other.
 *
 * @example editDistance('1C904', '1C905') // 1
 */
export function editDistance(left: string, right: string): number {
  let above = [...Array(right.length + 1).keys()];
  for (let i = 1; i <= left.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= right.length; j += 1) {
      const changed = (above[j - 1] as number) + Number(left[i - 1] !== right[j - 1]);
      row.push(Math.min(changed, (above[j] as number) + 1, (row[j - 1] as number) + 1));
    }
    above = row;
  }
  return above[right.length] as number;
}

/** `1`, `C`, `904`, `A4`, `#NDFEB` become `1C904.a.4#ndfeb`: letters and numbers of the tail take turns. */
function spellDualUse(
  _: string,
  kind: string,
  group: string,
  number: string,
  tail: string,
  local: string,
): string {
  const steps = `.${tail}`
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '.')
    .replace(/([a-z])(?=[a-z0-9])/g, '$1.')
    .replace(/(\d)(?=[a-z])/g, '$1.')
    .replace(/\.$/, '');
  return `${kind}${group}${number}${steps}${local.toLowerCase()}`;
}

function spellPart1(_: string, entry: string): string {
  return `2025-61/P1-${entry.padStart(2, '0')}`;
}

function spellPart2(_: string, heading: string, entry: string): string {
  return `2025-61/P2-${heading}.${entry.toLowerCase()}`.replace(/\.$/, '');
}

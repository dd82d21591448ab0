/**
 * Smelters from the RMI's Additional Minerals Reporting Template (AMRT), from the rows of its smelter list. Only
 * rows on rare earths matter here; they say where a metal was smelted, which is evidence of its origin, and
 * neither how much of it is in a product nor what it is worth.
 */
import type { ReadCounts, ReadFault } from './part.ts';

export type Smelter = {
  readonly metal: string;
  readonly name: string;
  readonly country: string;
  readonly number?: string;
  readonly row: number;
};

const plain = (text: string): string => text.toLowerCase().replace(/[^a-z]/g, '');

const rareEarth =
  /rare\s*earth|稀土|dysprosium|terbium|samarium|gadolinium|lutetium|scandium|yttrium|neodymium|praseodymium/i;

const headings = {
  metal: ['metal', 'mineral'],
  name: ['smeltername', 'smelterlookup', 'smelter', 'processorname'],
  country: ['smeltercountry', 'country', 'smelterfacilitylocationcountry'],
  number: ['smelteridentification', 'smelterid', 'smelteridentificationnumber'],
} as const;

const matches = (cell: string, names: readonly string[]): boolean => names.includes(plain(cell));

/**
 * Reads the rows of a smelter list, wherever its heading row stands. Rows on other minerals are read and passed
 * over; a rare-earth row without a smelter's name is refused.
 */
export const readAmrt = (
  rows: readonly (readonly string[])[],
): {
  readonly smelters: readonly Smelter[];
  readonly faults: readonly ReadFault[];
  readonly counts: ReadCounts;
} => {
  const none = { read: rows.length, used: 0, refused: 0 };
  const head = rows.findIndex(
    (row) => row.some((c) => matches(c, headings.metal)) && row.some((c) => matches(c, headings.name)),
  );
  if (head < 0)
    return {
      smelters: [],
      faults: [{ code: 'no-column', field: 'Metal' }],
      counts: { ...none, refused: rows.length },
    };
  const column = (names: readonly string[]): number =>
    names.map((name) => (rows[head] ?? []).findIndex((cell) => plain(cell) === name)).find((at) => at >= 0) ??
    -1;
  const [metal, name, country, number] = [
    headings.metal,
    headings.name,
    headings.country,
    headings.number,
  ].map(column);
  const smelters: Smelter[] = [];
  const faults: ReadFault[] = [];
  const body = rows.slice(head + 1);
  body.forEach((row, i) => {
    const cell = (at: number | undefined): string =>
      at === undefined || at < 0 ? '' : (row[at] ?? '').trim();
    if (!rareEarth.test(cell(metal))) return;
    const at = head + i + 2;
    if (cell(name) === '') faults.push({ code: 'empty', row: at, column: 'Smelter Name' });
    else
      smelters.push({
        metal: cell(metal),
        name: cell(name),
        country: cell(country),
        ...(cell(number) === '' ? {} : { number: cell(number) }),
        row: at,
      });
  });
  return { smelters, faults, counts: { read: body.length, used: smelters.length, refused: faults.length } };
};

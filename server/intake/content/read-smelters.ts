/** Smelters from an RMI AMRT workbook: hints at the origin of a metal, shown beside the answer and never counted. */
import { readAmrt, type Smelter } from '@ytterby/facts/content';
import { readXlsx } from '../tables/read-xlsx.ts';
import { type OrContentFaults, ofRead } from './fault.ts';

/** Reads every sheet that looks like a list of smelters. */
export async function readSmelters(
  bytes: Buffer,
): Promise<OrContentFaults<{ readonly smelters: readonly Smelter[] }>> {
  const workbook = await readXlsx(bytes);
  if ('faults' in workbook) return workbook;
  const lists = workbook.sheets.map((sheet) => {
    // Empty rows were left out; put them back, so that a fault names the row a person sees.
    const rows: (readonly string[])[] = [];
    for (const { row, cells } of sheet.rows) {
      while (rows.length < row - 1) rows.push([]);
      rows.push(Array.from(cells, (cell) => cell ?? ''));
    }
    return readAmrt(rows);
  });
  const found = lists.filter((list) => !list.faults.some(({ code }) => code === 'no-column'));
  const [first] = found.length > 0 ? found : lists;
  const faults = (found.length > 0 ? found : first === undefined ? [] : [first]).flatMap(
    (list) => list.faults,
  );
  if (faults.length > 0) return { faults: faults.map(ofRead) };
  return { smelters: found.flatMap((list) => list.smelters) };
}

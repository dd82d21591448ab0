/** Smelters from an RMI AMRT workbook: hints at the origin of a metal, shown beside the answer and never counted. */
import { readAmrt, type Smelter } from '@ytterby/facts/content';
import { optionOf, type Task } from '../command.ts';
import { readBytes } from '../tables/read-bytes.ts';
import { readXlsx } from '../tables/read-xlsx.ts';
import { type OrFault, ofRead } from './fault.ts';

export async function readSmelters(task: Task): Promise<OrFault<{ readonly smelters: readonly Smelter[] }>> {
  const file = optionOf(task, 'smelters');
  if (file === undefined) return { smelters: [] };
  const read = await readBytes(file, task.world);
  if ('fault' in read) return { file, faults: [read.fault] };
  const workbook = await readXlsx(read.bytes);
  if ('faults' in workbook) return { file, faults: workbook.faults };
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
  if (faults.length > 0) return { file, faults: faults.map(ofRead) };
  return { smelters: found.flatMap((list) => list.smelters) };
}

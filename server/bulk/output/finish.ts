/** From the rows that a run has written to the output in its form, under its name only when it is whole. */
import { open, rename } from 'node:fs/promises';
import path from 'node:path';
import type { Form } from '../input/form.ts';
import type { OutputColumns } from './columns.ts';

export type Finishing = {
  readonly folder: string;
  readonly output: string;
  readonly form: Form;
  readonly columns: OutputColumns | null;
  readonly refusedFile?: string;
};

export async function finishOutput({ folder, output, form, columns, refusedFile }: Finishing): Promise<void> {
  const rows = path.join(folder, 'rows');
  let whole = rows;
  if ((form === 'xlsx' || form === 'parquet') && columns) {
    whole = path.join(folder, `output.${form}`);
    if (form === 'xlsx') await (await import('./write-xlsx.ts')).writeXlsx(rows, whole, columns);
    else await (await import('./write-parquet.ts')).writeParquet(rows, whole, columns, folder);
  }
  await synced(whole);
  if (refusedFile !== undefined) await rename(path.join(folder, 'refused'), refusedFile);
  await rename(whole, output);
}

async function synced(file: string): Promise<void> {
  const handle = await open(file, 'r+');
  await handle.sync();
  await handle.close();
}

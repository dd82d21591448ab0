/**
 * What the columns of a table are taken for, before anything is read by them: shown to a person, who may refuse a
 * guess. A reader that is given nobody to ask goes on.
 */
import { type OrFaults, tableFault } from './fault.ts';
import type { MappingFile } from './mapping.ts';
import { type OpenedTable, openTable } from './open-table.ts';

/** Field to column by place, in the order to be shown, and the headings that nothing was found for. */
export type Columns = {
  readonly columns: readonly (readonly [string, number])[];
  readonly unused: readonly string[];
};

/** What the user says of a table beforehand, and who is asked whether its columns are understood. */
export type TableWishes = {
  readonly mapping?: MappingFile | undefined;
  readonly encoding?: string | undefined;
  /** Where the table stands, where no mapping file says it. */
  readonly sheet?: string | undefined;
  readonly headingRow?: number | undefined;
  /** False: the columns are taken for something else than they are; nothing is read. */
  readonly confirm?: ((table: OpenedTable, shown: Columns) => Promise<boolean> | boolean) | undefined;
};

/** Opens a table by the user's wishes: headings that the mapping file names count as known. */
export function openWished(
  bytes: Buffer,
  { mapping, encoding, sheet, headingRow }: TableWishes,
  known: (heading: string) => boolean,
): Promise<OrFaults<OpenedTable>> {
  const named = new Set(Object.values(mapping?.columns ?? {}));
  return openTable(bytes, {
    known: (heading) => named.has(heading) || known(heading),
    encoding,
    sheet: mapping?.sheet ?? sheet,
    headingRow: mapping?.headingRow ?? headingRow,
  });
}

/** The fault of a guess that was refused; nothing where it was not. */
export async function refusal(
  table: OpenedTable,
  shown: Columns,
  { confirm }: TableWishes,
): Promise<{ readonly faults: readonly [ReturnType<typeof tableFault>] } | undefined> {
  const agreed = confirm === undefined || (await confirm(table, shown));
  return agreed ? undefined : { faults: [tableFault('guess-refused')] };
}

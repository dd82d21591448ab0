/** What an import would do: the file is read and every row checked as it would be, and nothing is kept. */

import type { SignedCall } from '../../http/route.ts';
import {
  firstRows,
  importKinds,
  noCounts,
  type ReadColumns,
  type Reading,
  saidIn,
  takeIn,
} from '../../imports/index.ts';
import { letterOf } from '../../intake/index.ts';
import type {
  ImportCounts,
  ImportKindName,
  ImportRefusal,
  ImportRequest,
} from '../../store/tables/imports.ts';

/** Rows that are shown of each sort, and rows checked in one transaction. */
const SHOWN = 50;
const PAGE = 500;

export type TriedFile = {
  readonly kind: ImportKindName;
  readonly name: string;
  readonly bytes: Buffer;
  readonly request: ImportRequest;
};

/** Reads a file as its import would. */
export const readFile = (call: SignedCall, { kind, bytes, request }: TriedFile): Promise<Reading> =>
  call.context.store.within(call.scope, (db) => importKinds[kind].read(bytes, request, { ...call, db }));

export async function tried(call: SignedCall, file: TriedFile, reading: Reading) {
  const { kind, name, bytes, request } = file;
  const said = saidIn(request.language);
  const counts: Record<keyof ImportCounts, number> = { ...noCounts };
  const refused: ImportRefusal[] = [];
  const how = { existing: request.existing, first: firstRows(reading.rows), trial: true };
  for (let at = 0; at < reading.rows.length; at += PAGE) {
    const page = reading.rows.slice(at, at + PAGE);
    const done = await call.context.store.within(call.scope, (db) =>
      takeIn(importKinds[kind].kind, { ...call, db }, page, how),
    );
    for (const one of done) {
      if ('outcome' in one) counts[one.outcome] += 1;
      else {
        counts.refused += 1;
        if (refused.length < SHOWN) refused.push({ ...one.refused, faults: one.refused.faults.map(said) });
      }
    }
    // Other requests have their turn between pages.
    await new Promise((go) => setImmediate(go));
  }
  return {
    ...{ kind, name, bytes: bytes.length, table: shownTable(reading.table) },
    fields: importKinds[kind].fields,
    faults: reading.faults.map(said),
    rows: reading.rows
      .flatMap(({ row, ...one }) => ('given' in one ? [{ row, ...one.given }] : []))
      .slice(0, SHOWN),
    ...{ counts, refused },
  };
}

const shownTable = (table: ReadColumns | null) =>
  table === null
    ? null
    : {
        ...table,
        columns: table.columns.map(([field, at]) => ({
          ...{ field, heading: table.headings[at] ?? '', column: letterOf(at) },
        })),
      };

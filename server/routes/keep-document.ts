/**
 * A kept document of any kind is made or replaced here, with its version, what follows from it, and its event: by the
 * routes of its kind, and row by row by an import.
 */
import type { Transaction } from 'kysely';
import { recordEvent } from '../audit/index.ts';
import { newId } from '../store/id.ts';
import type { Tables } from '../store/tables/index.ts';
import { json } from '../store/values.ts';
import type { Keeping, Kind, Row } from './resource.ts';

/** What a caller gives of a document. */
export type Given = { readonly reference: string; readonly name: string; readonly document: unknown };

// The tables of all kinds have these columns; naming one of them gives the types of all.
export const tableOf = (kind: Pick<Kind, 'table'>): 'parties' => kind.table as 'parties';

/** What an event calls one: `item`. */
export const objectOf = ({ one }: Pick<Kind, 'one'>): string => one.charAt(0).toLowerCase() + one.slice(1);

/** Makes a row; that its reference is free has been seen to. */
export async function keepNew(kind: Kind, call: Keeping, given: Given): Promise<Row> {
  const { db, scope, now } = call;
  const [id, at] = [newId(), now.toISOString()];
  const { reference, name, document } = given;
  const extra = (await kind.extra?.(document, call, id)) ?? {};
  const values = {
    ...{ id, organisation_id: scope.organisation, reference, name },
    ...{ document: json(document), created_at: at, updated_at: at, archived_at: null, ...extra },
  };
  const kept = await db
    .insertInto(tableOf(kind))
    .values(values as never)
    .returningAll()
    .executeTakeFirstOrThrow();
  await kind.after?.(call, kept);
  const object = { kind: objectOf(kind), id };
  await recordEvent(db, scope, { verb: 'created', object, after: { reference, name, document } });
  return kept;
}

/** Puts another content in the place of a row that is locked; its version goes up by one. */
export async function putInPlace(kind: Kind, call: Keeping, before: Row, given: Given): Promise<Row> {
  const { db, scope, now } = call;
  const { reference, name, document } = given;
  const extra = (await kind.extra?.(document, call, before.id)) ?? {};
  const values = {
    ...{ reference, name, document: json(document) },
    ...{ version: before.version + 1, updated_at: now.toISOString(), ...extra },
  };
  const kept = await db
    .updateTable(tableOf(kind))
    .set(values as never)
    .where('id', '=', before.id)
    .returningAll()
    .executeTakeFirstOrThrow();
  await kind.after?.(call, kept);
  await recordEvent(db, scope, {
    verb: 'replaced',
    object: { kind: objectOf(kind), id: before.id },
    before: { reference: before.reference, name: before.name, document: before.document },
    after: { reference, name, document },
  });
  return kept;
}

/** A row by its id; `locked` until the transaction is over. */
export async function rowOf(
  db: Transaction<Tables>,
  kind: Pick<Kind, 'table'>,
  id: string,
  locked = false,
): Promise<Row | undefined> {
  const found = db.selectFrom(tableOf(kind)).selectAll().where('id', '=', id);
  return (locked ? found.forUpdate() : found).executeTakeFirst();
}

/** The rows that have these references now and are not put away, by reference. */
export async function rowsNamed(
  db: Transaction<Tables>,
  kind: Pick<Kind, 'table'>,
  references: readonly string[],
  locked: boolean,
): Promise<ReadonlyMap<string, Row>> {
  if (references.length === 0) return new Map();
  const found = db
    .selectFrom(tableOf(kind))
    .selectAll()
    .where('reference', 'in', references)
    .where('archived_at', 'is', null)
    .orderBy('id');
  const rows = await (locked ? found.forUpdate() : found).execute();
  return new Map(rows.map((row) => [row.reference, row]));
}

/**
 * One step forward of the store's form: a number that says its place, a name, and SQL that both stores run. A step that
 * has been released is never edited; the store keeps its hash.
 */
export type Migration = { readonly number: number; readonly name: string; readonly sql: string };

/**
 * How a dossier lies in SQL: each subject has rows, and each row says in which expression a fact stands. A row is part
 * of the line itself (a party of a role, the item), or one part of a list.
 */

export type SqlFact =
  /** Known when the text is compiled. */
  | { readonly kind: 'constant'; readonly value: string | boolean }
  /** A truth, text or day; NULL: not known. */
  | { readonly kind: 'value'; readonly sql: string }
  /** A number; `none`: known to be absent. NULL and not none: not known. */
  | { readonly kind: 'number'; readonly sql: string; readonly none: string }
  /** `min` NULL: nothing is known, not even bounds; `max` NULL: nothing bounds it from above. */
  | { readonly kind: 'amount'; readonly min: string; readonly max: string }
  | { readonly kind: 'unknown' };

export type SqlRow = {
  /** Tells rows apart in the names of columns. */
  readonly name: string;
  /** Whether the row is there; never NULL. */
  readonly present: string;
  readonly fact: (path: string) => SqlFact;
  readonly rows: (subject: string) => readonly SqlRows[];
};

export type SqlRows =
  | { readonly kind: 'one'; readonly row: SqlRow }
  | { readonly kind: 'list'; readonly list: string; readonly alias: string; readonly row: SqlRow };

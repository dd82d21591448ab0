/** What passes between the program and the thread of the embedded database. */

export type Ask =
  | {
      readonly id: number;
      readonly kind: 'query';
      readonly sql: string;
      readonly parameters: readonly unknown[];
    }
  | { readonly id: number; readonly kind: 'syncs' }
  | { readonly id: number; readonly kind: 'close' };

/** An error of PostgreSQL, in the fields that both drivers give it. */
export type DatabaseError = {
  readonly message: string;
  readonly code?: string;
  readonly detail?: string;
  readonly constraint?: string;
  readonly table?: string;
  readonly column?: string;
};

export type Rows = { readonly rows: readonly unknown[]; readonly affected?: number };

export type Answer =
  | ({ readonly id: number } & Rows)
  | { readonly id: number; readonly error: DatabaseError };

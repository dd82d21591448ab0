/** Organisations, accounts, members. */
import type { ColumnType } from 'kysely';
import type { DocumentByDefault, Moment, MomentByDefault } from './columns.ts';

export type Role = 'reader' | 'preparer' | 'approver' | 'reviewer' | 'auditor' | 'administrator';

export type IdentityTables = {
  readonly organisations: {
    readonly id: string;
    readonly name: string;
    readonly language: ColumnType<string, string | undefined, string>;
    readonly settings: DocumentByDefault<Readonly<Record<string, unknown>>>;
    readonly created_at: MomentByDefault;
    readonly updated_at: MomentByDefault;
  };
  readonly accounts: {
    readonly id: string;
    readonly email: string;
    readonly name: string;
    readonly language: string | null;
    readonly password_hash: string | null;
    readonly disabled_at: Moment | null;
    readonly created_at: MomentByDefault;
    readonly updated_at: MomentByDefault;
  };
  readonly members: {
    readonly organisation_id: string;
    readonly account_id: string;
    readonly roles: readonly Role[];
    readonly created_at: MomentByDefault;
    readonly ended_at: Moment | null;
  };
};

/** Organisations, accounts, members. */
import type { Defaulted, Moment } from './columns.ts';

export type Role = 'reader' | 'preparer' | 'approver' | 'reviewer' | 'auditor' | 'administrator';

export type IdentityTables = {
  readonly organisations: {
    readonly id: string;
    readonly name: string;
    readonly language: Defaulted<string>;
    readonly settings: Defaulted<Readonly<Record<string, unknown>>>;
    readonly created_at: Defaulted<Moment>;
    readonly updated_at: Defaulted<Moment>;
  };
  readonly accounts: {
    readonly id: string;
    readonly email: string;
    readonly name: string;
    readonly language: string | null;
    readonly password_hash: string | null;
    readonly disabled_at: Moment | null;
    readonly created_at: Defaulted<Moment>;
    readonly updated_at: Defaulted<Moment>;
  };
  readonly members: {
    readonly organisation_id: string;
    readonly account_id: string;
    readonly roles: readonly Role[];
    readonly created_at: Defaulted<Moment>;
    readonly ended_at: Moment | null;
  };
};

/** Accounts at identity providers, and failures to sign on. */
import type { Moment } from './columns.ts';

export type IdentityProviderTables = {
  readonly account_identities: {
    readonly issuer: string;
    readonly subject: string;
    readonly account_id: string;
    readonly created_at: Moment;
  };
  readonly sign_on_failures: {
    readonly subject_hash: string;
    readonly kind: 'name' | 'address';
    readonly failures: number;
    readonly last_at: Moment;
  };
};

/** Sign-on. */
import type { Actor } from '../scope.ts';
import type { Defaulted, Document, Moment } from './columns.ts';
import type { Role } from './identity.ts';

export type SignOnTables = {
  readonly sessions: {
    readonly id: string;
    readonly token_hash: string;
    readonly account_id: string;
    readonly organisation_id: string | null;
    readonly method: string;
    readonly user_agent: string | null;
    readonly address: string | null;
    readonly created_at: Moment;
    readonly last_seen_at: Moment;
    readonly expires_at: Moment;
    readonly ended_at: Moment | null;
  };
  readonly calendar_links: {
    readonly id: string;
    readonly organisation_id: string;
    readonly account_id: string;
    readonly name: string;
    readonly token_hash: string;
    readonly language: string;
    readonly created_at: Moment;
    readonly last_read_at: Moment | null;
    readonly revoked_at: Moment | null;
  };
  readonly api_keys: {
    readonly id: string;
    readonly organisation_id: string;
    readonly name: string;
    readonly prefix: string;
    readonly key_hash: string;
    readonly scopes: readonly string[];
    readonly created_by: Document<Actor>;
    readonly created_at: Moment;
    readonly expires_at: Moment;
    readonly last_used_at: Moment | null;
    readonly revoked_at: Moment | null;
  };
  readonly sign_on: {
    readonly organisation_id: string;
    readonly issuer: string;
    readonly client_id: string;
    readonly client_secret_sealed: string | null;
    readonly domains: Defaulted<readonly string[]>;
    readonly first_roles: Defaulted<readonly Role[]>;
    readonly settings: Defaulted<Readonly<Record<string, unknown>>>;
    readonly version: Defaulted<number>;
    readonly created_at: Moment;
    readonly updated_at: Moment;
  };
  readonly sign_on_attempts: {
    readonly organisation_id: string;
    readonly state_hash: string;
    readonly nonce: string;
    readonly verifier: string;
    readonly return_to: string | null;
    readonly created_at: Moment;
    readonly expires_at: Moment;
  };
  readonly idempotency_keys: {
    readonly organisation_id: string;
    readonly route: string;
    readonly key: string;
    readonly request_hash: string;
    readonly status: number | null;
    readonly headers: Document<Readonly<Record<string, string>>> | null;
    readonly response: Document | null;
    readonly created_at: Moment;
    readonly expires_at: Moment;
  };
};

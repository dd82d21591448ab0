/** Documents and notices. */
import type { Actor } from '../scope.ts';
import type { Day, Defaulted, Document, Moment } from './columns.ts';

export type DocumentTables = {
  readonly documents: {
    readonly id: string;
    readonly organisation_id: string;
    readonly kind: string;
    readonly case_id: Defaulted<string | null>;
    readonly reference: string;
    readonly record: Document;
    readonly state: Defaulted<'draft' | 'final'>;
    readonly final: Document | null;
    readonly digest: string | null;
    readonly finalised_at: Moment | null;
    readonly finalised_by: Document<Actor> | null;
    readonly version: Defaulted<number>;
    readonly created_at: Moment;
    readonly updated_at: Moment;
  };
  readonly document_disclosures: {
    readonly id: string;
    readonly organisation_id: string;
    readonly document_id: string;
    readonly given_to: string;
    readonly on_day: Day;
    readonly purpose: string | null;
    readonly withheld: Document;
    readonly copy: Document | null;
    readonly copy_digest: string;
    readonly actor: Document<Actor>;
    readonly created_at: Moment;
  };
  readonly notice_keys: {
    readonly id: string;
    readonly organisation_id: string;
    readonly kid: string;
    readonly algorithm: string;
    readonly public_jwk: Document;
    readonly sealed_private: string;
    readonly created_on: Day;
    readonly retired_on: Day | null;
    readonly compromised: Defaulted<boolean>;
  };
  readonly notices: {
    readonly id: string;
    readonly organisation_id: string;
    readonly document_id: string;
    readonly token: string;
    readonly digest: string;
    readonly list_index: number;
    readonly supersedes: string | null;
    readonly withdrawn_at: Moment | null;
    readonly withdrawn_why: string | null;
    readonly created_at: Moment;
  };
  readonly incoming_notices: {
    readonly id: string;
    readonly organisation_id: string;
    readonly digest: string;
    readonly medium: 'vc+jwt' | 'paper';
    readonly token: string | null;
    readonly verdict: 'accepted' | 'open' | 'refused';
    readonly verification: Document;
    readonly evidence: Defaulted<Document>;
    readonly created_at: Moment;
    readonly updated_at: Moment;
  };
  readonly confirmed_issuers: {
    readonly organisation_id: string;
    readonly did: string;
    readonly party: string;
    readonly confirmed_by: Document<Actor>;
    readonly confirmed_on: Day;
  };
};

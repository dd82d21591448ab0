/** What goes out of the machine and what is brought in: mails, and papers of issuers elsewhere. */
import type { Actor } from '../scope.ts';
import type { Defaulted, Document, Moment } from './columns.ts';
import type { Role } from './identity.ts';

export type MailState = 'waiting' | 'sending' | 'sent' | 'refused' | 'unsure' | 'given-up';

export type OutsideTables = {
  readonly mail_ways: {
    readonly organisation_id: string;
    readonly host: string;
    readonly port: number;
    readonly tls: 'implicit' | 'starttls' | 'none';
    readonly username: string | null;
    readonly password_sealed: string | null;
    readonly from_address: string;
    readonly ca: string | null;
    readonly version: Defaulted<number>;
    readonly updated_at: Moment;
  };
  readonly mails: {
    readonly id: string;
    readonly organisation_id: string;
    readonly document_id: string | null;
    readonly object_kind: string | null;
    readonly object_id: string | null;
    readonly message_id: string;
    readonly from_address: string;
    readonly to_addresses: readonly string[];
    readonly subject: string;
    readonly message: string;
    readonly digest: string;
    readonly state: MailState;
    readonly attempts: Defaulted<number>;
    readonly response: string | null;
    readonly asked_by: Document<Actor>;
    readonly asked_roles: readonly Role[];
    readonly sent_at: Moment | null;
    readonly created_at: Moment;
    readonly updated_at: Moment;
  };
  readonly fetched: {
    readonly organisation_id: string;
    readonly url: string;
    readonly body: string | null;
    readonly digest: string | null;
    readonly fetched_at: Moment | null;
    readonly tried_at: Moment;
    readonly fault: string | null;
  };
};

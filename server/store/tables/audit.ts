/** The audit trail. */
import type { Actor } from '../scope.ts';
import type { Document, Moment } from './columns.ts';

export type AuditTables = {
  readonly events: {
    readonly organisation_id: string;
    readonly sequence: number;
    readonly id: string;
    readonly at: Moment;
    readonly actor: Document<Actor>;
    readonly verb: string;
    readonly object_kind: string;
    readonly object_id: string;
    readonly before: Document | null;
    readonly after: Document | null;
    readonly request: string;
    readonly previous_hash: string;
    readonly hash: string;
  };
  readonly event_chains: {
    readonly organisation_id: string;
    readonly sequence: number;
    readonly previous_hash: string;
    readonly hash: string;
  };
};

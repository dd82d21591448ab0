/** The desk's tables: files that move, the record of their moves, licences with their balances and draws. */
import type {
  Advice,
  ApplicationKind,
  Licence,
  LicenceKind,
  OpenedCase,
  Paper,
  PauseKind,
  PersonRecord,
  Shipment,
  Taking,
} from '@ytterby/desk';
import type { ColumnType } from 'kysely';
import type { Actor } from '../scope.ts';
import type { Day, Defaulted, Document, Moment, Resource } from './columns.ts';

/** A file that moves by a table of states. */
export type FileTable<T = unknown> = Resource<T> & {
  readonly case_id: string | null;
  readonly state: string;
  readonly last_on: Day | null;
  readonly hands: Defaulted<readonly string[]>;
};

export type DeskTables = {
  readonly cases: Resource<OpenedCase> & {
    readonly determination_id: string | null;
    readonly state: Defaulted<'open' | 'closed'>;
  };
  readonly moves: {
    readonly id: string;
    /** Given by the store, in the order of recording. */
    readonly place: ColumnType<number, never, never>;
    readonly organisation_id: string;
    readonly object_kind: string;
    readonly object_id: string;
    readonly event: string;
    readonly from_state: string;
    readonly to_state: string;
    readonly on_day: Day;
    readonly channel: string | null;
    readonly paper: Document<Paper> | null;
    readonly reference: string | null;
    readonly reason: string | null;
    readonly grounds: Document<readonly string[]> | null;
    readonly actor: Document<Actor>;
    readonly created_at: Moment;
  };
  readonly applications: FileTable & {
    readonly kind: ApplicationKind;
    readonly accepted_on: Day | null;
    readonly authority_reference: string | null;
  };
  readonly queries: FileTable & { readonly application_id: string };
  readonly pauses: {
    readonly id: string;
    readonly organisation_id: string;
    readonly application_id: string;
    readonly query_id: string | null;
    readonly kind: PauseKind;
    readonly from_day: Day;
    readonly until_day: Day | null;
    readonly channel: string | null;
    readonly paper: Document<Paper> | null;
    readonly created_at: Moment;
  };
  readonly reviews: FileTable & { readonly determination_id: string | null };
  readonly advice: {
    readonly id: string;
    /** Given by the store, in the order of recording. */
    readonly place: ColumnType<number, never, never>;
    readonly organisation_id: string;
    readonly review_id: string;
    readonly adviser: string;
    readonly on_day: Day;
    readonly document: Document<Omit<Advice, 'by' | 'on'>>;
    readonly created_at: Moment;
  };
  readonly questionnaires: FileTable;
  readonly service_checks: FileTable;
  readonly technology_transfers: FileTable;
  readonly humanitarian_reports: FileTable;
  readonly people: {
    readonly id: string;
    readonly organisation_id: string;
    readonly document: Document<PersonRecord> | null;
    readonly last_transfer_on: Day | null;
    readonly version: Defaulted<number>;
    readonly created_at: Moment;
    readonly updated_at: Moment;
    readonly forgotten_at: Moment | null;
  };
  readonly licences: FileTable<Licence> & {
    readonly application_id: string | null;
    readonly kind: LicenceKind;
    readonly valid_until: Day;
    readonly exports_allowed: number | null;
    readonly exports_used: Defaulted<number>;
  };
  readonly balances: {
    readonly organisation_id: string;
    readonly licence_id: string;
    readonly line: string;
    readonly state: string;
    readonly warn_at: string;
    readonly quantity_granted: string | null;
    readonly quantity_taken: string | null;
    readonly quantity_decimals: number | null;
    readonly quantity_unit: string | null;
    readonly value_granted: string | null;
    readonly value_taken: string | null;
    readonly value_decimals: number | null;
    readonly value_unit: string | null;
  };
  readonly shipments: Resource<Shipment> & {
    readonly licence_id: string;
    readonly case_id: string | null;
    readonly on_day: Day;
    readonly takings: Document<readonly Taking[]>;
  };
  readonly draws: {
    readonly id: string;
    /** Given by the store, in the order of recording. */
    readonly place: ColumnType<number, never, never>;
    readonly organisation_id: string;
    readonly licence_id: string;
    readonly shipment_id: string;
    readonly kind: 'draw' | 'correction';
    readonly lines: Document<readonly Taking[]>;
    readonly on_day: Day;
    readonly reason: string | null;
    readonly actor: Document<Actor>;
    readonly created_at: Moment;
  };
};

/** Tasks, and how far readers of the feed have come. */
import type { Actor } from '../scope.ts';
import type { Day, Defaulted, Document, Moment } from './columns.ts';

export type TaskState = 'open' | 'done' | 'dismissed';

export type TaskTables = {
  readonly tasks: {
    readonly id: string;
    readonly organisation_id: string;
    readonly kind: string;
    readonly object_kind: string;
    readonly object_id: string;
    readonly fields: Defaulted<Readonly<Record<string, unknown>>>;
    readonly state: Defaulted<TaskState>;
    readonly due_on: Day | null;
    readonly assignee_id: string | null;
    readonly key: string | null;
    readonly note: string | null;
    readonly ended_by: Document<Actor> | null;
    readonly version: Defaulted<number>;
    readonly created_at: Moment;
    readonly updated_at: Moment;
    readonly ended_at: Moment | null;
  };
  readonly event_acknowledgements: {
    readonly organisation_id: string;
    readonly consumer: string;
    readonly sequence: number;
    readonly updated_at: Moment;
  };
};

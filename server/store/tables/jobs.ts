/** The queue of jobs. */
import type { Defaulted, Document, Moment } from './columns.ts';

export type JobState = 'waiting' | 'running' | 'done' | 'dead' | 'cancelled';

export type JobTables = {
  readonly jobs: {
    readonly id: string;
    readonly organisation_id: string | null;
    readonly kind: string;
    readonly payload: Document;
    readonly state: Defaulted<JobState>;
    readonly key: string | null;
    readonly run_after: Moment;
    readonly attempts: Defaulted<number>;
    readonly max_attempts: Defaulted<number>;
    /** How often its worker was gone and another took it. */
    readonly taken_over: Defaulted<number>;
    readonly leased_by: string | null;
    readonly leased_until: Moment | null;
    readonly cancel_asked: Defaulted<boolean>;
    readonly progress: Document | null;
    readonly result: Document | null;
    readonly fault: Document | null;
    readonly created_at: Moment;
    readonly updated_at: Moment;
    readonly ended_at: Moment | null;
  };
};

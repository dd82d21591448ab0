/** Screenings and their hits. */
import type { ListVersion, Query, Review, ReviewState, ScreenSettings } from '@ytterby/facts/parties';
import type { Actor } from '../scope.ts';
import type { Defaulted, Document, Moment } from './columns.ts';

export type ScreeningTables = {
  readonly screenings: {
    readonly id: string;
    readonly organisation_id: string;
    readonly party_id: string;
    readonly occasion: 'asked' | 'list' | 'party';
    readonly query: Document<Query>;
    readonly lists: Document<readonly ListVersion[]>;
    readonly settings: Document<ScreenSettings>;
    readonly engine: string;
    readonly hits: number;
    readonly actor: Document<Actor>;
    readonly created_at: Moment;
  };
  readonly hits: {
    readonly id: string;
    readonly organisation_id: string;
    readonly party_id: string;
    readonly screening_id: string;
    readonly list: string;
    readonly record_id: string;
    readonly state: ReviewState;
    readonly band: string;
    readonly score: number;
    readonly review: Document<Review>;
    readonly version: Defaulted<number>;
    readonly created_at: Moment;
    readonly updated_at: Moment;
    readonly gone_at: Moment | null;
  };
  readonly screened_lists: {
    readonly organisation_id: string;
    readonly list: string;
    readonly version: string;
    readonly hash: string;
    readonly updated_at: Moment;
  };
};

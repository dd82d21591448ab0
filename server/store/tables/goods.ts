/** Items, bills of materials, parties, own lists, ownership. */
import type { Graph } from '@ytterby/facts/ownership';
import type { PartyRecord, Query } from '@ytterby/facts/parties';
import type { Document, Moment, Resource } from './columns.ts';

export type GoodsTables = {
  readonly items: Resource & { readonly classification: Document | null };
  readonly boms: Resource & { readonly item_id: string | null };
  readonly parties: Resource<Query>;
  readonly own_lists: Resource;
  readonly own_list_versions: {
    readonly organisation_id: string;
    readonly list_id: string;
    readonly version: number;
    readonly hash: string;
    readonly records: Document<readonly PartyRecord[]>;
    readonly created_at: Moment;
  };
  readonly ownership_versions: {
    readonly organisation_id: string;
    readonly hash: string;
    readonly document: Document<Graph>;
    readonly created_at: Moment;
  };
  readonly ownership_graphs: Resource<Graph> & { readonly hash: string };
};

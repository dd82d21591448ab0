/** Files of lines and the runs over them. */
import type { Actor } from '../scope.ts';
import type { Document, Moment } from './columns.ts';

/** What is asked of a file of lines. */
export type BulkRequest = {
  readonly task: 'determine' | 'diff' | 'screen';
  readonly form: 'csv' | 'ndjson' | 'xlsx' | 'parquet';
  readonly columns?: Readonly<Record<string, string>> | undefined;
  readonly sheet?: string | undefined;
  readonly headingRow?: number | undefined;
  readonly encoding?: string | undefined;
  readonly language: 'en' | 'zh-CN' | 'zh-HK';
  readonly screen: boolean;
  readonly knownAt: string;
  readonly on?: string | undefined;
  readonly assume: Readonly<Record<string, string>>;
  /** Of a comparison: the two sides. */
  readonly from?: BulkSide | undefined;
  readonly to?: BulkSide | undefined;
};

export type BulkSide = {
  readonly on?: string | undefined;
  readonly assume?: Readonly<Record<string, string>> | undefined;
};

export type BulkResult =
  | {
      readonly answered: number;
      readonly refused: number;
      readonly tally: Readonly<Record<string, number>>;
      readonly law: { readonly version: string; readonly hash: string };
      /** Bytes and digest of the answers. */
      readonly bytes: number;
      readonly sha256: string;
    }
  | {
      readonly faults: readonly { readonly code: string; readonly path: string; readonly message: string }[];
    };

export type BulkTables = {
  readonly bulk_files: {
    readonly id: string;
    readonly organisation_id: string;
    readonly name: string;
    readonly form: BulkRequest['form'];
    readonly bytes: number;
    readonly sha256: string;
    readonly actor: Document<Actor>;
    readonly created_at: Moment;
    readonly removed_at: Moment | null;
  };
  readonly bulk_runs: {
    readonly id: string;
    readonly organisation_id: string;
    readonly file_id: string;
    readonly job_id: string;
    readonly request: Document<BulkRequest>;
    readonly result: Document<BulkResult> | null;
    readonly actor: Document<Actor>;
    readonly created_at: Moment;
    readonly ended_at: Moment | null;
  };
};

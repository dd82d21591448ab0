/** Imports: a file that is taken in by a job, and what became of its rows. */
import type { Actor } from '../scope.ts';
import type { Document, Moment } from './columns.ts';

export type ImportKindName = 'items' | 'boms' | 'parties';

/** What happens to a row whose reference is there already, with another content. */
export type Existing = 'refuse' | 'replace' | 'leave';

export type ImportRequest = {
  readonly existing: Existing;
  readonly columns?: Readonly<Record<string, string>> | undefined;
  readonly sheet?: string | undefined;
  readonly headingRow?: number | undefined;
  readonly encoding?: string | undefined;
  /** Of the sentences of refused rows. */
  readonly language: 'en' | 'zh-CN' | 'zh-HK';
};

export type ImportCounts = Readonly<
  Record<'created' | 'replaced' | 'unchanged' | 'left' | 'refused', number>
>;

export type ImportRefusal = {
  /** 0: the file as a whole. */
  readonly row: number;
  readonly reference: string | null;
  readonly faults: readonly { readonly code: string; readonly path: string; readonly message: string }[];
};

export type ImportTables = {
  readonly imports: {
    readonly id: string;
    readonly organisation_id: string;
    readonly kind: ImportKindName;
    readonly name: string;
    readonly bytes: number;
    readonly sha256: string;
    /** The file in base64; null once all its rows were taken in. */
    readonly content: string | null;
    readonly request: Document<ImportRequest>;
    readonly job_id: string;
    readonly counts: Document<ImportCounts>;
    readonly actor: Document<Actor>;
    readonly created_at: Moment;
    readonly ended_at: Moment | null;
  };
  readonly import_refusals: {
    readonly organisation_id: string;
    readonly import_id: string;
    readonly place: number;
    readonly row: number;
    readonly reference: string | null;
    readonly faults: Document<ImportRefusal['faults']>;
  };
};

/** Files of items, bills of materials or parties, tried first, then taken in row by row. */
import { useInfiniteQuery, useMutation, useQuery } from '@tanstack/react-query';
import { request, type Sent, upload } from './request.ts';

export const KINDS = ['items', 'boms', 'parties'] as const;
export type Kind = (typeof KINDS)[number];
export const EXISTING = ['refuse', 'replace', 'leave'] as const;
export type Existing = (typeof EXISTING)[number];

type Fault = { readonly code: string; readonly path: string; readonly message: string };
/** `row` as a spreadsheet numbers it; 0: the file as a whole. */
export type Refusal = {
  readonly row: number;
  readonly reference: string | null;
  readonly faults: readonly Fault[];
};
export type Counts = Readonly<Record<'created' | 'replaced' | 'unchanged' | 'left' | 'refused', number>>;

export type Preview = {
  readonly table: {
    readonly headings: readonly string[];
    readonly headingRow: number;
    readonly columns: readonly { readonly field: string; readonly heading: string }[];
    readonly unused: readonly string[];
  } | null;
  readonly fields: readonly string[];
  readonly faults: readonly Fault[];
  readonly rows: readonly {
    readonly row: number;
    readonly reference: string;
    readonly name: string;
  }[];
  readonly counts: Counts;
  readonly refused: readonly Refusal[];
};

export type Taken = {
  readonly id: string;
  readonly kind: Kind;
  readonly name: string;
  readonly state: 'waiting' | 'running' | 'done' | 'dead' | 'cancelled';
  readonly progress: { readonly done: number; readonly of: number | null } | null;
  readonly counts: Counts;
  readonly actor: { readonly name: string };
  readonly createdAt: string;
  readonly endedAt: string | null;
};

export type Asked = {
  readonly kind: Kind;
  readonly existing: Existing;
  readonly columns?: Readonly<Record<string, string>>;
};

const queryOf = (file: File, { kind, existing, columns }: Asked) => ({
  ...{ kind, existing, name: file.name },
  columns: columns === undefined ? undefined : JSON.stringify(columns),
});

/** What would become of the file; nothing is kept. Asked anew when what is asked changes. */
export function usePreview(file: File, asked: Asked, language: string) {
  return useQuery({
    queryKey: ['imports', 'preview', file.name, file.size, file.lastModified, asked, language],
    queryFn: ({ signal }) =>
      upload<Preview>('/imports', { query: { ...queryOf(file, asked), dryRun: true }, file, signal }),
    staleTime: 0,
    retry: false,
  });
}

export const startImport = (file: File, asked: Asked, progress: (sent: Sent) => void): Promise<Taken> =>
  upload('/imports', { query: queryOf(file, asked), file, progress });

export const isTakenIn = ({ state }: Pick<Taken, 'state'>): boolean =>
  state !== 'waiting' && state !== 'running';

export function useImport(id: string) {
  return useQuery({
    queryKey: ['imports', id],
    queryFn: ({ signal }) => request<Taken>(`/imports/${id}`, { signal }),
    staleTime: 0,
    refetchInterval: ({ state }) => (state.data && isTakenIn(state.data) ? false : 400),
  });
}

export function useImports() {
  return useQuery({
    queryKey: ['imports', 'all'],
    queryFn: ({ signal }) =>
      request<{ readonly data: readonly Taken[] }>('/imports', { query: { limit: 20 }, signal }),
    select: ({ data }) => data,
    staleTime: 0,
  });
}

type Page = { readonly data: readonly Refusal[]; readonly next: string | null };

const refusals = (id: string, cursor: string | undefined, signal?: AbortSignal): Promise<Page> =>
  request<Page>(`/imports/${id}/refusals`, {
    query: { limit: 200, cursor },
    ...(signal === undefined ? {} : { signal }),
  });

/** The refused rows, a page at a time. */
export function useRefusals(id: string, wanted: boolean) {
  return useInfiniteQuery({
    queryKey: ['imports', id, 'refusals'],
    queryFn: ({ pageParam, signal }) => refusals(id, pageParam, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page: Page) => page.next ?? undefined,
    enabled: wanted,
  });
}

/** Every refused row, whatever is shown of them: a report that leaves some out would say that they were taken in. */
export function useAllRefusals(id: string) {
  return useMutation({
    mutationFn: async () => {
      const all: Refusal[] = [];
      let cursor: string | undefined;
      do {
        const { data, next } = await refusals(id, cursor);
        all.push(...data);
        cursor = next ?? undefined;
      } while (cursor !== undefined);
      return all;
    },
  });
}

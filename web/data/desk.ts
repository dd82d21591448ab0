/**
 * Files of the desk that move by a table of states: applications, queries, licences, reviews and the rest. All are asked
 * for under one key, because a move of one may move another.
 */
import { type QueryKey, useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useLanguage } from '../language/choice.ts';
import { request } from './request.ts';

export const FILE_KINDS = [
  'applications',
  'queries',
  'licences',
  'reviews',
  'service-checks',
  'technology-transfers',
  'humanitarian-reports',
  'questionnaires',
] as const;
export type FileKind = (typeof FILE_KINDS)[number];
export const isFileKind = (value: unknown): value is FileKind => FILE_KINDS.some((kind) => kind === value);

export type AskedFor = 'channel' | 'paper' | 'reference' | 'reason' | 'grounds';

/** A move that leads on from where a file stands; `why`: in words, why this person cannot make it now. */
export type Way = {
  readonly event: string;
  readonly to: string;
  readonly asks: readonly AskedFor[];
  readonly provision: string | null;
  readonly why: string | null;
};

export type DeskFile<D = unknown> = {
  readonly id: string;
  readonly reference: string;
  readonly name: string;
  readonly case: string | null;
  readonly document: D;
  readonly state: string;
  readonly ways?: readonly Way[];
  readonly lastOn: string | null;
  readonly version: number;
  readonly createdAt: string;
};

export type Paper = { readonly title: string; readonly number?: string };

export type Move = {
  readonly id: string;
  readonly event: string;
  readonly from: string;
  readonly to: string;
  readonly on: string;
  readonly channel: string | null;
  readonly paper: Paper | null;
  readonly reference: string | null;
  readonly reason: string | null;
  readonly grounds: readonly string[] | null;
  readonly actor: { readonly kind: string; readonly name: string };
};

export type NewMove = {
  readonly event: string;
  readonly on: string;
  readonly [more: string]: unknown;
};

export const DESK = ['desk'] as const;

/** Others work at the same desk: who comes back to the page finds it as it stands now. */
export const SHARED = { refetchOnWindowFocus: 'always' } as const;

/** Milliseconds between two looks at what is open, while it is looked at. */
const LOOK_AGAIN = 10_000;

/**
 * Keeps an open page true to what others do meanwhile. Only what the page is about is asked for, now and then; where it
 * came back otherwise, all of the desk is asked for again.
 */
export function useWatch(path: string, key: QueryKey): void {
  const queries = useQueryClient();
  useQuery({
    queryKey: ['watch', ...key],
    queryFn: async ({ signal }) => {
      const found = await request(path, { signal });
      const shown = queries.getQueryData(key);
      if (shown !== undefined && JSON.stringify(found) !== JSON.stringify(shown))
        await queries.invalidateQueries({ queryKey: DESK });
      return null;
    },
    initialData: null,
    staleTime: Number.POSITIVE_INFINITY,
    refetchInterval: LOOK_AGAIN,
    retry: false,
  });
}

/** After a change everything of the desk is asked for again: clocks, balances, tasks and days hang together. */
export function useDeskChange<V, R>(change: (value: V) => Promise<R>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSettled: () =>
      Promise.all(
        [DESK, ['tasks'], ['deadlines'], ['boms']].map((queryKey) => queries.invalidateQueries({ queryKey })),
      ),
  });
}

export const once = (): Record<string, string> => ({ 'idempotency-key': crypto.randomUUID() });
export const ifStill = (version: number): Record<string, string> => ({ 'if-match': `"${version}"` });

type Page<T> = { readonly data: readonly T[]; readonly next: string | null };

/** A list of the desk, page by page; not asked for where it is not wanted. */
export function usePages<T>(
  path: string,
  query: Readonly<Record<string, string | undefined>> = {},
  wanted = true,
) {
  return useInfiniteQuery({
    queryKey: [...DESK, path, query],
    queryFn: ({ pageParam, signal }) =>
      request<Page<T>>(path, { query: { limit: 100, cursor: pageParam, ...query }, signal }),
    ...SHARED,
    enabled: wanted,
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
  });
}

export const useFiles = <F extends DeskFile>(kind: FileKind, query: Readonly<Record<string, string | undefined>> = {}) =>
  usePages<F>(`/${kind}`, query);

/** One file; what stands in a move's way is told in the reader's language. */
export function useFile<F extends DeskFile>(kind: FileKind, id: string) {
  const { language } = useLanguage();
  return useQuery({
    queryKey: [...DESK, kind, id, language],
    queryFn: ({ signal }) => request<F>(`/${kind}/${id}`, { signal }),
    ...SHARED,
  });
}

/** The same, for the page that is about it. */
export function useWatchedFile<F extends DeskFile>(kind: FileKind, id: string) {
  const { language } = useLanguage();
  useWatch(`/${kind}/${id}`, [...DESK, kind, id, language]);
  return useFile<F>(kind, id);
}

export const useMoves = (kind: FileKind, id: string) =>
  useQuery({
    queryKey: [...DESK, kind, id, 'moves'],
    queryFn: ({ signal }) => request<{ readonly data: readonly Move[] }>(`/${kind}/${id}/moves`, { signal }),
    select: (page) => page.data,
    ...SHARED,
  });

export const useMove = (kind: FileKind, { id, version }: Pick<DeskFile, 'id' | 'version'>) =>
  useDeskChange((body: NewMove) =>
    request<DeskFile>(`/${kind}/${id}/moves`, { body, headers: { ...once(), ...ifStill(version) } }),
  );

export type NewFile = {
  readonly reference: string;
  readonly name?: string;
  readonly case?: string;
  readonly document: unknown;
  readonly [more: string]: unknown;
};

export const useMakeFile = (kind: FileKind) =>
  useDeskChange((body: NewFile) => request<DeskFile>(`/${kind}`, { body, headers: once() }));

export const useReplaceFile = (kind: FileKind, { id, reference, name, version }: DeskFile) =>
  useDeskChange((document: unknown) =>
    request<DeskFile>(`/${kind}/${id}`, {
      method: 'PUT',
      body: { reference, name, document },
      headers: ifStill(version),
    }),
  );

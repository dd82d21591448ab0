/** Files of lines and the runs over them: sent up, their columns looked at, started, watched, stopped. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { addressOf, request, type Sent, upload } from './request.ts';

export const TASKS = ['determine', 'diff', 'screen'] as const;
export type Task = (typeof TASKS)[number];
export const FORMS = ['csv', 'xlsx', 'ndjson', 'parquet'] as const;
export type Form = (typeof FORMS)[number];

export type BulkFile = { readonly id: string; readonly name: string; readonly bytes: number };
type Named = { readonly code: string; readonly path: string; readonly message: string };

/** What the columns of a table are taken for. */
export type Columns = {
  readonly headings: readonly string[];
  readonly headingRow: number;
  readonly encoding?: string;
  readonly sheet?: string;
  readonly columns: readonly { readonly field: string; readonly heading: string; readonly column: string }[];
  readonly unused: readonly string[];
  readonly fields: readonly string[];
  readonly faults: readonly Named[];
};

export type Side = { readonly on?: string };
export type Wishes = {
  readonly task: Task;
  readonly form: Form;
  readonly columns?: Readonly<Record<string, string>>;
  readonly on?: string;
  readonly from?: Side;
  readonly to?: Side;
};

export type Tally = Readonly<Record<string, number>>;
export type Run = {
  readonly id: string;
  readonly file: string;
  readonly state: 'waiting' | 'running' | 'done' | 'failed' | 'dead' | 'cancelled';
  readonly progress: { readonly done: number; readonly of: number | null } | null;
  readonly request: Wishes & { readonly knownAt: string };
  readonly result:
    | {
        readonly answered: number;
        readonly refused: number;
        readonly tally: Tally;
        readonly law: { readonly version: string };
        readonly bytes: number;
        readonly sha256: string;
      }
    | { readonly faults: readonly Named[] }
    | null;
  readonly actor: { readonly name: string };
  readonly createdAt: string;
  readonly endedAt: string | null;
};

export const isOver = ({ state }: Pick<Run, 'state'>): boolean => state !== 'waiting' && state !== 'running';

export const sendFile = (
  file: File,
  progress: (sent: Sent) => void,
  signal: AbortSignal,
): Promise<BulkFile> => upload('/bulk/files', { query: { name: file.name }, file, progress, signal });

/** What the columns would be taken for; null where each line names its own. */
export function useColumns(file: string, asked: Pick<Wishes, 'task' | 'columns'>) {
  return useQuery({
    queryKey: ['bulk', 'columns', file, asked],
    queryFn: ({ signal }) => request<Columns | null>(`/bulk/files/${file}/columns`, { body: asked, signal }),
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  });
}

export function useStart() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ file, wishes }: { readonly file: string; readonly wishes: Wishes }) =>
      request<Run>('/bulk/runs', {
        body: { file, ...wishes },
        headers: { 'idempotency-key': crypto.randomUUID() },
      }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['bulk', 'runs'] }),
  });
}

type Page<T> = { readonly data: readonly T[] };

/** Asked again each second while one of them is at work. */
export function useRuns() {
  return useQuery({
    queryKey: ['bulk', 'runs'],
    queryFn: ({ signal }) => request<Page<Run>>('/bulk/runs', { query: { limit: 50 }, signal }),
    select: ({ data }) => data,
    staleTime: 0,
    refetchInterval: ({ state }) => (state.data?.data.every(isOver) ? false : 1_000),
  });
}

export function useFiles() {
  return useQuery({
    queryKey: ['bulk', 'files'],
    queryFn: ({ signal }) => request<Page<BulkFile>>('/bulk/files', { query: { limit: 200 }, signal }),
    select: ({ data }) => new Map(data.map((one) => [one.id, one.name])),
    staleTime: 0,
  });
}

export function useRun(id: string) {
  return useQuery({
    queryKey: ['bulk', 'runs', id],
    queryFn: ({ signal }) => request<Run>(`/bulk/runs/${id}`, { signal }),
    staleTime: 0,
    refetchInterval: ({ state }) => (state.data && isOver(state.data) ? false : 500),
  });
}

export function useCancel(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => request<Run>(`/bulk/runs/${id}/cancel`, { method: 'POST' }),
    onSettled: () => queries.invalidateQueries({ queryKey: ['bulk', 'runs'] }),
  });
}

/** Where the answers, or the refused lines, are taken from. */
export const answersAt = (id: string): string => addressOf(`/bulk/runs/${id}/answers`).href;
export const refusedAt = (id: string): string => addressOf(`/bulk/runs/${id}/refused`).href;

/** The beginning of the refused lines, whole lines only: there may be millions, and a person reads the first. */
export function useRefused(id: string, wanted: boolean) {
  return useQuery({
    queryKey: ['bulk', 'refused', id],
    enabled: wanted,
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: async ({ signal }) => {
      const response = await fetch(refusedAt(id), { signal, credentials: 'same-origin' });
      const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
      let text = '';
      for (let part = await reader?.read(); part?.value !== undefined; part = await reader?.read()) {
        text += part.value;
        if (text.length < 200_000) continue;
        await reader?.cancel();
        return text.slice(0, text.lastIndexOf('\n') + 1);
      }
      return text;
    },
  });
}

/** Asking the server for answers: at once while facts are typed, kept when they are saved. */
import { keepPreviousData, useInfiniteQuery, useMutation, useQueries, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Determination, Kept, Transaction } from './determination.ts';
import { request } from './request.ts';

const determine = (transaction: Transaction, signal?: AbortSignal): Promise<Determination> =>
  request<Determination>('/determinations', {
    query: { store: false },
    body: transaction,
    ...(signal === undefined ? {} : { signal }),
  });

/** The answer for what is typed so far; the last answer stays until the new one is there. */
export function useDetermination(transaction: Transaction, wanted = true) {
  return useQuery({
    queryKey: ['determine', transaction],
    queryFn: ({ signal }) => determine(transaction, signal),
    enabled: wanted,
    placeholderData: keepPreviousData,
    staleTime: 300_000,
  });
}

/** The answers side by side that each value of an open status or reading would give. */
export function useAlternatives(transaction: Transaction, key: string, values: readonly string[], wanted: boolean) {
  return useQueries({
    queries: values.map((value) => {
      const supposed: Transaction = { ...transaction, assume: { ...transaction.assume, [key]: value } };
      return {
        queryKey: ['determine', supposed],
        queryFn: ({ signal }: { signal: AbortSignal }) => determine(supposed, signal),
        enabled: wanted,
        staleTime: 300_000,
      };
    }),
  });
}

/**
 * Keeps an answer. Where the act has a reference it is kept as a transaction of the organisation: it is asked anew when
 * the law or a list changes. Gives the id of the answer.
 */
export function useKeep() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async ({ transaction, key }: { readonly transaction: Transaction; readonly key: string }) => {
      const headers = { 'idempotency-key': key };
      if (transaction.id === undefined)
        return (await request<Kept>('/determinations', { query: { store: true }, body: transaction, headers })).id;
      const body = { reference: transaction.id, document: transaction };
      return (await request<{ readonly determination: string }>('/transactions', { body, headers })).determination;
    },
    onSuccess: () => queries.invalidateQueries({ queryKey: ['determinations'] }),
  });
}

export function useKept(id: string | undefined) {
  return useQuery({
    queryKey: ['determinations', id],
    queryFn: ({ signal }) => request<Kept>(`/determinations/${id}`, { signal }),
    enabled: id !== undefined,
  });
}

/** One row of the list of kept answers. */
export type KeptRow = Pick<Kept, 'id' | 'on' | 'knownAt' | 'outcome' | 'createdAt'> & {
  readonly actor: { readonly name: string };
  /** Why it was made: asked by somebody, or again because something changed. */
  readonly occasion: 'asked' | 'law' | 'day' | 'party' | 'settling';
  readonly about: {
    readonly reference: string | null;
    readonly kind: string;
    readonly to: string | null;
    readonly items: readonly string[];
  };
};

export function useKeptList() {
  return useInfiniteQuery({
    queryKey: ['determinations', 'list'],
    queryFn: ({ pageParam, signal }) =>
      request<{ readonly data: readonly KeptRow[]; readonly next: string | null }>('/determinations', {
        query: { limit: 50, cursor: pageParam },
        signal,
      }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
  });
}

export function useReplay(id: string) {
  return useMutation({
    mutationFn: () => request<{ readonly same: boolean }>(`/determinations/${id}/replay`, { method: 'POST' }),
  });
}

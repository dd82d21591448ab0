/** What the organisation has settled for itself: statuses and readings, each with who, when, and on what paper. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { request } from './request.ts';
import { today } from './today.ts';

export type Settling = {
  readonly id: string;
  readonly key: string;
  readonly value: string;
  readonly who: string;
  readonly when: string;
  readonly paper: string;
};

export function useSettlings() {
  return useQuery({
    queryKey: ['settlings'],
    queryFn: ({ signal }) => request<{ readonly data: readonly Settling[] }>('/settlings', { signal }),
    select: (page) => page.data,
  });
}

/** Every answer may hang on a settling: all are asked again. */
function useAskAgain(): () => Promise<void> {
  const queries = useQueryClient();
  return async () => {
    await queries.invalidateQueries({ queryKey: ['settlings'] });
    await queries.invalidateQueries({ queryKey: ['determine'] });
  };
}

export function useSettle() {
  const askAgain = useAskAgain();
  return useMutation({
    mutationFn: (settling: { readonly key: string; readonly value: string; readonly paper: string }) =>
      request<Settling>('/settlings', {
        body: { ...settling, when: today() },
        headers: { 'idempotency-key': crypto.randomUUID() },
      }),
    onSuccess: askAgain,
  });
}

export function useEndSettling() {
  const askAgain = useAskAgain();
  return useMutation({
    mutationFn: ({ id }: Settling) => request(`/settlings/${id}`, { method: 'DELETE' }),
    onSuccess: askAgain,
  });
}

/** Tasks of the organisation: made from duties, seen to, and ended with a note. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { request } from './request.ts';

export type Task = {
  readonly id: string;
  readonly kind: string;
  readonly object: { readonly kind: string; readonly id: string };
  readonly fields: Readonly<Record<string, unknown>>;
  readonly state: 'open' | 'done' | 'dismissed';
  readonly dueOn: string | null;
  readonly note: string | null;
  readonly version: number;
  readonly createdAt: string;
};

const KEY = ['tasks'];

export function useTasks() {
  return useQuery({
    queryKey: KEY,
    queryFn: ({ signal }) => request<{ readonly data: readonly Task[] }>('/tasks', { query: { limit: 100 }, signal }),
    select: (page) => page.data,
  });
}

export type NewTask = Pick<Task, 'kind' | 'object'> & { readonly fields: Readonly<Record<string, string | null>> };

export function useMakeTask() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ task, key }: { readonly task: NewTask; readonly key: string }) =>
      request<Task>('/tasks', { body: task, headers: { 'idempotency-key': key } }),
    onSuccess: () => queries.invalidateQueries({ queryKey: KEY }),
  });
}

/** Ends a task; refused where somebody has changed it meanwhile. */
export function useEndTask() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ id, version }: Task) =>
      request<Task>(`/tasks/${id}`, {
        method: 'PATCH',
        body: { state: 'done' },
        headers: { 'if-match': `"${version}"` },
      }),
    onSettled: () => queries.invalidateQueries({ queryKey: KEY }),
  });
}

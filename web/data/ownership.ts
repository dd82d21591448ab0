/** Which bodies of a register are on the official lists by name: asked where the register itself names nobody. */
import { useQueries } from '@tanstack/react-query';
import type { Screened } from './parties.ts';
import { request } from './request.ts';

export type Listed = { readonly id: string; readonly list: string };

const LISTS = ['control-list', 'watch-list', 'unreliable-entity-list'];

/** Names to hold for count as listed; undefined while an answer is still out. */
export function useListedAmong(names: readonly string[]): {
  readonly listed: readonly Listed[] | undefined;
  readonly problem: unknown;
} {
  return useQueries({
    queries: names.map((name) => ({
      queryKey: ['screen', name],
      queryFn: ({ signal }: { signal: AbortSignal }) =>
        request<Screened>('/screenings/ask', { body: { name }, signal }),
      staleTime: 60_000,
    })),
    combine: (found) => ({
      problem: found.find((one) => one.error)?.error ?? null,
      listed: found.some((one) => one.data === undefined)
        ? undefined
        : found.flatMap((one, at) =>
            (one.data?.hits ?? [])
              .filter((hit) => hit.band === 'hold' && LISTS.includes(hit.list))
              .map((hit) => ({ id: names[at] ?? '', list: hit.list })),
          ),
    }),
  });
}

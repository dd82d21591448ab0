/** The organisation's own items and parties, found by a part of their reference or name. */
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { request } from './request.ts';

export type Record = { readonly id: string; readonly reference: string; readonly name: string };

/** The first few that match; nothing is asked for an empty query. */
export function useFound(kind: 'items' | 'parties', query: string) {
  return useQuery({
    queryKey: [kind, 'found', query],
    queryFn: ({ signal }) =>
      request<{ readonly data: readonly Record[] }>(`/${kind}`, { query: { q: query, limit: 8 }, signal }),
    select: (page) => page.data,
    enabled: query.trim().length > 1,
    placeholderData: keepPreviousData,
  });
}

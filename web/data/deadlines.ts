/** Days to be kept, each with its sentence in the reader's language. */
import { useQuery } from '@tanstack/react-query';
import { useLanguage } from '../language/choice.ts';
import { request } from './request.ts';

export type Due =
  | { readonly kind: 'day'; readonly day: string }
  | { readonly kind: 'between'; readonly earliest: string; readonly latest: string; readonly unpublished: number }
  | { readonly kind: 'unknown' };

export type Deadline = {
  readonly kind: string;
  readonly object: { readonly kind: string; readonly id: string };
  readonly says: string;
  readonly due: Due;
  readonly provision: string | null;
};

export function useDeadlines() {
  const { language } = useLanguage();
  return useQuery({
    queryKey: ['deadlines', language],
    queryFn: ({ signal }) => request<{ readonly data: readonly Deadline[] }>('/deadlines', { signal }),
    select: (page) => page.data,
  });
}

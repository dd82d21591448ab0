/** Addresses under which calendar programs read the deadlines; each is told once. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useLanguage } from '../language/choice.ts';
import { request } from './request.ts';

export type CalendarLink = {
  readonly id: string;
  readonly mine: boolean;
  readonly createdAt: string;
  readonly lastReadAt: string | null;
  readonly revokedAt: string | null;
};
type NewLink = CalendarLink & { readonly path: string; readonly url: string | null };

const KEY = ['calendar-links'];

export function useCalendarLinks() {
  return useQuery({
    queryKey: KEY,
    queryFn: ({ signal }) => request<{ readonly data: readonly CalendarLink[] }>('/calendar-links', { signal }),
    select: (page) => page.data,
  });
}

export function useMakeCalendarLink() {
  const queries = useQueryClient();
  const { language } = useLanguage();
  return useMutation({
    mutationFn: (name: string) => request<NewLink>('/calendar-links', { body: { name, language } }),
    onSuccess: () => queries.invalidateQueries({ queryKey: KEY }),
  });
}

export function useRevokeCalendarLink() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => request(`/calendar-links/${id}`, { method: 'DELETE' }),
    onSuccess: () => queries.invalidateQueries({ queryKey: KEY }),
  });
}

/** The reviewer's counter: recommendation, advice, and what is proposed. */
import { useQuery } from '@tanstack/react-query';
import type { Said } from '../language/choice.ts';
import type { Member } from './administration.ts';
import { type DeskFile, once, useDeskChange } from './desk.ts';
import { request } from './request.ts';

export const ADVICE_KINDS = [
  'grant',
  'grant-on-conditions',
  'refuse',
  'no-licence-needed',
  'send-on',
  'nothing-to-say',
] as const;

export type Advice = {
  readonly by: string;
  readonly on: string;
  readonly kind: string;
  readonly says: string;
  readonly conditions?: readonly string[];
  readonly grounds?: readonly string[];
};

export type Review = DeskFile<{
  readonly applicant?: string;
  readonly application?: string;
  readonly note?: string;
  readonly proposal?: {
    readonly event: string;
    readonly reason?: string;
    readonly grounds?: readonly string[];
    readonly conditions?: readonly string[];
  };
}> & {
  readonly determination: string | null;
  readonly recommendation: {
    readonly recommended: string;
    readonly because: readonly { readonly id: string; readonly title: Said; readonly holds: string }[];
    readonly ask: readonly { readonly key: string; readonly question: Said }[];
  } | null;
  readonly advice: readonly Advice[];
  readonly adviceStanding: {
    readonly kind: 'none' | 'agreed' | 'conflicting';
    readonly on?: string;
    readonly kinds?: readonly string[];
  };
};

export const useAdvise = (id: string) =>
  useDeskChange((body: Omit<Advice, 'by'>) => request(`/reviews/${id}/advice`, { body, headers: once() }));

/** The names of those who advise, for whoever may see the members. */
export const useAdvisers = (may: boolean) =>
  useQuery({
    queryKey: ['members'],
    queryFn: ({ signal }) => request<{ readonly data: readonly Member[] }>('/members', { signal }),
    select: (page) => page.data,
    enabled: may,
  });

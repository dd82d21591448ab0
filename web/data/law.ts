/** What the server tells of the law: entries, provisions, statuses, readings, and the corpus's own words. */
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { Said } from '../language/choice.ts';
import { request } from './request.ts';

export type Entry = {
  readonly code: string;
  readonly list: string;
  readonly from: string;
  readonly names: Said;
  readonly elements: readonly string[];
  readonly hs: readonly string[];
  readonly parent?: string | null;
  readonly presence?: string;
};

type Page<T> = { readonly data: readonly T[]; readonly next?: string | null };

/** Control entries that a word names. */
export function useEntries(query: string) {
  return useQuery({
    queryKey: ['law', 'items', query],
    queryFn: ({ signal }) => request<Page<Entry>>('/law/items', { query: { q: query, limit: 60 }, signal }),
    select: (page) => page.data,
    enabled: query.trim() !== '',
    placeholderData: keepPreviousData,
    staleTime: Number.POSITIVE_INFINITY,
  });
}

/** Phrases of facts, nouns of subjects, questions of readings, names of closed values: what reasons are said with. */
export type CorpusWords = {
  readonly phrases: Readonly<Record<string, Said>>;
  readonly nouns: Readonly<Record<string, Said>>;
  readonly readings: Readonly<Record<string, Said>>;
  readonly names: Readonly<Record<string, Said>>;
};

export function useCorpusWords() {
  return useQuery({
    queryKey: ['law', 'words'],
    queryFn: ({ signal }) => request<CorpusWords>('/law/words', { signal }),
    staleTime: Number.POSITIVE_INFINITY,
  });
}

export type StatusOn =
  | { readonly kind: 'in-force'; readonly by: string; readonly from: string }
  | { readonly kind: 'suspended'; readonly by: string; readonly from: string; readonly until: string | null }
  | { readonly kind: 'not-yet'; readonly from: string | null }
  | { readonly kind: 'ended'; readonly by: string; readonly from: string }
  | { readonly kind: 'open'; readonly key: string; readonly by: string; readonly since: string };

export type LawAct = {
  readonly kind: 'enact' | 'suspend' | 'resume' | 'repeal';
  readonly by: string;
  readonly of: readonly string[];
  readonly published: string;
  readonly from: string;
  readonly until?: string | null;
  readonly key?: string;
  readonly note?: Said;
};

export type Reading = {
  readonly key: string;
  readonly provision: string;
  readonly question: Said;
  readonly effect: Said;
  readonly computed: boolean;
  readonly alternatives: readonly {
    readonly value: string;
    readonly says: Said;
    readonly sources: readonly string[];
  }[];
};

export type Outline = { readonly text: string; readonly parts: readonly Outline[] };

export type ProvisionDetail = {
  readonly provision: {
    readonly id: string;
    readonly title: Said;
    readonly statement: Said;
    readonly notes?: readonly Said[];
    readonly ambiguities?: readonly Said[];
    readonly grade: string;
    readonly formalised: true | { readonly not: Said };
  };
  readonly instrument?: InstrumentHead;
  readonly status?: StatusOn;
  readonly readings: readonly Reading[];
  readonly acts: readonly LawAct[];
  readonly sources: readonly { readonly key: string; readonly url: string; readonly grade: string; readonly note?: string }[];
};

export type InstrumentHead = {
  readonly id: string;
  readonly kind: string;
  readonly title: Said;
  readonly number: string;
  readonly issuer: Said;
  readonly published: string;
  readonly effective: string;
  readonly grade: string;
  readonly addresses: readonly string[];
};

export type Days = { readonly on?: string; readonly knownAt?: string };

export function useProvision(id: string, days: Days = {}) {
  return useQuery({
    queryKey: ['law', 'provision', id, days],
    queryFn: ({ signal }) =>
      request<ProvisionDetail>(`/law/provisions/${encodeURIComponent(id)}`, { query: days, signal }),
    staleTime: Number.POSITIVE_INFINITY,
  });
}

export function useActs() {
  return useQuery({
    queryKey: ['law', 'acts'],
    queryFn: ({ signal }) => request<Page<LawAct>>('/law/acts', { signal }),
    select: (page) => page.data,
    staleTime: Number.POSITIVE_INFINITY,
  });
}

/** The days on which some status changes, in order: a suspension's end counts from the day after. */
export function useTurningDays(): readonly string[] {
  const acts = useActs().data ?? [];
  const days = acts.flatMap((act) => [act.from, ...(act.until ? [dayAfter(act.until)] : [])]);
  return [...new Set(days)].sort();
}

export function dayAfter(day: string): string {
  const next = new Date(`${day}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10);
}

/** What the server tells of the law: entries, provisions, statuses, readings, and the corpus's own words. */
import { keepPreviousData, type QueryClient, queryOptions, useQuery } from '@tanstack/react-query';
import type { Act, Status } from '@ytterby/engine';
import type { Language, Said } from '../language/choice.ts';
import { requestAhead } from './ahead.ts';
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
    queryFn: ({ signal }) => request<{ readonly found: readonly Entry[] }>('/law/items', { query: { q: query }, signal }),
    select: ({ found }) => found,
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

export type StatusOn = Status;
export type LawAct = Act;

export type Reading = {
  readonly key: string;
  readonly provision: string;
  readonly question: Said;
  readonly effect: Said;
  readonly computed: boolean;
  readonly alternatives: readonly {
    readonly value: string;
    readonly says: Said;
    /** Where it is read so. */
    readonly readIn: readonly { readonly key: string; readonly url: string; readonly grade: string }[];
  }[];
};

export type Outline = { readonly text: string; readonly parts: readonly Outline[] };

export type ProvisionDetail = {
  readonly id: string;
  readonly instrument: string;
  readonly title: Said;
  readonly statement: Said;
  readonly notes: readonly Said[];
  readonly ambiguities: readonly Said[];
  readonly grade: string;
  readonly formalised: true | { readonly not: Said };
  readonly status: StatusOn;
  readonly readings: readonly Reading[];
  readonly rules: readonly { readonly label: string; readonly prose: Outline }[];
  readonly addresses: readonly string[];
  readonly sources: readonly {
    readonly key: string;
    readonly url: string;
    readonly grade: string;
    readonly note?: string;
  }[];
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

export function useProvision(id: string, language: Language, days: Days = {}) {
  return useQuery({
    queryKey: ['law', 'provision', id, language, days],
    queryFn: ({ signal }) =>
      request<ProvisionDetail>(`/law/provisions/${encodeURIComponent(id)}`, { query: days, signal }),
    staleTime: Number.POSITIVE_INFINITY,
  });
}

const acts = queryOptions({
  queryKey: ['law', 'acts'],
  queryFn: ({ signal }) => requestAhead<Page<LawAct>>('/law/acts', signal),
  select: (page) => page.data,
  staleTime: Number.POSITIVE_INFINITY,
});

export const useActs = () => useQuery(acts);

/** Asks for the acts before a screen is drawn, so that its fields do not move when they come. */
export const fetchActs = (queries: QueryClient): Promise<void> => queries.prefetchQuery(acts);

/** The days on which some status changes, in order: a suspension's end counts from the day after. */
export function useTurningDays(): readonly string[] {
  const acts = useActs().data ?? [];
  const days = acts.flatMap((act) => [
    act.from,
    ...(act.kind === 'suspend' && act.until !== null ? [dayAfter(act.until)] : []),
  ]);
  return [...new Set(days)].sort();
}

export function dayAfter(day: string): string {
  const next = new Date(`${day}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10);
}

export type ProvisionRow = {
  readonly id: string;
  readonly title: Said;
  readonly statement: Said;
  readonly grade: string;
  readonly formalised: true | { readonly not: Said };
};

/** A list that the law keeps whole: it has hundreds of rows, not millions. */
const whole = async <T>(path: string, signal: AbortSignal): Promise<readonly T[]> =>
  (await request<Page<T>>(path, { signal })).data;

export function useInstruments() {
  return useQuery({
    queryKey: ['law', 'instruments'],
    queryFn: ({ signal }) => whole<InstrumentHead>('/law/instruments', signal),
    staleTime: Number.POSITIVE_INFINITY,
  });
}

export function useProvisions() {
  return useQuery({
    queryKey: ['law', 'provisions'],
    queryFn: ({ signal }) => whole<ProvisionRow>('/law/provisions', signal),
    staleTime: Number.POSITIVE_INFINITY,
  });
}

export function useReadings() {
  return useQuery({
    queryKey: ['law', 'readings'],
    queryFn: ({ signal }) => whole<Reading>('/law/readings', signal),
    staleTime: Number.POSITIVE_INFINITY,
  });
}

export type LawDiff = {
  readonly statuses: readonly { readonly ids: readonly string[]; readonly from: Status; readonly to: Status }[];
  readonly entries: readonly { readonly list: string; readonly from: string; readonly codes: readonly string[] }[];
  readonly notices: readonly {
    readonly id: string;
    readonly kind: 'add' | 'suspend' | 'stop';
    readonly parties: readonly unknown[];
  }[];
};

export function useLawDiff(from: string, to: string) {
  return useQuery({
    queryKey: ['law', 'diff', from, to],
    queryFn: ({ signal }) => request<LawDiff>('/law/diff', { query: { from, to }, signal }),
    staleTime: Number.POSITIVE_INFINITY,
  });
}

/** Parties and their screening: asked while a name is typed, kept with their hits, decided by people. */
import {
  keepPreviousData,
  useInfiniteQuery,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import { request } from './request.ts';

/** One aligned part of two names. */
export type Part = {
  readonly kind: string;
  readonly query: string;
  readonly candidate: string;
  readonly score: number;
  readonly weight: number;
};

export type Band = 'none' | 'look' | 'hold';

export type ScreenedHit = {
  readonly record: string;
  readonly names: readonly string[];
  readonly country: string | null;
  readonly list: string;
  readonly notice: string | null;
  readonly published: string | null;
  readonly state: string;
  readonly matched: string;
  readonly score: number;
  readonly band: Band;
  readonly because: readonly Part[];
  readonly against: readonly Part[];
};

export type Screened = {
  readonly query: string;
  readonly on: string;
  readonly knownAt: string;
  readonly hits: readonly ScreenedHit[];
  readonly listsKnownUpTo: string;
};

export type PartyDocument = {
  readonly name: string;
  readonly otherNames?: readonly string[];
  readonly country?: string | null;
};

export type Party = {
  readonly id: string;
  readonly reference: string;
  readonly name: string;
  readonly document: PartyDocument;
  readonly version: number;
  readonly updatedAt: string;
};

export type HitState = 'open' | 'confirmation-proposed' | 'clearing-proposed' | 'confirmed' | 'cleared';

export type Hit = {
  readonly id: string;
  readonly party: string;
  readonly list: string;
  readonly state: HitState;
  readonly band: Band;
  readonly score: number;
  readonly version: number;
  readonly review: {
    readonly hit: {
      readonly record: {
        readonly names: readonly { readonly text: string }[];
        readonly country: string | null;
        readonly source: string;
      };
      readonly because: readonly Part[];
      readonly against: readonly Part[];
    };
    readonly settings: { readonly fourEyes: boolean };
    readonly history: readonly {
      readonly act: 'proposed' | 'decided' | 'returned' | 'reopened';
      readonly verdict: 'confirm' | 'clear' | null;
      readonly reason: string;
      readonly at: string;
    }[];
  };
};

type Page<T> = { readonly data: readonly T[]; readonly next: string | null };

/** Screens while a name is typed; the last answer stays until the new one is there. */
export function useScreening(name: string) {
  return useQuery({
    queryKey: ['screen', name],
    queryFn: ({ signal }) => request<Screened>('/screenings/ask', { body: { name }, signal }),
    enabled: name !== '',
    placeholderData: keepPreviousData,
    staleTime: 60_000,
  });
}

export function useParties(query: string) {
  return useInfiniteQuery({
    queryKey: ['parties', 'list', query],
    queryFn: ({ pageParam, signal }) =>
      request<Page<Party>>('/parties', { query: { q: query, limit: 100, cursor: pageParam }, signal }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
    placeholderData: keepPreviousData,
  });
}

export function useParty(id: string) {
  return useQuery({
    queryKey: ['parties', id],
    queryFn: ({ signal }) => request<Party>(`/parties/${id}`, { signal }),
  });
}

/** Keeps a party; the server screens it at once. */
export function useKeepParty() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ name, key }: { readonly name: string; readonly key: string }) =>
      request<Party>('/parties', {
        body: { reference: name, name, document: { name } },
        headers: { 'idempotency-key': key },
      }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['parties'] }),
  });
}

/** The hits of a party, or all that wait for a decision. */
export function useHits(of: { readonly party?: string; readonly state?: HitState }) {
  return useQuery({
    queryKey: ['hits', of],
    queryFn: ({ signal }) => request<Page<Hit>>('/hits', { query: { ...of, limit: 100 }, signal }),
  });
}

export type Decision = { readonly verdict: 'confirm' | 'clear'; readonly reason: string };

export function useDecide(hit: Hit) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (decision: Decision) =>
      request<Hit>(`/hits/${hit.id}/decision`, {
        body: decision,
        headers: { 'if-match': `"${hit.version}"` },
      }),
    onSuccess: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: ['hits'] }),
        queries.invalidateQueries({ queryKey: ['tasks'] }),
      ]),
  });
}

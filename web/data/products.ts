/** What the organisation makes, buys and ships: items with their classification, bills of materials with their shares. */
import { keepPreviousData, useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { NotTaken, Stated, Weighed } from '@ytterby/facts/content';
import type { Said } from '../language/choice.ts';
import { request } from './request.ts';

type Page<T> = { readonly data: readonly T[]; readonly next: string | null };
export type Truth = 'yes' | 'no' | 'unknown';

type Kept<T> = {
  readonly id: string;
  readonly reference: string;
  readonly name: string;
  readonly document: T;
  readonly version: number;
};

export type Classified = {
  readonly entries: readonly string[];
  readonly by: string;
  readonly on: string;
  readonly corpus: string;
};

export type Item = Kept<{ readonly name?: string }> & { readonly classification: Classified | null };

export type Reason = { readonly code: string; readonly says: string };
export type Candidate = {
  readonly entry: string;
  readonly list: string;
  /** What the list calls it. */
  readonly names?: Said;
  readonly verdict: Truth;
  readonly because: readonly Reason[];
  readonly against: readonly Reason[];
  readonly ask: readonly Reason[];
};
export type Candidates = { readonly candidates: readonly Candidate[]; readonly nothingElse: boolean };

export type Part = {
  readonly id: string;
  readonly name?: string;
  readonly price?: unknown;
  readonly currency?: string;
  readonly origin?: string;
  readonly madeIn?: string;
};
export type Line = { readonly parent: string; readonly child: string; readonly quantity: unknown };
export type Bom = Kept<{ readonly parts: readonly Part[]; readonly lines: readonly Line[] }>;

export type Range = { readonly min: string; readonly max: string | null };
export type PartShare = {
  readonly readings: Readonly<Record<string, string>>;
  readonly numerator: Range;
  readonly denominator: Range;
  readonly atThreshold: Truth;
};
export type PartShares = {
  readonly part: string;
  readonly part2: Truth;
  readonly shares: readonly PartShare[];
  readonly limbs: { readonly technology: Truth; readonly origin: Truth };
};
export type Question = { readonly part: string; readonly fact: string; readonly for: string };
export type Paper = {
  readonly kind: 'supplier-declaration' | 'compliance-notice';
  readonly part: string;
  readonly on: string;
  readonly from?: string;
  readonly reference?: string;
};
export type Standing = Weighed['standing'];
export type Content = {
  readonly item: string;
  readonly currency: string | null;
  readonly on: string;
  readonly results: readonly PartShares[];
  readonly ask: readonly Question[];
  readonly evidence: readonly { readonly evidence: Paper; readonly standing: Standing }[];
  readonly withEvidence?: {
    readonly taken: readonly Stated[];
    readonly left: readonly NotTaken[];
    readonly results: readonly PartShares[];
  };
  readonly whatIf?: { readonly before: readonly PartShares[]; readonly after: readonly PartShares[] };
  readonly working: unknown;
};
export type Supposition = { readonly part: string; readonly price?: string; readonly origin?: string };

const list = <T>(path: string, query: string) => ({
  queryKey: ['products', path, query],
  queryFn: ({ pageParam, signal }: { pageParam: string | undefined; signal: AbortSignal }) =>
    request<Page<T>>(path, { query: { q: query, limit: 100, cursor: pageParam }, signal }),
  initialPageParam: undefined as string | undefined,
  getNextPageParam: (page: Page<T>) => page.next ?? undefined,
  placeholderData: keepPreviousData,
});

export const useItems = (query: string) => useInfiniteQuery(list<Item>('/items', query));
export const useBoms = (query: string) => useInfiniteQuery(list<Bom>('/boms', query));

export function useItem(id: string) {
  return useQuery({
    queryKey: ['items', id],
    queryFn: ({ signal }) => request<Item>(`/items/${id}`, { signal }),
  });
}

/** Told in the language that is spoken, so asked anew when it changes. */
export function useCandidates(id: string, language: string) {
  return useQuery({
    queryKey: ['items', id, 'candidates', language],
    queryFn: ({ signal }) => request<Candidates>(`/items/${id}/candidates`, { signal }),
  });
}

export type Evidence = { readonly kind: string; readonly reference: string };

export function useConfirm(item: Item) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: {
      readonly entries: readonly string[];
      readonly refused: readonly string[];
      readonly evidence: readonly Evidence[];
    }) =>
      request(`/items/${item.id}/classification`, {
        method: 'PUT',
        body,
        headers: { 'if-match': `"${item.version}"` },
      }),
    onSuccess: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: ['items', item.id] }),
        queries.invalidateQueries({ queryKey: ['products', '/items'] }),
      ]),
  });
}

export function useBom(id: string) {
  return useQuery({
    queryKey: ['boms', id],
    queryFn: ({ signal }) => request<Bom>(`/boms/${id}`, { signal }),
  });
}

/** The shares of a bill of materials, and beside them what they would be if. */
export function useContent(id: string, whatIf: readonly Supposition[]) {
  return useQuery({
    queryKey: ['boms', id, 'content', whatIf],
    queryFn: ({ signal }) =>
      request<Content>(`/boms/${id}/content`, { body: whatIf.length === 0 ? {} : { whatIf }, signal }),
    placeholderData: keepPreviousData,
  });
}

/** Makes a questionnaire to a supplier of what is open in a bill. */
export function useAskSupplier(bom: string) {
  return useMutation({
    mutationFn: ({ supplier, ask }: { readonly supplier: string; readonly ask: readonly Question[] }) => {
      const facts = new Map<string, string[]>();
      for (const { part, fact } of ask) facts.set(part, [...(facts.get(part) ?? []), fact]);
      const asked = [...facts].map(([part, wanted]) => ({ part, facts: wanted }));
      const reference = `Q-${bom.slice(-6)}-${Date.now().toString(36)}`;
      return request<{ readonly reference: string }>('/questionnaires', {
        body: { reference, document: { supplier, bom, asked } },
        headers: { 'idempotency-key': crypto.randomUUID() },
      });
    },
  });
}

/** Documents: their kinds with every field and its provision, drafts, the page as the server lays it out, who was given what. */
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { type Said, useLanguage } from '../language/choice.ts';
import { DESK, ifStill, once, SHARED, useDeskChange, usePages, useWatch } from './desk.ts';
import { request } from './request.ts';

export type Words = Said;
export type Level = 'must' | 'should' | 'may';
export type Need = Level | { readonly level: 'must' | 'should'; readonly when: readonly { readonly field: string; readonly is: string | boolean }[] };
export type Column = { readonly kind: string; readonly key: string; readonly label: Words; readonly need: Level };
export type PaperField = {
  readonly key: string;
  readonly kind: string;
  readonly label: Words;
  readonly need: Need;
  readonly provision: string;
  readonly standing: 'article' | 'secondary' | 'not-read' | 'own';
  readonly options?: readonly { readonly value: string; readonly says: Words }[];
  readonly columns?: readonly Column[];
  readonly says?: Words;
};
export type PaperKind = {
  readonly kind: string;
  readonly title: Words;
  readonly says: Words;
  readonly provision: string;
  readonly drafted: boolean;
  readonly sections: readonly { readonly title: Words; readonly fields: readonly PaperField[] }[];
};

export type PaperRecord = {
  readonly document: string;
  readonly version: 1;
  readonly reference: string;
  readonly on: string;
  readonly fields: Readonly<Record<string, unknown>>;
};

export type Gap = {
  readonly code: string;
  readonly level: 'must' | 'should';
  readonly path: string;
  readonly provision: string;
  readonly found?: string;
  readonly expected?: string;
};

export type ListedPaper = {
  readonly id: string;
  readonly kind: string;
  readonly case: string | null;
  readonly reference: string;
  readonly state: 'draft' | 'final';
  readonly digest: string | null;
  readonly version: number;
  readonly updatedAt: string;
  readonly finalisedAt: string | null;
  readonly finalisedBy: { readonly name: string } | null;
};
export type KeptPaper = ListedPaper & { readonly record: PaperRecord; readonly gaps: readonly Gap[] };

export const usePaperKinds = () =>
  useQuery({
    queryKey: ['document-kinds'],
    queryFn: ({ signal }) => request<{ readonly data: readonly PaperKind[] }>('/documents/kinds', { signal }),
    select: (page) => page.data,
    staleTime: Number.POSITIVE_INFINITY,
  });

export const usePapers = (query: Readonly<Record<string, string | undefined>> = {}) =>
  usePages<ListedPaper>('/documents', query);

/** A document for the page that is about it. */
export function usePaper(id: string) {
  const queryKey = [...DESK, 'documents', id];
  useWatch(`/documents/${id}`, queryKey);
  return useQuery({
    queryKey,
    queryFn: ({ signal }) => request<KeptPaper>(`/documents/${id}`, { signal }),
    ...SHARED,
  });
}

export type NewPaper = {
  readonly kind: string;
  readonly reference: string;
  readonly case?: string;
  readonly determination?: string;
};
export const useDraftPaper = () =>
  useDeskChange((body: NewPaper) => request<KeptPaper>('/documents/drafts', { body, headers: once() }));

export const useKeepPaper = ({ id, version }: ListedPaper) =>
  useDeskChange((record: PaperRecord) =>
    request<KeptPaper>(`/documents/${id}`, { method: 'PUT', body: { record }, headers: ifStill(version) }),
  );

export const useFinalise = ({ id }: ListedPaper) =>
  useDeskChange((version: number) =>
    request<KeptPaper>(`/documents/${id}/finalise`, { method: 'POST', headers: ifStill(version) }),
  );

/** A page as the server lays it out: the same tree that is printed. */
export type Line = { readonly text: string; readonly weight: 'strong' | 'plain' | 'second' | 'faint' };
export type Cell = readonly Line[];
export type Row = { readonly label: Cell; readonly value: Cell; readonly note: Cell };
export type Block =
  | { readonly kind: 'title'; readonly lines: Cell; readonly says: Cell }
  | { readonly kind: 'banner' | 'heading'; readonly lines: Cell }
  | { readonly kind: 'fields'; readonly rows: readonly Row[] }
  | {
      readonly kind: 'table';
      readonly caption: Cell;
      readonly note: Cell;
      readonly widths: readonly number[];
      readonly head: readonly Cell[];
      readonly rows: readonly (readonly Cell[])[];
    }
  | { readonly kind: 'signature'; readonly label: Cell; readonly rows: readonly Row[]; readonly seal: Cell }
  | { readonly kind: 'code'; readonly content: string; readonly lines: Cell };
export type LaidOut = { readonly blocks: readonly Block[]; readonly footer: string };

export type Laid = { readonly paper: LaidOut; readonly gaps: readonly Gap[] };

/** The page of what is typed now; the last page stays until the next one is there. */
export function usePreview(record: PaperRecord | undefined) {
  const { language } = useLanguage();
  return useQuery({
    queryKey: ['preview', record, language],
    queryFn: ({ signal }) => request<Laid>('/documents/preview', { query: { language }, body: { record }, signal }),
    enabled: record !== undefined,
    placeholderData: keepPreviousData,
    retry: false,
  });
}

/** The page of a document as it is kept. */
export function usePage(id: string) {
  const { language } = useLanguage();
  return useQuery({
    queryKey: [...DESK, 'page', id, language],
    queryFn: ({ signal }) => request<Pick<Laid, 'paper'>>(`/documents/${id}/page`, { query: { language }, signal }),
  });
}

/** Where the file itself is fetched. */
export const paperAddress = (id: string, format: 'pdf' | 'docx' | 'eml', language: string): string =>
  `/api/v1/documents/${id}/paper?format=${format}&language=${language}`;

export type Disclosure = {
  readonly id: string;
  readonly to: string;
  readonly on: string;
  readonly purpose: string | null;
  readonly withheld: readonly string[];
  readonly actor: { readonly name: string };
};
export const useDisclosures = (id: string, wanted: boolean) =>
  useQuery({
    queryKey: [...DESK, 'disclosures', id],
    queryFn: ({ signal }) => request<{ readonly data: readonly Disclosure[] }>(`/documents/${id}/disclosures`, { signal }),
    select: (page) => page.data,
    enabled: wanted,
  });

export type NewDisclosure = {
  readonly to: string;
  readonly purpose?: string;
  readonly withhold: readonly { readonly path: string; readonly reason: string }[];
};
export const useDisclose = (id: string) =>
  useDeskChange((body: NewDisclosure) =>
    request<Disclosure>(`/documents/${id}/disclosures`, { body, headers: once() }),
  );

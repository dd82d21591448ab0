/** Compliance Notices as signed files: those we issue, those we are given, their checks, and the keys they are signed with. */
import { useQuery } from '@tanstack/react-query';
import { DESK, once, SHARED, useDeskChange, usePages } from './desk.ts';
import { request } from './request.ts';

export type NoticeKey = {
  readonly id: string;
  readonly kid: string;
  readonly algorithm: string;
  readonly createdOn: string;
  readonly retiredOn: string | null;
  readonly compromised: boolean;
};

/** What a notice says, inside its signature. */
export type NoticeSays = {
  readonly issuer: { readonly id: string; readonly name: string; readonly territory?: string };
  readonly validFrom: string;
  readonly credentialSubject: {
    readonly recipients: readonly { readonly name: string; readonly role: string }[];
    readonly items: readonly {
      readonly id: string;
      readonly name: string;
      readonly annexEntry?: string;
      readonly valueShare?: { readonly numerator: string; readonly denominator: string; readonly currency?: string };
    }[];
    readonly upstream: readonly { readonly medium: string; readonly digest: string; readonly notice?: string }[];
    readonly document: { readonly reference: string; readonly digest: string };
  };
};

export type Notice = {
  readonly id: string;
  readonly document: string;
  readonly digest: string;
  readonly token: string;
  readonly supersedes: string | null;
  readonly withdrawnAt: string | null;
  readonly withdrawnWhy: string | null;
  readonly createdAt: string;
};

export type Step = {
  readonly step: string;
  readonly result: 'passed' | 'failed' | 'not-checked';
  readonly code: string;
  readonly found?: string;
  readonly expected?: string;
};

/** What somebody typed from a notice on paper, with the digest of its scan. */
export type PaperNotice = {
  readonly digest: string;
  readonly from: string;
  readonly reference: string;
  readonly on: string;
  readonly shares: readonly { readonly item: string; readonly numerator: string; readonly denominator: string }[];
};

export type Incoming = {
  readonly id: string;
  readonly digest: string;
  readonly medium: 'vc+jwt' | 'paper';
  readonly verdict: 'accepted' | 'open' | 'refused';
  readonly verification: {
    readonly checks?: readonly Step[];
    readonly notice?: NoticeSays;
    readonly paper?: Omit<PaperNotice, 'digest'>;
  };
  readonly evidence: readonly { readonly part?: string; readonly item?: string; readonly share?: string; readonly of?: string }[];
  readonly createdAt: string;
};

/** What an issued token says, read without checking: it is our own. */
export function readToken(token: string): NoticeSays | null {
  try {
    const bytes = Uint8Array.from(
      atob((token.split('.')[1] ?? '').replaceAll('-', '+').replaceAll('_', '/')),
      (sign) => sign.codePointAt(0) ?? 0,
    );
    return JSON.parse(new TextDecoder().decode(bytes)) as NoticeSays;
  } catch {
    return null;
  }
}

export const useNotices = () => usePages<Notice>('/notices');
export const useIncoming = () => usePages<Incoming>('/notices/incoming');
export const useNotice = (id: string) =>
  useQuery({
    queryKey: [...DESK, 'notices', id],
    queryFn: ({ signal }) => request<Notice>(`/notices/${id}`, { signal }),
    ...SHARED,
  });
export const useReceived = (id: string) =>
  useQuery({
    queryKey: [...DESK, 'incoming', id],
    queryFn: ({ signal }) => request<Incoming>(`/notices/incoming/${id}`, { signal }),
    ...SHARED,
  });

/** A link of a chain: the notice asked about first, each before what it rests on. */
export type ChainLink = {
  /** 1 for the notice asked about, growing upstream. */
  readonly tier: number;
  readonly digest: string;
  readonly medium: 'vc+jwt' | 'paper';
  readonly here: { readonly kind: 'incoming-notice' | 'notice'; readonly id: string } | null;
  readonly issuer: string | null;
  readonly reference: string | null;
  readonly on: string | null;
  readonly shares: readonly { readonly item: string; readonly numerator: string; readonly denominator: string }[];
  readonly verdict: Incoming['verdict'] | null;
  readonly failed: readonly (Step & { readonly message: string })[];
  readonly faults: readonly string[];
};

export const useChain = (of: 'notices' | 'notices/incoming', id: string, held: boolean) =>
  useQuery({
    queryKey: [...DESK, of, id, 'chain'],
    queryFn: ({ signal }) => request<{ readonly data: readonly ChainLink[] }>(`/${of}/${id}/chain`, { signal }),
    select: (page) => page.data,
    enabled: held,
  });

export const useNoticeKeys = () =>
  useQuery({
    queryKey: [...DESK, 'notice-keys'],
    queryFn: ({ signal }) => request<{ readonly data: readonly NoticeKey[] }>('/notices/keys', { signal }),
    select: (page) => page.data,
  });
export const useTurnKey = () => useDeskChange((_: undefined) => request<NoticeKey>('/notices/keys', { body: {} }));
export const useDisown = () =>
  useDeskChange((id: string) => request<NoticeKey>(`/notices/keys/${id}/disown`, { method: 'POST' }));

export const useIssue = () =>
  useDeskChange((body: { readonly document: string; readonly supersedes?: string }) =>
    request<Notice>('/notices', { body, headers: once() }),
  );
export const useWithdraw = (id: string) =>
  useDeskChange((why: string) => request<Notice>(`/notices/${id}/withdraw`, { body: { why } }));

export type Received = { readonly token: string; readonly didDocument?: unknown; readonly statusList?: string };
export const useReceive = () =>
  useDeskChange((body: Received) => request<Incoming>('/notices/incoming', { body }));
export const useReceivePaper = () =>
  useDeskChange((body: PaperNotice) => request<Incoming>('/notices/incoming/paper', { body, headers: once() }));
/** Checks it again, with what its issuer publishes now. */
export const useRecheck = (id: string) =>
  useDeskChange((_: undefined) => request<Incoming>(`/notices/incoming/${id}/recheck`, { method: 'POST' }));
export const useConfirmIssuer = () =>
  useDeskChange((body: { readonly did: string; readonly party: string }) => request('/notices/issuers', { body }));
export const useAttach = (id: string) =>
  useDeskChange((parts: readonly { readonly part: string; readonly item: string }[]) =>
    request<Incoming>(`/notices/incoming/${id}/evidence`, { body: { parts } }),
  );

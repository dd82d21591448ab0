/** Members, keys, the organisation and its trail. */
import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { request } from './request.ts';

export const ROLES = ['reader', 'preparer', 'approver', 'reviewer', 'auditor', 'administrator'] as const;
export type Role = (typeof ROLES)[number];

export type Member = {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly roles: readonly Role[];
  readonly createdAt: string;
};

export type Key = {
  readonly id: string;
  readonly name: string;
  readonly prefix: string;
  readonly scopes: readonly string[];
  readonly createdAt: string;
  readonly expiresAt: string;
  readonly lastUsedAt: string | null;
  readonly revokedAt: string | null;
};

export type TrailEvent = {
  readonly sequence: number;
  readonly at: string;
  readonly actor: { readonly kind: string; readonly name: string };
  readonly verb: string;
  readonly object: { readonly kind: string; readonly id: string };
  readonly before: unknown;
  readonly after: unknown;
  readonly hash: string;
};

export type Verification = {
  readonly events: number;
  readonly faults: readonly { readonly code: string; readonly sequence: number }[];
};

const listOf =
  <T>(path: string) =>
  ({ signal }: { readonly signal: AbortSignal }): Promise<{ readonly data: readonly T[] }> =>
    request<{ readonly data: readonly T[] }>(path, { signal });

export const useMembers = () =>
  useQuery({ queryKey: ['members'], queryFn: listOf<Member>('/members'), select: (page) => page.data });
export const useKeys = () =>
  useQuery({ queryKey: ['api-keys'], queryFn: listOf<Key>('/api-keys'), select: (page) => page.data });

/** A change, after which a list is asked for again. */
function useChange<V, R>(list: string, change: (value: V) => Promise<R>) {
  const queries = useQueryClient();
  return useMutation({ mutationFn: change, onSettled: () => queries.invalidateQueries({ queryKey: [list] }) });
}

export const useAddMember = () =>
  useChange('members', (body: { readonly email: string; readonly name: string; readonly roles: readonly Role[] }) =>
    request<{ readonly id: string; readonly password: string | null }>('/members', { body }),
  );
export const useChangeRoles = () =>
  useChange('members', ({ id, roles }: Pick<Member, 'id' | 'roles'>) =>
    request(`/members/${id}`, { method: 'PATCH', body: { roles } }),
  );
export const useEndMember = () =>
  useChange('members', ({ id }: Member) => request(`/members/${id}`, { method: 'DELETE' }));

export const useMakeKey = () =>
  useChange('api-keys', (body: { readonly name: string; readonly scopes: readonly string[]; readonly days: number }) =>
    request<Key & { readonly key: string }>('/api-keys', { body }),
  );
export const useRevokeKey = () =>
  useChange('api-keys', ({ id }: Key) => request(`/api-keys/${id}`, { method: 'DELETE' }));

export function useTrail() {
  return useInfiniteQuery({
    queryKey: ['events'],
    queryFn: ({ pageParam, signal }) =>
      request<{ readonly data: readonly TrailEvent[]; readonly next: number }>('/events', {
        query: { after: pageParam, limit: 200 },
        signal,
      }),
    initialPageParam: 0,
    getNextPageParam: (page) => (page.data.length === 200 ? page.next : undefined),
  });
}

export const useVerify = () => useMutation({ mutationFn: () => request<Verification>('/events/verify') });

/** The shipped samples, put in or put away; everything may look different afterwards. */
export function useSamples() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (method: 'POST' | 'DELETE') =>
      request('/organisation/samples', {
        method,
        ...(method === 'POST' ? { headers: { 'idempotency-key': crypto.randomUUID() } } : {}),
      }),
    onSuccess: () => queries.invalidateQueries(),
  });
}

/** Who is signed in. Drafts are kept under the person's name, so that two who share a machine do not meet each other's. */
import { queryOptions, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { requestAhead } from '../data/ahead.ts';
import { onSessionEnd, request, sayWith } from '../data/request.ts';
import { queries } from './queries.ts';

export type Session = {
  readonly kind: 'member' | 'key';
  readonly id: string;
  readonly name: string;
  readonly email: string | null;
  readonly roles: readonly string[];
  readonly permissions: readonly string[];
  readonly organisation: { readonly id: string; readonly name: string };
  readonly organisations: readonly { readonly id: string; readonly name: string }[];
  readonly csrf: string | null;
  readonly expiresAt: string | null;
};

const KEY = ['session'];

/** A session as it came: its token goes with every later change. */
function heldBy(session: Session): Session {
  sayWith({ csrf: session.csrf ?? '' });
  return session;
}

const asked = queryOptions({
  queryKey: KEY,
  queryFn: async () => heldBy(await requestAhead<Session>('/session')),
  staleTime: Number.POSITIVE_INFINITY,
  retry: false,
});

export const useSession = () => useQuery(asked);

/** Asks who is signed in before anything is drawn. */
export const fetchSession = (): Promise<void> => queries.prefetchQuery(asked);

export function useOwner(): string {
  return useSession().data?.id ?? 'nobody';
}

/** May the person do this? @example useMay()('settlings:write') */
export function useMay(): (permission: string) => boolean {
  const permissions = useSession().data?.permissions ?? [];
  return (permission) => permissions.includes(permission);
}

/** Has the session ended under the open page? True until somebody signs in again. */
export function useSessionEnded(): boolean {
  const [ended, setEnded] = useState(false);
  const session = useSession();
  useEffect(() => onSessionEnd(() => setEnded(true)), []);
  useEffect(() => {
    if (session.dataUpdatedAt > 0) setEnded(false);
  }, [session.dataUpdatedAt]);
  return ended && session.data !== undefined;
}

export async function signIn(email: string, password: string): Promise<void> {
  const before = queries.getQueryData<Session>(KEY);
  const session = heldBy(await request<Session>('/sign-on', { body: { email, password } }));
  // Somebody else's rows are not shown to the one who signs in after.
  if (before !== undefined && before.id !== session.id) queries.clear();
  queries.setQueryData(KEY, session);
  await queries.invalidateQueries({ predicate: (query) => query.queryKey[0] !== KEY[0] });
}

export async function signOut(): Promise<void> {
  await request('/session', { method: 'DELETE' });
  sayWith({ csrf: '' });
  queries.clear();
  location.assign('/');
}

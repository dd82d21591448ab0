/** Who is signed in. Drafts are kept under the person's name, so that two who share a machine do not meet each other's. */
import { useQuery } from '@tanstack/react-query';
import { request } from '../data/request.ts';

export type Session = {
  readonly member: {
    readonly id: string;
    readonly name: string;
    readonly email?: string;
    readonly role?: string;
  };
  readonly organisation: { readonly id: string; readonly name: string };
};

export function useSession() {
  return useQuery({
    queryKey: ['session'],
    queryFn: ({ signal }) => request<Session>('/session', { signal }),
    staleTime: 60_000,
  });
}

export function useOwner(): string {
  return useSession().data?.member.id ?? 'nobody';
}

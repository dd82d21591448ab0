/** People who get controlled technology: what is kept of them stands apart from the transfers, which name the record alone. */
import { once, useDeskChange, usePages } from './desk.ts';
import { request } from './request.ts';

export type PersonSays = {
  readonly name: string;
  readonly nationalities: readonly string[];
  readonly locatedIn: string;
  readonly employer?: string;
};
export type KeptPerson = {
  readonly id: string;
  /** null: it was emptied. */
  readonly person: PersonSays | null;
  readonly lastTransferOn: string | null;
  readonly forgottenAt: string | null;
};

/** `may`: whether the reader is one of those who see them. */
export const usePeople = (may: boolean) => usePages<KeptPerson>('/people', {}, may);
export const useKeepPerson = () =>
  useDeskChange((body: PersonSays) => request<KeptPerson>('/people', { body, headers: once() }));
export const useForgetPerson = (id: string) =>
  useDeskChange((_: undefined) => request<KeptPerson>(`/people/${id}/forget`, { method: 'POST' }));

/** Licences with what is left of them, the shipments drawn from them, and whether the next one may go. */
import { useQuery } from '@tanstack/react-query';
import { useLanguage } from '../language/choice.ts';
import { DESK, type DeskFile, once, useDeskChange } from './desk.ts';
import { request } from './request.ts';

export type Amount = { readonly amount: string; readonly unit: string };
export type Bounded = Amount & { readonly decimals: number };
export type LicenceItem = {
  readonly line: string;
  readonly entry: string;
  readonly name?: string;
  readonly quantity?: Bounded;
  readonly value?: Bounded;
};
export type Condition = { readonly id: string; readonly says: string; readonly kind: string; readonly [more: string]: unknown };
export type LicenceTerms = {
  readonly kind: 'individual' | 'general' | 'export-certificate';
  readonly number: string;
  readonly issuedOn: string;
  readonly validFrom: string;
  readonly validUntil: string;
  readonly endUsers: readonly { readonly name: string }[];
  readonly destinations: readonly string[];
  readonly items: readonly LicenceItem[];
  readonly endUses: readonly string[];
  readonly exports?: number;
  readonly conditions: readonly Condition[];
  readonly warnAt: string;
};

export type Bound = { readonly granted: string; readonly taken: string; readonly left: string; readonly unit: string };
export type Balance = {
  readonly line: string;
  readonly state: string;
  readonly quantity: Bound | null;
  readonly value: Bound | null;
};
export type Licence = DeskFile<LicenceTerms> & {
  readonly application: string | null;
  readonly validUntil: string;
  readonly exports: { readonly allowed: number | null; readonly used: number };
  readonly balances: readonly Balance[];
};

export const useMakeLicence = () =>
  useDeskChange(
    (body: { readonly reference: string; readonly application?: string; readonly document: LicenceTerms }) =>
      request<Licence>('/licences', { body, headers: once() }),
  );

export type Shipment = {
  readonly id: string;
  readonly on: string;
  readonly endUser?: { readonly name: string };
  readonly consignee?: { readonly name: string };
  readonly destination?: string;
  readonly via?: readonly string[];
  readonly endUse?: string;
  readonly lines: readonly { readonly entry: string; readonly quantity?: Amount; readonly value?: Amount }[];
  readonly documents?: readonly string[];
  readonly confirmed?: readonly string[];
};

export type Check = {
  readonly mayGo: boolean;
  readonly alreadyDrawn: boolean;
  readonly findings: readonly { readonly code: string; readonly provision: string; readonly message: string }[];
  readonly warnings: readonly { readonly code: string; readonly message: string }[];
};

/** Holds what is typed against the licence; nothing is drawn. */
export function useCheck(licence: string, shipment: Shipment | null) {
  const { language } = useLanguage();
  return useQuery({
    queryKey: [...DESK, 'check', licence, shipment, language],
    queryFn: ({ signal }) => request<Check>(`/licences/${licence}/check`, { body: shipment, signal }),
    enabled: shipment !== null,
    retry: false,
    staleTime: 0,
  });
}

export const useDraw = (licence: string) =>
  useDeskChange((document: Shipment) => request('/shipments', { body: { licence, document }, headers: once() }));

export type Taking = { readonly line: string; readonly quantity?: Amount; readonly value?: Amount };
export type Draw = {
  readonly id: string;
  readonly kind: 'draw' | 'correction';
  readonly shipment: string;
  readonly reference: string;
  readonly lines: readonly Taking[];
  readonly on: string;
  readonly reason: string | null;
  readonly actor: { readonly name: string };
};

export const useDraws = (licence: string) =>
  useQuery({
    queryKey: [...DESK, 'draws', licence],
    queryFn: ({ signal }) => request<{ readonly data: readonly Draw[] }>(`/licences/${licence}/draws`, { signal }),
    select: (page) => page.data,
  });

export const useCorrect = (shipment: string) =>
  useDeskChange((body: { readonly on: string; readonly reason: string; readonly lines: readonly Taking[] }) =>
    request(`/shipments/${shipment}/corrections`, { body, headers: once() }),
  );

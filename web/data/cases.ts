/** Cases: opened from a kept answer, with their tasks, files and documents. */
import { useQuery } from '@tanstack/react-query';
import { type DeskFile, DESK, ifStill, once, SHARED, useDeskChange, usePages, useWatch } from './desk.ts';
import type { Due } from './deadlines.ts';
import type { DutyKind } from './determination.ts';
import { request } from './request.ts';
import type { Said } from '../language/choice.ts';

export type Clock =
  | { readonly kind: 'no-limit'; readonly because: 'state-council' | 'watch-list'; readonly provision: string }
  | {
      readonly kind: 'running' | 'over';
      readonly counted: number | null;
      readonly due: Due;
      readonly dueIfQueriesCount?: Due;
    }
  | { readonly kind: 'stopped'; readonly counted: number | null; readonly since: string; readonly because: readonly string[] };

export type CaseDocument = {
  readonly documents: readonly { readonly kind: string; readonly certain: boolean; readonly provision: string }[];
  readonly application: 'needed' | 'may-be-needed' | 'none' | 'not-open';
};

export type Case = {
  readonly id: string;
  readonly reference: string;
  readonly name: string;
  readonly state: 'open' | 'closed';
  readonly determination: string | null;
  readonly document: CaseDocument;
  readonly version: number;
  readonly createdAt: string;
  readonly updatedAt: string;
};

export type ListedCase = Case & {
  readonly applications: readonly {
    readonly id: string;
    readonly kind: string;
    readonly state: string;
    readonly lastOn: string | null;
    readonly clock: Clock | null;
  }[];
  readonly openTasks: number;
  readonly nextDue: string | null;
};

export type CaseTask = {
  readonly id: string;
  readonly kind: string;
  readonly state: 'open' | 'done' | 'dismissed';
  readonly dueOn: string | null;
  readonly version: number;
  readonly fields: {
    readonly duty?: DutyKind;
    readonly provision?: string;
    readonly certain?: boolean;
    readonly toWhom?: Said;
    readonly due?: Due | null;
    readonly dueIs?: 'last' | 'first' | null;
    readonly item?: string;
    readonly itemName?: string;
    readonly question?: Said;
    readonly provisions?: readonly string[];
  };
};

export type Named = { readonly kind: string; readonly id: string; readonly reference: string; readonly state: string };

export type WholeCase = Case & {
  readonly tasks: readonly CaseTask[];
  readonly files: readonly Named[];
  readonly documents: readonly Named[];
};

export const useCases = (state: 'open' | 'closed') => usePages<ListedCase>('/cases', { state });

/** A case for the page that is about it. */
export function useCase(id: string) {
  const queryKey = [...DESK, 'cases', id];
  useWatch(`/cases/${id}`, queryKey);
  return useQuery({
    queryKey,
    queryFn: ({ signal }) => request<WholeCase>(`/cases/${id}`, { signal }),
    ...SHARED,
  });
}

export const useOpenCase = () =>
  useDeskChange((body: { readonly reference: string; readonly name: string; readonly determination: string }) =>
    request<WholeCase>('/cases', { body, headers: once() }),
  );

export const useCloseCase = ({ id, version }: Case) =>
  useDeskChange((reason: string) =>
    request<Case>(`/cases/${id}/close`, { body: { reason }, headers: ifStill(version) }),
  );

/** Ends a task of a case, or takes it up again. */
export const useSetTask = () =>
  useDeskChange(({ task, state }: { readonly task: CaseTask; readonly state: 'open' | 'done' }) =>
    request(`/tasks/${task.id}`, { method: 'PATCH', body: { state }, headers: ifStill(task.version) }),
  );

export type FiledPaper = { readonly paper: string; readonly document: string; readonly finalOn: string | null };
export type WatchedParty = {
  readonly party: { readonly id?: string; readonly name: string };
  readonly role: 'importer' | 'end-user';
  /** The notice or entry that lists the party, as it was seen. */
  readonly entry: string;
};
export type Application = DeskFile<{
  readonly papers: readonly FiledPaper[];
  readonly watchList: readonly WatchedParty[];
  readonly statements: readonly string[];
  readonly authority?: string;
  readonly note?: string;
}> & {
  readonly kind: string;
  readonly acceptedOn: string | null;
  readonly authorityReference: string | null;
  readonly missingPapers: readonly string[];
  readonly clock: Clock | null;
};

export type Query = DeskFile<{ readonly question: string; readonly answer?: string }> & { readonly application: string };

export type NewPause = { readonly kind: string; readonly from: string; readonly until: string; readonly channel: string; readonly paper: { readonly title: string } };
export const useAddPause = (id: string) =>
  useDeskChange((body: NewPause) => request(`/applications/${id}/pauses`, { body, headers: once() }));
export const usePauses = (id: string) =>
  useQuery({
    queryKey: [...DESK, 'pauses', id],
    queryFn: ({ signal }) =>
      request<{ readonly data: readonly { readonly kind: string; readonly from: string; readonly until?: string }[] }>(
        `/applications/${id}/pauses`,
        { signal },
      ),
    select: (page) => page.data,
  });

/** Says anew who of an application is on the watch list. */
export const useWatchedParties = ({ id, reference, name, version, document }: Application) =>
  useDeskChange((watchList: readonly WatchedParty[]) =>
    request<Application>(`/applications/${id}`, {
      method: 'PUT',
      body: { reference, name, document: { ...document, watchList } },
      headers: ifStill(version),
    }),
  );

/**
 * Exports to an importer or end user on the watch list (关注名单): no general licence, no certificate; an individual licence
 * asks for a risk-assessment report on that party and a compliance undertaking, and has no time limit: REG/26. Under
 * 2025-61/2 the application is besides in principle refused, which the determination says.
 */
import type { RecordFault } from '@ytterby/language';
import type { NoLimit } from '../clock/decision.ts';
import type { LicenceKind, Named } from '../licence/licence.ts';

/** A document of the file that is final, by its number in the house. */
export type Filed = { readonly document: string; readonly finalOn: string };

export type WatchListFile = {
  readonly party: Named;
  readonly role: 'importer' | 'end-user';
  /** The notice or entry that lists the party, as it was seen. */
  readonly entry: string;
  readonly riskAssessment?: Filed;
  readonly undertaking?: Filed;
};

/**
 * What an application of a kind still lacks because of its watch-listed parties; nothing where there are none.
 * @example watchListFaults('general', [{ party: { name: 'A' }, role: 'end-user', entry: '2026-1' }])[0].code // 'kind-barred'
 */
export function watchListFaults(kind: LicenceKind, files: readonly WatchListFile[]): readonly RecordFault[] {
  if (files.length === 0) return [];
  if (kind !== 'individual') return [{ code: 'kind-barred', path: 'kind', kind, provision: 'REG/26' }];
  return files.flatMap((file, at) =>
    (['riskAssessment', 'undertaking'] as const).flatMap((paper): RecordFault[] =>
      file[paper] ? [] : [{ code: 'not-given', path: `watchList/${at}/${paper}`, provision: 'REG/26' }],
    ),
  );
}

/** Whether the 45 working days run. */
export const limitWith = (files: readonly WatchListFile[]): NoLimit | null =>
  files.length === 0 ? null : 'watch-list';

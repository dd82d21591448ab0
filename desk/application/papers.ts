/**
 * The papers an application is filed with, by kind: REG/16, and what the parties and the technology add. What each paper
 * holds is the documents' business; here is only which must be there, and final.
 */
import type { LicenceKind } from '../licence/licence.ts';

export type ApplicationKind = LicenceKind | 'amendment';
export const APPLICATION_KINDS: readonly ApplicationKind[] = [
  'individual',
  'general',
  'export-certificate',
  'amendment',
];

export type PaperKind =
  | 'application-form'
  | 'identity'
  | 'contract'
  | 'technical-description'
  | 'end-use-documents'
  | 'programme-report'
  | 'licence-record'
  | 'channels'
  | 'registration'
  | 'risk-assessment'
  | 'undertaking'
  | 'technology-statement-export'
  | 'technology-statement-domestic';

export type PaperAsked = { readonly paper: PaperKind; readonly provision: string };

const individual: readonly PaperAsked[] = (
  ['application-form', 'identity', 'contract', 'technical-description', 'end-use-documents'] as const
).map((paper) => ({ paper, provision: 'REG/16' }));

const general: readonly PaperAsked[] = [
  ...individual,
  ...(['programme-report', 'licence-record', 'channels'] as const).map((paper) => ({
    paper,
    provision: 'REG/16',
  })),
];

const byKind: Readonly<Record<ApplicationKind, readonly PaperAsked[]>> = {
  individual,
  general,
  // Registered before each export, by filling in and not by a file of papers.
  'export-certificate': [{ paper: 'registration', provision: 'REG/15' }],
  amendment: [{ paper: 'application-form', provision: 'REG/18' }],
};

/**
 * Every paper an application of this kind must have.
 * @example papersFor('individual', { watchListed: false, statements: [] }).length // 5
 */
export function papersFor(
  kind: ApplicationKind,
  about: { readonly watchListed: boolean; readonly statements: readonly string[] },
): readonly PaperAsked[] {
  return [
    ...byKind[kind],
    ...(about.watchListed
      ? (['risk-assessment', 'undertaking'] as const).map((paper) => ({ paper, provision: 'REG/26' }))
      : []),
    ...(['technology-statement-export', 'technology-statement-domestic'] as const)
      .filter((paper) => about.statements.includes(paper))
      .map((paper) => ({ paper, provision: '2025-62/3' })),
  ];
}

/** A paper in the file: its own number, and the day it became final. */
export type FiledPaper = {
  readonly paper: PaperKind;
  readonly document: string;
  readonly finalOn: string | null;
};

/** Papers that are asked for and not there, or not final. */
export const missingPapers = (
  asked: readonly PaperAsked[],
  filed: readonly FiledPaper[],
): readonly PaperKind[] =>
  asked
    .map(({ paper }) => paper)
    .filter((paper) => !filed.some((one) => one.paper === paper && one.finalOn !== null));

/** All forms, by kind. */
import type { Form, RecordOf } from '../form/form.ts';
import { complianceNotice } from './compliance-notice.ts';
import { customsRemarks } from './customs-remarks.ts';
import { endUseCertificate } from './end-use-certificate.ts';
import { humanitarianReport } from './humanitarian-report.ts';
import { licenceApplication } from './licence-application.ts';
import { classificationMemo, contentWorking, determinationMemo } from './memos.ts';
import { supplierQuestionnaire } from './supplier-questionnaire.ts';
import { technologyStatementDomestic, technologyStatementExport } from './technology-statements.ts';

/** Every form, in the order of its use: notices, statements, certificates, packs, reports, working papers. */
export const forms = [
  complianceNotice,
  technologyStatementExport,
  technologyStatementDomestic,
  endUseCertificate,
  licenceApplication,
  humanitarianReport,
  customsRemarks,
  supplierQuestionnaire,
  classificationMemo,
  contentWorking,
  determinationMemo,
] as const;

type AnyForm = (typeof forms)[number];
export type DocumentKind = AnyForm['kind'];
/** The record of one kind, or of any. */
export type DocumentRecord<K extends DocumentKind = DocumentKind> = RecordOf<Extract<AnyForm, { kind: K }>>;

/** The form of a kind; null where there is none. @example formOf('humanitarian-report')?.provision // '2025-61/5' */
export const formOf = (kind: string): Form | null =>
  (forms as readonly Form[]).find((form) => form.kind === kind) ?? null;

export const documentKinds: readonly DocumentKind[] = forms.map(({ kind }) => kind);

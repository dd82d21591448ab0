/** How well a field is known: from an article, from a second hand, or from an official form that could not be read. */
import { documentForms } from '@ytterby/law/lists';
import type { Basis } from './field.ts';

/**
 * `article`: follows from words that were read. `secondary`: firms or the press say so. `not-read`: the official form
 * could not be read, so nothing confirms the field. `own`: the paper has no official form.
 */
export type FieldStanding = 'article' | 'secondary' | 'not-read' | 'own';

const rows: ReadonlyMap<string, string> = new Map(
  documentForms.flatMap((form) =>
    form.fields.map((row) => [`${form.id}/${String(row.key)}`, String(row.status ?? 'unconfirmed')] as const),
  ),
);

/** @example standingOf({ provision: '2025-61/annex-2', official: 'compliance-notice/licenceNumber' }) // 'not-read' */
export function standingOf({ official, own }: Basis): FieldStanding {
  if (own) return 'own';
  const status = official === undefined ? 'unconfirmed' : (rows.get(official) ?? 'unconfirmed');
  if (/^(confirmed|follows|paraphrase)/.test(status)) return 'article';
  return /^(secondary|news)/.test(status) ? 'secondary' : 'not-read';
}

/** Whether the corpus has the row of an official form that a basis names. */
export const isOfficialRow = (official: string): boolean => rows.has(official);

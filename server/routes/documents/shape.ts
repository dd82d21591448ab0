/** Documents as they are shown. */
import { gapsIn, type PlainRecord, type RedactedDocument } from '@ytterby/desk/documents';
import type { Selectable } from 'kysely';
import { z } from 'zod';
import { actor, day, id, moment } from '../../http/schemas.ts';
import type { Tables } from '../../store/tables/index.ts';

export type DocumentRow = Selectable<Tables['documents']>;

export const gap = z.object({
  code: z.string(),
  level: z.enum(['must', 'should']),
  path: z.string(),
  provision: z.string(),
  found: z.string().optional(),
  expected: z.string().optional(),
});

export const listed = z
  .object({
    id,
    kind: z.string(),
    case: z.string().nullable().describe('The case it belongs to'),
    reference: z.string(),
    state: z.enum(['draft', 'final']),
    digest: z.string().nullable(),
    version: z.number().int(),
    createdAt: moment,
    updatedAt: moment,
    finalisedAt: moment.nullable(),
    finalisedBy: actor.nullable(),
  })
  .meta({ id: 'ListedDocument' });

export const shown = z
  .object({
    ...listed.shape,
    record: z.unknown().describe('The record: what was filled in'),
    gaps: z
      .array(gap)
      .describe('What it lacks, provision by provision; empty of "must": it can be made final'),
  })
  .meta({ id: 'Document' });

export const disclosure = z
  .object({
    id,
    document: id,
    to: z.string(),
    on: day,
    purpose: z.string().nullable(),
    withheld: z.array(z.string()),
    digest: z.string().describe('Of the copy that was given'),
    actor,
    createdAt: moment,
  })
  .meta({ id: 'Disclosure' });

export const listedOf = (row: Omit<DocumentRow, 'record' | 'final' | 'organisation_id'>) => ({
  id: row.id,
  kind: row.kind,
  case: row.case_id,
  reference: row.reference,
  state: row.state,
  digest: row.digest,
  version: row.version,
  createdAt: row.created_at,
  updatedAt: row.updated_at,
  finalisedAt: row.finalised_at,
  finalisedBy: row.finalised_by,
});

export const shownOf = (row: DocumentRow) => ({
  ...listedOf(row),
  record: row.record,
  gaps: row.state === 'final' ? [] : gapsIn(row.record as PlainRecord),
});

export const disclosureShown = (row: Selectable<Tables['document_disclosures']>) => ({
  id: row.id,
  document: row.document_id,
  to: row.given_to,
  on: row.on_day,
  purpose: row.purpose,
  withheld: row.withheld as readonly string[],
  digest: row.copy_digest,
  actor: row.actor,
  createdAt: row.created_at,
});

export type Copy = RedactedDocument | null;

/** Checks of one who serves an export: the question asked, the answer, the evidence, served or refused (2025-62/5). */
import { answerFaults, mayServe, type ServiceAnswer, serviceCheck } from '@ytterby/desk';
import { z } from 'zod';
import type { Route } from '../../http/route.ts';
import { words } from '../../http/schemas.ts';
import { json } from '../../store/values.ts';
import { fileRoutes } from '../desk/file-routes.ts';
import type { FileKind, FileRow } from '../desk/kind.ts';
import { refusedFor } from '../desk/refusal.ts';
import { paper } from '../desk/schemas.ts';

const SERVICES = [
  'intermediary',
  'matchmaking',
  'agency',
  'freight',
  'delivery',
  'customs-declaration',
  'e-commerce-platform',
  'financial',
] as const;

const answer = z
  .strictObject({
    fallsUnder: z.enum(['yes', 'no', 'does-not-know']),
    licence: z.enum(['held', 'applied-for', 'none']).optional(),
    licenceNumber: words(200).optional(),
    evidence: z.array(paper).max(50),
  })
  .meta({ id: 'ServiceAnswer' });

type Document = { readonly answer?: ServiceAnswer };
const answerOf = (row: FileRow): ServiceAnswer | null => (row.document as Document).answer ?? null;

const serviceCheckKind: FileKind = {
  table: 'service_checks',
  path: '/service-checks',
  one: 'ServiceCheck',
  many: 'ServiceChecks',
  object: 'service-check',
  machine: serviceCheck,
  document: z
    .strictObject({
      service: z.enum(SERVICES),
      customer: words(500),
      about: words(5000).describe('The export that would be served'),
      answer: answer.optional(),
    })
    .meta({ id: 'ServiceCheckDocument' }),
  editable: ['to-ask', 'asked'],
  moveShape: { answer: answer.optional().describe('Of an answer that came: what it says to both questions') },
  // An answer that is only now coming is looked at after the move; serving looks at the one that is kept.
  around: async (row, move) => ({
    answered: move.event === 'take-answer' || answerOf(row) !== null,
    mayServe: mayServe(answerOf(row)),
  }),
  after: async (row, move, _, __, more) => {
    if (move.event !== 'take-answer') return {};
    const given = more.answer as ServiceAnswer | undefined;
    if (given === undefined)
      return refusedFor([{ code: 'not-given', path: 'answer', provision: '2025-62/5' }]);
    const faults = answerFaults(given);
    if (faults.length > 0) return refusedFor(faults);
    return { document: json({ ...(row.document as object), answer: given }) };
  },
  shown: {
    schema: { mayServe: z.boolean().describe('Whether the answer allows the service') },
    of: async (row) => ({ mayServe: mayServe(answerOf(row)) }),
  },
};

export const serviceCheckRoutes: readonly Route[] = fileRoutes(serviceCheckKind);

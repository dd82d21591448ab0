/** A mail as it is shown. */
import type { Selectable } from 'kysely';
import { z } from 'zod';
import { actor, id, moment } from '../../http/schemas.ts';
import type { Tables } from '../../store/tables/index.ts';

export const mail = z
  .object({
    id,
    document: z.string().nullable(),
    file: z.object({ kind: z.string(), id: z.string() }).nullable().describe('The file that it was sent for'),
    messageId: z.string(),
    from: z.string(),
    to: z.array(z.string()),
    subject: z.string(),
    digest: z.string().describe('Over the message as it went'),
    state: z.enum(['waiting', 'sending', 'sent', 'refused', 'unsure', 'given-up']),
    attempts: z.number().int(),
    response: z.string().nullable().describe("The server's last words: of a mail that was sent, its receipt"),
    askedBy: actor,
    sentAt: moment.nullable(),
    createdAt: moment,
    updatedAt: moment,
  })
  .meta({ id: 'Mail' });

export const shown = (row: Selectable<Tables['mails']>) => ({
  ...{ id: row.id, document: row.document_id, messageId: row.message_id, from: row.from_address },
  file: row.object_kind === null ? null : { kind: row.object_kind, id: row.object_id },
  ...{ to: row.to_addresses, subject: row.subject, digest: row.digest, state: row.state },
  ...{ attempts: row.attempts, response: row.response, askedBy: row.asked_by, sentAt: row.sent_at },
  ...{ createdAt: row.created_at, updatedAt: row.updated_at },
});

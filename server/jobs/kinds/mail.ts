/** Sends a mail, and tries again while its server asks for patience. */
import { sendMail } from '../../outside/mail.ts';
import { type JobContext, jobKind } from '../job.ts';

export type MailPayload = { readonly mail: string };

export const mail = jobKind<MailPayload>('mail', async (context, { mail: id }) => {
  const { store, scope, now, secret, outside } = context;
  if (scope === null) throw new TypeError('a mail belongs to an organisation');
  const state = await sendMail(
    { store, scope, now, secret, outside, sent: (db, row) => followed(context, db, row) },
    id,
  );
  // The runner waits longer each time.
  if (state === 'waiting') throw new Error('the mail server asks to come again');
  return { state };
});

/** The file that the mail was for is moved by the hand that asked for it. */
async function followed(
  context: JobContext,
  db: Parameters<Parameters<JobContext['within']>[0]>[0],
  row: Parameters<Parameters<typeof sendMail>[0]['sent']>[1],
): Promise<void> {
  if (context.scope === null || row.object_kind === null || row.object_id === null) return;
  // The routes know the jobs, so the jobs meet them only when they work.
  const { recordSent } = await import('../../routes/mails/record-sent.ts');
  await recordSent({ ...context, scope: context.scope, db }, row);
}

/**
 * Sends one mail that was asked for. That it is being sent is written before the server is spoken to: a mail that is
 * found so by a later attempt may have gone, and is left to a person. So none is sent twice, and none is lost.
 */
import type { Selectable } from 'kysely';
import { recordEvent } from '../audit/index.ts';
import type { Scope } from '../store/scope.ts';
import type { Store } from '../store/store.ts';
import type { Tables } from '../store/tables/index.ts';
import type { MailState } from '../store/tables/outside.ts';
import { openTask } from '../tasks/index.ts';
import { isLoopback, mayReach, type Outside } from './allowed.ts';
import type { deliver as Deliver, Delivery } from './deliver.ts';
import { wayOf } from './way.ts';

export type MailRow = Selectable<Tables['mails']>;

/** Attempts before a mail is left to a person: with pauses that double up to an hour, most of a day. */
export const MOST_ATTEMPTS = 30;

type Around = {
  readonly store: Store;
  readonly scope: Scope;
  readonly now: () => Date;
  readonly secret: string | null;
  readonly outside: Outside;
  /** What follows for the file it was sent for, in the transaction that notes the sending. */
  readonly sent: (db: Parameters<Parameters<Store['within']>[1]>[0], mail: MailRow) => Promise<void>;
};

/** What became of the mail; `waiting`: another attempt will follow. */
export async function sendMail(around: Around, id: string): Promise<MailState> {
  const { store, scope, secret, outside } = around;
  const begun = await store.within(scope, async (db) => {
    const mail = await db.selectFrom('mails').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();
    if (!mail) return null;
    if (mail.state === 'sending') {
      await note(around, db, mail, { kind: 'unsure', response: 'the attempt before ended without a word' });
      return null;
    }
    const way = await wayOf(db, secret);
    if (mail.state !== 'waiting') return null;
    const row = await db
      .updateTable('mails')
      .set({ state: 'sending', attempts: mail.attempts + 1, updated_at: around.now().toISOString() })
      .where('id', '=', id)
      .returningAll()
      .executeTakeFirstOrThrow();
    return { mail: row, way };
  });
  if (begun === null) return stateOf(around, id);
  const { mail, way } = begun;
  const [to = ''] = mail.to_addresses;
  const delivery: Delivery =
    way === null
      ? { kind: 'later', response: 'no way to a mail server is set' }
      : !isLoopback(way.host) && !mayReach(outside, way.host)
        ? { kind: 'later', response: `${way.host} may not be reached from here` }
        : await handOver(way, { from: mail.from_address, to }, Buffer.from(mail.message));
  // What the server said is noted whoever has the job by now: it is the truth.
  await store.within(scope, (db) => note(around, db, mail, delivery));
  return stateOf(around, id);
}

/** The library that speaks to mail servers is read in by who sends: a server that sends nothing starts without it. */
const handOver: typeof Deliver = async (...given) => (await import('./deliver.ts')).deliver(...given);

async function stateOf({ store, scope }: Around, id: string): Promise<MailState> {
  const row = await store.within(scope, (db) =>
    db.selectFrom('mails').select('state').where('id', '=', id).executeTakeFirst(),
  );
  return row?.state ?? 'given-up';
}

async function note(
  { scope, now, sent }: Around,
  db: Parameters<Parameters<Store['within']>[1]>[0],
  mail: MailRow,
  { kind, response }: Delivery,
): Promise<void> {
  const at = now().toISOString();
  const state: MailState = kind === 'later' ? (mail.attempts >= MOST_ATTEMPTS ? 'refused' : 'waiting') : kind;
  const row = await db
    .updateTable('mails')
    .set({ state, response, updated_at: at, ...(kind === 'sent' ? { sent_at: at } : {}) })
    .where('id', '=', mail.id)
    .where('attempts', '=', mail.attempts)
    // An attempt whose job was taken over speaks late, and still settles what was unsure.
    .where('state', 'in', kind === 'sent' || kind === 'refused' ? ['sending', 'unsure'] : ['sending'])
    .returningAll()
    .executeTakeFirst();
  if (!row || state === 'waiting') return;
  const { digest, message_id: message, to_addresses: to, attempts } = row;
  await recordEvent(db, scope, {
    verb: { sent: 'sent', refused: 'not-sent', unsure: 'may-be-sent' }[
      state as 'sent' | 'refused' | 'unsure'
    ],
    object: { kind: 'mail', id: mail.id },
    after: { to, message, digest, attempts, receipt: response },
  });
  if (state === 'sent') return sent(db, row);
  await openTask(db, scope, {
    ...{ kind: state === 'unsure' ? 'mail-unsure' : 'mail-not-sent', key: `mail:${mail.id}` },
    object: { kind: 'mail', id: mail.id },
    fields: { to: to.join(', '), subject: row.subject, response },
  });
}

/** Once a mail was taken by its server, the file that it was sent for moves on, with the receipt as its paper. */
import type { Move } from '@ytterby/desk';
import type { Language } from '@ytterby/language';
import type { Transaction } from 'kysely';
import type { Call } from '../../http/route.ts';
import type { JobContext } from '../../jobs/job.ts';
import type { MailRow } from '../../outside/mail.ts';
import { shanghaiDay } from '../../store/clock.ts';
import type { Scope } from '../../store/scope.ts';
import type { Tables } from '../../store/tables/index.ts';
import { openTask } from '../../tasks/index.ts';
import { moveFile } from '../desk/move-file.ts';
import { mailedKinds } from './mailed-kinds.ts';

type Around = Pick<JobContext, 'corpora' | 'now' | 'store'> & {
  readonly scope: Scope;
  readonly db: Transaction<Tables>;
};

/** The move that the sending is; where the file cannot be moved any more, a person is told. */
export function sentMove(
  { asked_by: by, asked_roles: roles, subject, message_id: number }: MailRow,
  on: string,
): Move {
  return {
    ...{ event: 'send', on, by: { id: by.id, roles }, channel: 'e-mail' },
    paper: { title: subject.slice(0, 300), number: number.slice(0, 200) },
  };
}

export async function recordSent({ db, scope, corpora, now }: Around, mail: MailRow): Promise<void> {
  const kind = mailedKinds.find(({ object }) => object === mail.object_kind);
  if (kind === undefined || mail.object_id === null) return;
  const moment = now();
  const call = {
    ...{ db, now: moment, headers: {}, context: { corpora } },
    // The one who asked for it is the one who sends.
    scope: { ...scope, actor: mail.asked_by },
    language: 'en' as Language,
  } as unknown as Call;
  const moved = await moveFile(call, kind, mail.object_id, sentMove(mail, shanghaiDay(moment)));
  if (!('problem' in moved)) return;
  await openTask(db, scope, {
    ...{ kind: 'mail-not-recorded', key: `mail:${mail.id}`, object: { kind: 'mail', id: mail.id } },
    fields: { file: `${mail.object_kind} ${mail.object_id}`, code: moved.problem.code },
  });
}

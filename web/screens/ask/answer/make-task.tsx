/** Turns a duty into a task of the organisation. */
import { useMutation } from '@tanstack/react-query';
import type { FoundDuty } from '../../../data/determination.ts';
import { request } from '../../../data/request.ts';
import { useSay } from '../../../language/topic.ts';
import { askWords } from '../../../language/topics.ts';
import css from './answer.module.css';

type Props = { readonly duty: FoundDuty; readonly transactionId?: string | undefined };

export function MakeTask({ duty, transactionId }: Props) {
  const say = useSay(askWords);
  const make = useMutation({
    mutationFn: () =>
      request('/tasks', {
        body: {
          kind: duty.kind,
          object: { kind: 'duty', id: transactionId ?? duty.provision },
          fields: { provision: duty.provision, item: duty.item ?? null },
        },
        headers: { 'idempotency-key': crypto.randomUUID() },
      }),
  });
  if (make.isSuccess) return <span className="small quiet">{say.madeTask}</span>;
  return (
    <button
      type="button"
      className={css.text}
      data-screen-only
      disabled={make.isPending}
      onClick={() => make.mutate()}
    >
      {say.makeTask}
    </button>
  );
}

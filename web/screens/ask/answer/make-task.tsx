/** Turns a duty into a task of the organisation. */
import { useId } from 'react';
import type { FoundDuty } from '../../../data/determination.ts';
import { useMakeTask } from '../../../data/tasks.ts';
import { useSay } from '../../../language/topic.ts';
import { askWords } from '../../../language/topics.ts';
import { Failed } from '../../../parts/states/states.tsx';
import css from './answer.module.css';

type Props = { readonly duty: FoundDuty; readonly about: string | undefined };

export function MakeTask({ duty, about }: Props) {
  const say = useSay(askWords);
  const make = useMakeTask();
  const key = useId();
  if (make.isSuccess) return <span className="small quiet">{say.madeTask}</span>;
  const task = {
    kind: 'duty',
    object: { kind: about === undefined ? 'provision' : 'determination', id: about ?? duty.provision },
    fields: { duty: duty.kind, provision: duty.provision, item: duty.item ?? null },
  };
  return (
    <span>
      {make.error && <Failed problem={make.error} />}
      <button
        type="button"
        className={css.text}
        data-screen-only
        disabled={make.isPending}
        onClick={() => make.mutate({ task, key: `${about ?? 'draft'}${key}${performance.timeOrigin}` })}
      >
        {say.makeTask}
      </button>
    </span>
  );
}

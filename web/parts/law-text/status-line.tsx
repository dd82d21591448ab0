/** Where a provision stands on the day asked, and by which act. */
import type { StatusOn } from '../../data/law.ts';
import { useFormat } from '../../language/format.ts';
import { useSay } from '../../language/topic.ts';
import { answerWords, lawWords } from '../../language/topics.ts';
import css from './status-line.module.css';

export function useStatus(): (status: StatusOn) => string {
  const say = useSay(lawWords);
  const answer = useSay(answerWords);
  const { day } = useFormat();
  return (status) => {
    switch (status.kind) {
      case 'in-force':
        return say.from(answer.status('in-force'), day(status.from), status.by);
      case 'suspended':
        return say.span(
          answer.status('suspended'),
          day(status.from),
          status.until === null ? null : day(status.until),
          status.by,
        );
      case 'not-yet':
        return status.from === null ? say.undated : say.from(answer.status('not-yet'), day(status.from), '');
      case 'ended':
        return say.from(answer.status('ended'), day(status.from), status.by);
      case 'reading':
        return say.byReading(status.key.replace(/^reading:/, ''));
      case 'open':
        return say.from(answer.status('unknown'), day(status.since), status.by);
    }
  };
}

export function StatusLine({ status }: { readonly status: StatusOn }) {
  const told = useStatus();
  return (
    <p className={css.status} data-kind={status.kind}>
      {told(status)}
    </p>
  );
}

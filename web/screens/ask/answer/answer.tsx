/** The answer: the sentence, the ladder, the days it is asked of, and everything it stands on. */
import type { ReactNode } from 'react';
import type { Determination, Transaction } from '../../../data/determination.ts';
import { useFormat } from '../../../language/format.ts';
import { useSay } from '../../../language/topic.ts';
import { answerWords, askWords, shellWords } from '../../../language/topics.ts';
import { Act } from '../../../parts/act/act.tsx';
import { Ladder } from '../../../parts/ladder/ladder.tsx';
import css from './answer.module.css';
import { Duties } from './duties.tsx';
import { Grounds } from './grounds.tsx';
import { OpenLaw } from './open-law.tsx';
import { Shares } from './shares.tsx';
import { Warnings } from './warnings.tsx';

type Props = {
  readonly determination: Determination;
  readonly transaction: Transaction;
  /** The statuses and readings chosen just now, before the answer has followed. */
  readonly chosen?: Transaction['assume'];
  /** Absent on an answer that is kept: nothing can be tried on it. */
  readonly assume?: (key: string, value: string | undefined) => void;
  /** The id of the answer where it is kept. */
  readonly about?: string;
  readonly busy?: boolean;
  readonly next?: ReactNode;
};

export function Answer({ determination, transaction, chosen, assume, about, busy = false, next }: Props) {
  const say = useSay(askWords);
  const answer = useSay(answerWords);
  const shell = useSay(shellWords);
  const format = useFormat();
  const { law, outcome } = determination;
  return (
    <div className={css.answer} data-busy={busy || undefined}>
      <section className={css.head} aria-labelledby="outcome">
        <p id="outcome" className={css.outcome} role="status" aria-live="polite">
          {outcome.settled
            ? answer.outcome(outcome)
            : say.between(answer.tier(outcome.atLeast), answer.tier(outcome.atMost))}
          {!outcome.settled && <span className={css.open}> {say.notSettled}</span>}
        </p>
        <Ladder interval={outcome} />
        <p className={css.days}>
          {say.asOf(format.day(determination.on), format.day(determination.knownAt))}
        </p>
      </section>
      {next}
      <div className={assume === undefined ? undefined : css.onPaper}>
        <Act transaction={transaction} />
      </div>
      <OpenLaw
        determination={determination}
        transaction={transaction}
        chosen={chosen ?? transaction.assume ?? {}}
        assume={assume}
      />
      <Grounds provisions={determination.provisions} transaction={transaction} />
      <Duties duties={determination.duties} transaction={transaction} about={about} />
      <Shares shares={determination.shares ?? []} transaction={transaction} />
      <Warnings warnings={determination.warnings} />
      <p className={css.law}>
        {say.law(law.version, law.hash.slice(0, 12), format.day(law.knownUpTo))} {shell.noAdvice}
      </p>
    </div>
  );
}

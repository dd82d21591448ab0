/** Duties: those that are sure, then those that may arise; each can become a task. */
import type { FoundDuty, Transaction } from '../../../data/determination.ts';
import { useText } from '../../../language/choice.ts';
import { useSay, type WordsOf } from '../../../language/topic.ts';
import { answerWords, askWords } from '../../../language/topics.ts';
import { OpenProvision } from '../../../parts/law-text/open-provision.tsx';
import { itemNamed } from '../transaction/item-named.ts';
import css from './answer.module.css';
import { MakeTask } from './make-task.tsx';

type Props = {
  readonly duties: readonly FoundDuty[];
  readonly transaction: Transaction;
  readonly about?: string | undefined;
};

export function Duties({ duties, transaction, about }: Props) {
  const say = useSay(askWords);
  if (duties.length === 0) return null;
  const certain = duties.filter((duty) => duty.certain);
  const open = duties.filter((duty) => !duty.certain);
  return (
    <section aria-labelledby="duties">
      <h2 id="duties" className={css.title}>
        {say.heads.duties}
      </h2>
      <List duties={certain} transaction={transaction} about={about} />
      {open.length > 0 && (
        <details open={open.length < 5} className={css.maybe}>
          <summary>
            {say.heads.mayBe} <span className="quiet">{open.length}</span>
          </summary>
          <List duties={open} transaction={transaction} about={about} />
        </details>
      )}
    </section>
  );
}

function List({ duties, transaction, about }: Props) {
  const say = useSay(askWords);
  const answer = useSay(answerWords);
  const text = useText();
  return (
    <ul className={css.duties}>
      {duties.map((duty) => (
        <li key={`${duty.kind} ${duty.provision} ${duty.item ?? ''}`}>
          <span className={css.number}>
            <OpenProvision id={duty.provision}>{duty.provision}</OpenProvision>
          </span>
          <span>
            <span className={css.name}>{answer.duty(duty.kind)}</span>
            <span className={css.facts}>
              {[
                answer.to(text(duty.toWhom)),
                ...dueOf(duty, answer, say.dueIn),
                ...itemNamed(transaction, duty.item).map(answer.item),
              ].join(' · ')}
            </span>
          </span>
          <MakeTask duty={duty} about={about} />
        </li>
      ))}
    </ul>
  );
}

type Answer = WordsOf<typeof answerWords>;

function dueOf(
  { due, state }: FoundDuty,
  answer: Answer,
  dueIn: (days: number) => string,
): readonly string[] {
  const told = state === 'open' ? [] : [answer.state(state)];
  if (due === null) return told;
  return ['workingDays' in due ? dueIn(due.workingDays) : answer.dueYears(due.years, due.after), ...told];
}

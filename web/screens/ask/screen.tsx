/** Ask: the facts on one side, the answer on the other; the answer follows every fact that is given. */
import { useDebouncedValue } from '@mantine/hooks';
import { useOwner } from '../../app/session.ts';
import type { Transaction } from '../../data/determination.ts';
import { useDetermination } from '../../data/determinations.ts';
import { useSay } from '../../language/topic.ts';
import { askWords } from '../../language/topics.ts';
import { Ladder } from '../../parts/ladder/ladder.tsx';
import { Page } from '../../parts/page/page.tsx';
import { Failed } from '../../parts/states/states.tsx';
import { Actions } from './actions.tsx';
import { Answer } from './answer/answer.tsx';
import { NextQuestion } from './answer/next-question.tsx';
import css from './ask.module.css';
import { Examples } from './examples.tsx';
import { Facts } from './facts/facts.tsx';
import { TimeMachine } from './time-machine.tsx';
import { useDraft } from './transaction/draft.ts';

export function AskScreen() {
  const say = useSay(askWords);
  const draft = useDraft(useOwner());
  const [asked] = useDebouncedValue(draft.transaction, 150);
  const answer = useDetermination(asked, saysSomething(asked));
  const determination = answer.data;
  return (
    <Page title={say.title} actions={<Actions draft={draft} />}>
      <div className={css.ask}>
        <section className={css.facts} aria-label={say.heads.facts} data-screen-only>
          <TimeMachine draft={draft} />
          <Examples draft={draft} />
          <Facts draft={draft} />
        </section>
        <section className={css.answer} aria-label={say.heads.answer}>
          {answer.error ? (
            <Failed problem={answer.error} retry={() => answer.refetch()} />
          ) : determination === undefined || !saysSomething(draft.transaction) ? (
            <div className={css.idle} aria-busy={answer.isFetching}>
              <p>{answer.isFetching ? say.updating : say.begin}</p>
              <Ladder interval={undefined} />
            </div>
          ) : (
            <Answer
              determination={determination}
              transaction={asked}
              chosen={draft.transaction.assume ?? {}}
              assume={draft.assume}
              busy={answer.isPlaceholderData}
              next={<NextQuestion determination={determination} draft={draft} />}
            />
          )}
        </section>
      </div>
    </Page>
  );
}

/** Is there a fact beyond the kind of act? Of an act of which nothing is said, everything is open. */
const saysSomething = ({ activity, items, parties, endUse }: Transaction): boolean =>
  Object.keys(activity).length > 1 || [items, parties].some((list) => (list ?? []).length > 0) || !!endUse;

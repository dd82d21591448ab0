/** The answers that were kept, newest first. */
import { Link } from '@tanstack/react-router';
import { useKeptList } from '../../data/determinations.ts';
import { useFormat } from '../../language/format.ts';
import { useSay } from '../../language/topic.ts';
import { answersWords, answerWords } from '../../language/topics.ts';
import { useNamed } from '../../parts/act/use-named.ts';
import { LadderMark } from '../../parts/ladder/ladder.tsx';
import { Page } from '../../parts/page/page.tsx';
import { Empty, Failed, Loading } from '../../parts/states/states.tsx';
import css from './answers.module.css';

export function AnswersScreen() {
  const say = useSay(answersWords);
  const answer = useSay(answerWords);
  const format = useFormat();
  const kept = useKeptList();
  const named = useNamed();
  const rows = kept.data?.pages.flatMap((page) => page.data) ?? [];
  return (
    <Page title={say.title}>
      {kept.error ? (
        <Failed problem={kept.error} retry={() => kept.refetch()} />
      ) : kept.isPending ? (
        <Loading />
      ) : rows.length === 0 ? (
        <Empty title={say.empty}>
          <Link to="/">{say.ask}</Link>
        </Empty>
      ) : (
        <ul className={css.list}>
          {rows.map((row) => (
            <li key={row.id}>
              <Link to="/answers/$id" params={{ id: row.id }} className={css.row}>
                <span>
                  {named(row.about)}
                  <span className={css.made}>
                    {[
                      format.moment(row.createdAt),
                      row.occasion === 'asked' ? row.actor.name : say.again[row.occasion],
                    ].join(' · ')}
                  </span>
                </span>
                <span className="small">
                  <LadderMark tiers={row.outcome} />{' '}
                  {row.outcome.settled
                    ? answer.tier(row.outcome.atLeast)
                    : `${answer.tier(row.outcome.atLeast)} – ${answer.tier(row.outcome.atMost)}`}
                </span>
                <span className="small quiet">{say.days(format.day(row.on), format.day(row.knownAt))}</span>
              </Link>
            </li>
          ))}
        </ul>
      )}
      {kept.hasNextPage && (
        <button type="button" className={css.more} onClick={() => kept.fetchNextPage()}>
          {say.more}
        </button>
      )}
    </Page>
  );
}

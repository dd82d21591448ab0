/** The board: a column for each place a case can lie, the most urgent on top. */
import { Link } from '@tanstack/react-router';
import { type ListedCase, useCases } from '../../../data/cases.ts';
import { useFormat } from '../../../language/format.ts';
import { useSay } from '../../../language/topic.ts';
import { caseWords } from '../../../language/topics.ts';
import { Empty, Failed, Loading } from '../../../parts/states/states.tsx';
import { ClockLine } from '../file/clock.tsx';
import { StateWord } from '../file/state-word.tsx';
import css from './list.module.css';
import { leading, nextDay, STAGES, stageOf } from './stage.ts';

export function Board() {
  const say = useSay(caseWords);
  const found = useCases('open');
  if (found.error) return <Failed problem={found.error} retry={() => found.refetch()} />;
  if (found.isPending) return <Loading lines={6} />;
  const cases = found.data.pages.flatMap((page) => page.data);
  if (cases.length === 0) return <NoCases />;
  return (
    <>
      <div className={css.board}>
        {STAGES.map((stage) => {
          const here = cases
            .filter((one) => stageOf(one) === stage)
            .sort((a, b) => nextDay(a).localeCompare(nextDay(b)));
          return (
            <section key={stage} className={css.column} aria-labelledby={`stage-${stage}`} data-stage={stage}>
              <h2 id={`stage-${stage}`}>
                {say.stages[stage]} <span className="quiet">{here.length}</span>
              </h2>
              {here.length === 0 && <p className={css.none}>{say.stageSays[stage]}</p>}
              <ul>
                {here.map((one) => (
                  <li key={one.id}>
                    <Card one={one} />
                  </li>
                ))}
              </ul>
            </section>
          );
        })}
      </div>
      {found.hasNextPage && (
        <button type="button" className={css.more} onClick={() => found.fetchNextPage()}>
          {say.more}
        </button>
      )}
    </>
  );
}

function Card({ one }: { readonly one: ListedCase }) {
  const say = useSay(caseWords);
  const format = useFormat();
  const lead = leading(one);
  return (
    <Link to="/cases/$id" params={{ id: one.id }} className={css.card}>
      <strong>{one.reference}</strong>
      {one.name !== '' && <span className={css.name}>{one.name}</span>}
      {lead && (
        <span className={css.line}>
          <StateWord state={lead.state} />
        </span>
      )}
      {!lead && <span className={css.line}>{say.applicationIs[one.document.application]}</span>}
      {lead?.clock && <ClockLine clock={lead.clock} />}
      {one.openTasks > 0 && (
        <span className={css.line}>
          {say.openTasks(one.openTasks)}
          {one.nextDue && ` · ${say.nextBy(format.day(one.nextDue))}`}
        </span>
      )}
    </Link>
  );
}

/** No case yet: one begins with an answer. */
export function NoCases() {
  const say = useSay(caseWords);
  return (
    <Empty title={say.noCases}>
      <p className="small">
        <Link to="/answers">{say.fromAnswer}</Link>
      </p>
    </Empty>
  );
}

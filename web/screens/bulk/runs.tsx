/** The runs there were, newest first, each with how far it is or what came of it. */
import { Link } from '@tanstack/react-router';
import { type Run, useFiles, useRuns } from '../../data/bulk.ts';
import { useFormat } from '../../language/format.ts';
import { useSay } from '../../language/topic.ts';
import { bulkScreenWords } from '../../language/topics.ts';
import { Empty, Failed, Loading } from '../../parts/states/states.tsx';
import css from './bulk.module.css';

export function Runs() {
  const say = useSay(bulkScreenWords);
  const format = useFormat();
  const runs = useRuns();
  const files = useFiles().data;
  return (
    <section className={css.runs}>
      <h2>{say.runs}</h2>
      {runs.error ? (
        <Failed problem={runs.error} retry={() => runs.refetch()} />
      ) : runs.isPending ? (
        <Loading />
      ) : runs.data.length === 0 ? (
        <Empty title={say.noRuns} />
      ) : (
        <ul>
          {runs.data.map((run) => (
            <li key={run.id}>
              <Link to="/bulk/$id" params={{ id: run.id }} className={css.row}>
                <span>
                  {files?.get(run.file) ?? say.removed}{' '}
                  <span className="small quiet">{say.tasks[run.request.task]}</span>
                </span>
                <span className="small">
                  <State run={run} />
                </span>
                <span className="small quiet">
                  {format.moment(run.createdAt)} · {run.actor.name}
                </span>
              </Link>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function State({ run }: { readonly run: Run }) {
  const say = useSay(bulkScreenWords);
  const format = useFormat();
  const { state, progress, result } = run;
  if (result !== null && 'answered' in result)
    return say.came(format.count(result.answered), format.count(result.refused), result.refused);
  const share = progress?.of ? Math.floor((progress.done / progress.of) * 100) : null;
  return share === null || state !== 'running' ? say.states[state] : say.percent(share);
}

/** One run: how far it is, and once it is over what came out, which lines need a person, and the answers to take away. */
import { Button } from '@mantine/core';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { useMay } from '../../../app/session.ts';
import {
  answersAt,
  FORMS,
  isOver,
  type Run,
  useCancel,
  useFiles,
  useRun,
  useStart,
} from '../../../data/bulk.ts';
import { useFormat } from '../../../language/format.ts';
import { useSay } from '../../../language/topic.ts';
import { bulkScreenWords } from '../../../language/topics.ts';
import { Page } from '../../../parts/page/page.tsx';
import { Failed, Loading } from '../../../parts/states/states.tsx';
import { Work } from '../../../parts/work/work.tsx';
import css from '../bulk.module.css';
import { Faults } from '../faults.tsx';
import { CountsOf } from './counts.tsx';
import { Refused } from './refused.tsx';

export function RunScreen() {
  const say = useSay(bulkScreenWords);
  const { id } = useParams({ from: '/bulk/$id' });
  const run = useRun(id);
  const files = useFiles();
  const found = run.data && files.data?.get(run.data.file);
  const name = found ?? (files.isFetching ? say.title : say.removed);
  return (
    <Page title={name} actions={run.data && <Actions run={run.data} />}>
      <p className={css.back} data-screen-only>
        <Link to="/bulk">{say.back}</Link>
      </p>
      {run.error ? (
        <Failed problem={run.error} retry={() => run.refetch()} />
      ) : run.data === undefined ? (
        <Loading lines={8} />
      ) : (
        <One run={run.data} />
      )}
    </Page>
  );
}

function One({ run }: { readonly run: Run }) {
  const say = useSay(bulkScreenWords);
  const format = useFormat();
  const cancel = useCancel(run.id);
  const may = useMay();
  const { request, result, state, progress } = run;
  const days = [request.on, request.from?.on, request.to?.on].filter((one) => one !== undefined);
  return (
    <>
      <p className={css.asked}>
        {[
          say.tasks[request.task],
          ...days.map((day) => format.day(day)),
          say.knownAt(format.day(request.knownAt)),
          `${run.actor.name}, ${format.moment(run.createdAt)}`,
        ].join(' · ')}
      </p>
      {!isOver(run) && (
        <Work
          label={say.states[state]}
          done={progress?.done ?? 0}
          of={progress?.of ?? null}
          unit="rows"
          cancel={may('bulk:write') ? () => cancel.mutate() : undefined}
          cancelling={cancel.isPending}
        />
      )}
      {cancel.error && <Failed problem={cancel.error} />}
      {isOver(run) && result === null && <p>{say.states[state]}</p>}
      {result !== null && 'faults' in result && <Faults faults={result.faults} />}
      {result !== null && 'answered' in result && (
        <>
          <p className={css.came}>
            {say.came(format.count(result.answered), format.count(result.refused), result.refused)}{' '}
            <span className="small quiet">{say.law(result.law.version)}</span>
          </p>
          {result.refused > 0 && <Refused run={run.id} count={result.refused} />}
          <CountsOf task={request.task} tally={result.tally} lines={result.answered} />
        </>
      )}
    </>
  );
}

/** The answers in the form asked for, and the same run once more for another form. */
function Actions({ run }: { readonly run: Run }) {
  const say = useSay(bulkScreenWords);
  const navigate = useNavigate();
  const may = useMay();
  const again = useStart();
  const { request, result } = run;
  if (result === null || 'faults' in result) return null;
  const inForm = (form: (typeof FORMS)[number]): void => {
    const { knownAt: _, ...wishes } = request;
    again.mutate(
      { file: run.file, wishes: { ...wishes, form } },
      { onSuccess: ({ id }) => navigate({ to: '/bulk/$id', params: { id } }) },
    );
  };
  return (
    <>
      <Button component="a" href={answersAt(run.id)} download size="compact-md">
        {say.download(say.forms[request.form])}
      </Button>
      {may('bulk:write') &&
        FORMS.filter((form) => form !== request.form).map((form) => (
          <Button
            key={form}
            variant="default"
            size="compact-md"
            loading={again.isPending && again.variables?.wishes.form === form}
            onClick={() => inForm(form)}
          >
            {say.again(say.forms[form])}
          </Button>
        ))}
      {again.error && <Failed problem={again.error} />}
    </>
  );
}

/** What the organisation has to do: open tasks, those with a day first. */
import { type Task, useEndTask, useTasks } from '../../data/tasks.ts';
import { useFormat } from '../../language/format.ts';
import { useSay } from '../../language/topic.ts';
import { answerWords, calendarWords } from '../../language/topics.ts';
import { OpenProvision } from '../../parts/law-text/open-provision.tsx';
import { Failed, Loading } from '../../parts/states/states.tsx';
import css from './calendar.module.css';

export function Tasks() {
  const say = useSay(calendarWords);
  const tasks = useTasks();
  const end = useEndTask();
  return (
    <section className={css.bands}>
      <h2 className={css.title}>{say.tasks}</h2>
      {tasks.error && <Failed problem={tasks.error} retry={() => tasks.refetch()} />}
      {end.error && <Failed problem={end.error} />}
      {tasks.isPending && <Loading lines={2} />}
      {tasks.data?.length === 0 && <p className="quiet">{say.noTasks}</p>}
      <ul className={css.rows}>
        {[...(tasks.data ?? [])]
          .sort((a, b) => ((a.dueOn ?? '9') < (b.dueOn ?? '9') ? -1 : 1))
          .map((task) => (
            <Row key={task.id} task={task} end={() => end.mutate(task)} />
          ))}
      </ul>
    </section>
  );
}

function Row({ task, end }: { readonly task: Task; readonly end: () => void }) {
  const say = useSay(calendarWords);
  const answer = useSay(answerWords);
  const format = useFormat();
  const { provision, duty } = task.fields;
  const name = typeof duty === 'string' ? answer.duty(duty as Parameters<typeof answer.duty>[0]) : task.kind;
  return (
    <li>
      <span className={css.ids}>
        {typeof provision === 'string' ? (
          <OpenProvision id={provision}>{provision}</OpenProvision>
        ) : (
          task.object.kind
        )}
      </span>
      <span>
        {name ?? task.kind}
        {task.dueOn && ` · ${say.due(format.day(task.dueOn))}`}{' '}
        <button
          type="button"
          className={css.done}
          onClick={end}
          aria-label={say.doneNamed(name ?? task.kind)}
        >
          {say.done}
        </button>
      </span>
    </li>
  );
}

/** What a case asks to be done: what is to be found out, then duties, those with a day first; done ones stay in sight. */
import { useMay } from '../../../app/session.ts';
import { type CaseTask, useSetTask, type WholeCase } from '../../../data/cases.ts';
import { useText } from '../../../language/choice.ts';
import { useSay } from '../../../language/topic.ts';
import { answerWords, caseWords } from '../../../language/topics.ts';
import { OpenProvision } from '../../../parts/law-text/open-provision.tsx';
import { Failed } from '../../../parts/states/states.tsx';
import { useDue } from '../file/clock.tsx';
import css from '../file/file.module.css';

const order = (task: CaseTask): string =>
  `${task.state === 'open' ? 0 : 1}${task.fields.certain === false ? 1 : 0}${task.dueOn ?? '9999'}`;

export function Tasks({ one }: { readonly one: WholeCase }) {
  const say = useSay(caseWords);
  const set = useSetTask();
  const may = useMay()('tasks:write');
  const tasks = [...one.tasks].sort((a, b) => order(a).localeCompare(order(b)));
  const open = tasks.filter(({ state }) => state === 'open').length;
  return (
    <section aria-labelledby="case-tasks">
      <h2 id="case-tasks">
        {say.heads.tasks} <span className="quiet">{open}</span>
      </h2>
      {set.error && <Failed problem={set.error} />}
      {tasks.length === 0 && <p className="small quiet">{say.noTasks}</p>}
      <ul className={css.tasks}>
        {tasks.map((task) => (
          <OneTask
            key={task.id}
            task={task}
            may={may && !set.isPending}
            toggle={() => set.mutate({ task, state: task.state === 'open' ? 'done' : 'open' })}
          />
        ))}
      </ul>
    </section>
  );
}

type Props = { readonly task: CaseTask; readonly may: boolean; readonly toggle: () => void };

function OneTask({ task, may, toggle }: Props) {
  const say = useSay(caseWords);
  const answer = useSay(answerWords);
  const text = useText();
  const told = useDue();
  const {
    duty,
    provision,
    provisions = [],
    certain,
    toWhom,
    due,
    dueIs,
    item,
    itemName,
    question,
  } = task.fields;
  const name = duty ? answer.duty(duty) : question ? text(question) : task.kind;
  return (
    <li data-done={task.state !== 'open' || undefined}>
      <label>
        <input type="checkbox" checked={task.state !== 'open'} disabled={!may} onChange={toggle} />{' '}
        <span>{name}</span>
      </label>
      <span className={css.facts}>
        {[
          ...(due ? [dueIs === 'first' ? say.keepUntil(told(due)) : say.dueBy(told(due))] : []),
          ...(certain === false ? [say.mayArise] : []),
          ...(toWhom ? [answer.to(text(toWhom))] : []),
          ...(item ? [itemName ?? answer.item(item)] : []),
        ].join(' · ')}{' '}
        {[...(provision ? [provision] : []), ...provisions].slice(0, 3).map((id) => (
          <OpenProvision key={id} id={id}>
            {id}
          </OpenProvision>
        ))}
      </span>
    </li>
  );
}

/** The days that somebody must keep: tasks, the authority's clocks, licences that end, reports; as a feed for calendars too. */
import { type Deadline, useDeadlines } from '../../data/deadlines.ts';
import { useFormat } from '../../language/format.ts';
import { useSay } from '../../language/topic.ts';
import { calendarWords } from '../../language/topics.ts';
import { OpenProvision } from '../../parts/law-text/open-provision.tsx';
import { Failed } from '../../parts/states/states.tsx';
import css from './calendar.module.css';
import { Subscribe } from './subscribe.tsx';

export function Deadlines() {
  const say = useSay(calendarWords);
  const deadlines = useDeadlines();
  if (deadlines.data?.length === 0) return null;
  return (
    <section className={css.bands}>
      <h2 className={css.title}>{say.deadlines}</h2>
      {deadlines.error && <Failed problem={deadlines.error} retry={() => deadlines.refetch()} />}
      <ul className={css.rows}>
        {(deadlines.data ?? []).map((one) => (
          <Row key={`${one.kind} ${one.object.id}`} deadline={one} />
        ))}
      </ul>
      {(deadlines.data?.length ?? 0) > 0 && <Subscribe />}
    </section>
  );
}

function Row({ deadline }: { readonly deadline: Deadline }) {
  const format = useFormat();
  const { due, provision, says } = deadline;
  return (
    <li>
      <span className={css.ids}>
        {due.kind === 'day' && format.day(due.day)}
        {due.kind === 'between' && `${format.day(due.earliest)} – ${format.day(due.latest)}`}
      </span>
      <span>
        {says} {provision && <OpenProvision id={provision}>{provision}</OpenProvision>}
      </span>
    </li>
  );
}

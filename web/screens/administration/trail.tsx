/** What happened, in its order: who, what, on what; verified from the first event to the last. */
import { Button } from '@mantine/core';
import { useTrail, useVerify } from '../../data/administration.ts';
import { useFormat } from '../../language/format.ts';
import { useSay } from '../../language/topic.ts';
import { administrationWords, deskWords, trailWords } from '../../language/topics.ts';
import { Failed, Loading } from '../../parts/states/states.tsx';
import css from './administration.module.css';

export function Trail() {
  const say = useSay(administrationWords);
  const words = useSay(trailWords);
  const desk = useSay(deskWords);
  const format = useFormat();
  const trail = useTrail();
  const verify = useVerify();
  if (trail.error) return <Failed problem={trail.error} retry={() => trail.refetch()} />;
  if (trail.data === undefined) return <Loading lines={8} />;
  const events = trail.data.pages.flatMap((page) => page.data).reverse();
  return (
    <>
      <p className={css.tools} data-screen-only>
        <Button
          variant="default"
          size="compact-md"
          loading={verify.isPending}
          onClick={() => verify.mutate()}
        >
          {say.verify}
        </Button>
        <a href="/api/v1/events/export" download>
          {say.exportTrail}
        </a>
      </p>
      {verify.error && <Failed problem={verify.error} />}
      {verify.data && (
        <p role="status" className={css.once}>
          {verify.data.faults.length === 0
            ? say.verified(verify.data.events)
            : say.broken(verify.data.faults[0]?.sequence ?? 0)}
        </p>
      )}
      {trail.hasNextPage && (
        <button type="button" className={css.text} onClick={() => trail.fetchNextPage()}>
          {say.later}
        </button>
      )}
      <table>
        <thead>
          <tr>
            <th scope="col">#</th>
            <th scope="col">{say.when}</th>
            <th scope="col">{say.who}</th>
            <th scope="col">{say.what}</th>
            <th scope="col">{say.onWhat}</th>
          </tr>
        </thead>
        <tbody>
          {events.map((event) => (
            <tr key={event.sequence}>
              <td>{event.sequence}</td>
              <td>{format.moment(event.at)}</td>
              <td>{event.actor.name}</td>
              <td>{words.verbs[event.verb] ?? desk.events[event.verb] ?? event.verb}</td>
              <td>
                {words.objects[event.object.kind] ?? event.object.kind}{' '}
                <span className="quiet">{event.object.id}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

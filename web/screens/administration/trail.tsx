/** What happened, in its order: who, what, on what; verified from the first event to the last. */
import { Button } from '@mantine/core';
import { Fragment } from 'react';
import { type TrailEvent, useTrail, useVerify } from '../../data/administration.ts';
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
              <td>
                {isPerson(event.actor)
                  ? event.actor.name
                  : (words.actors[event.actor.name] ?? event.actor.name)}
              </td>
              <td>{words.verbs[event.verb] ?? desk.events[event.verb] ?? event.verb}</td>
              <td>
                <Changed event={event} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

const isPerson = ({ kind }: TrailEvent['actor']): boolean => kind !== 'job' && kind !== 'command';

/** What a person would call the object: its own number or name, where what was written of it says one. */
function calledOf({ before, after }: TrailEvent): string | null {
  for (const written of [after, before]) {
    if (typeof written !== 'object' || written === null) continue;
    const { reference, name } = written as Readonly<Record<string, unknown>>;
    for (const called of [reference, name]) if (typeof called === 'string' && called !== '') return called;
  }
  return null;
}

/** The object of an event; opened, what was written of it before and after. */
function Changed({ event }: { readonly event: TrailEvent }) {
  const { objects, detail } = useSay(trailWords);
  const called = calledOf(event);
  const { object, before, after } = event;
  return (
    <details className={css.changed}>
      <summary>
        {objects[object.kind] ?? object.kind}{' '}
        {called === null ? <span className="quiet">{object.id}</span> : <strong>{called}</strong>}
      </summary>
      <dl>
        <dt>{detail.id}</dt>
        <dd>{object.id}</dd>
        {[[detail.before, before] as const, [detail.after, after] as const].map(
          ([label, written]) =>
            written !== null &&
            written !== undefined && (
              <Fragment key={label}>
                <dt>{label}</dt>
                <dd>
                  <pre>{JSON.stringify(written, null, 2)}</pre>
                </dd>
              </Fragment>
            ),
        )}
      </dl>
    </details>
  );
}

/** The deadlines in another program: a file for once, or an address that a calendar reads again and again. */
import { useCalendarLinks, useMakeCalendarLink, useRevokeCalendarLink } from '../../data/calendar-links.ts';
import { useFormat } from '../../language/format.ts';
import { useSay } from '../../language/topic.ts';
import { calendarWords } from '../../language/topics.ts';
import { Failed } from '../../parts/states/states.tsx';
import css from './calendar.module.css';

export function Subscribe() {
  const say = useSay(calendarWords);
  const format = useFormat();
  const links = useCalendarLinks();
  const make = useMakeCalendarLink();
  const revoke = useRevokeCalendarLink();
  const standing = (links.data ?? []).filter(({ mine, revokedAt }) => mine && revokedAt === null);
  return (
    <div className="small" data-screen-only>
      <p>
        <a href="/api/v1/deadlines.ics">{say.feed}</a>
        {' · '}
        <button
          type="button"
          className={css.done}
          onClick={() => make.mutate(say.title)}
          disabled={make.isPending}
        >
          {say.subscribe}
        </button>
      </p>
      {(make.error ?? revoke.error) && <Failed problem={make.error ?? revoke.error} />}
      {make.data && (
        <p role="status">
          {say.linkOnce}{' '}
          <code className={css.address}>{make.data.url ?? location.origin + make.data.path}</code>
        </p>
      )}
      {standing.length > 0 && (
        <ul className={css.rows}>
          {standing.map((link) => (
            <li key={link.id}>
              <span className={css.ids}>{format.moment(link.createdAt)}</span>
              <span>
                {link.lastReadAt === null ? say.neverRead : say.lastRead(format.moment(link.lastReadAt))}{' '}
                <button type="button" className={css.done} onClick={() => revoke.mutate(link.id)}>
                  {say.endLink}
                </button>
              </span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

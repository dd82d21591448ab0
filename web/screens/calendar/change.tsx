/** What a day changes: in the law, and for the organisation's own stored transactions, before and after. */
import { useLawDiff } from '../../data/law.ts';
import { dayBefore } from '../../data/today.ts';
import { useFormat } from '../../language/format.ts';
import { useSay } from '../../language/topic.ts';
import { calendarWords } from '../../language/topics.ts';
import { OpenProvision } from '../../parts/law-text/open-provision.tsx';
import { useStatus } from '../../parts/law-text/status-line.tsx';
import { Failed, Loading } from '../../parts/states/states.tsx';
import css from './calendar.module.css';
import { ForUs } from './for-us.tsx';

export function Change({ day }: { readonly day: string }) {
  const say = useSay(calendarWords);
  const format = useFormat();
  const told = useStatus();
  const diff = useLawDiff(dayBefore(day), day);
  return (
    <div className={css.change}>
      <section>
        <h2 className={css.title}>{say.changes(format.day(day))}</h2>
        {diff.error ? (
          <Failed problem={diff.error} retry={() => diff.refetch()} />
        ) : diff.data === undefined ? (
          <Loading />
        ) : diff.data.statuses.length + diff.data.entries.length + diff.data.notices.length === 0 ? (
          <p className="quiet">{say.nothing}</p>
        ) : (
          <ul className={css.rows}>
            {diff.data.statuses.map((one) => (
              <li key={one.ids.join(' ')}>
                <Ids ids={one.ids} />
                <span>
                  <del>{told(one.from)}</del>
                  <ins>{told(one.to)}</ins>
                </span>
              </li>
            ))}
            {diff.data.entries.map((one) => (
              <li key={`${one.list} ${one.from}`}>
                <span className={css.ids}>{one.list}</span>
                <ins>{say.listed(one.codes.length)}</ins>
              </li>
            ))}
            {diff.data.notices.map((one) => (
              <li key={one.id}>
                <span className={css.ids}>{one.id}</span>
                <ins>{say.notice(one.kind, one.parties.length)}</ins>
              </li>
            ))}
          </ul>
        )}
      </section>
      <ForUs day={day} />
    </div>
  );
}

/** A few numbers; of many, the shortest and how many go with it. */
function Ids({ ids }: { readonly ids: readonly string[] }) {
  const say = useSay(calendarWords);
  const [first = '', ...rest] = [...ids].sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
  const open = (id: string) => (
    <span key={id}>
      <OpenProvision id={id}>{id}</OpenProvision>{' '}
    </span>
  );
  return (
    <span className={css.ids}>
      {open(first)}
      {rest.length > 0 && rest.length < 3 && rest.map(open)}
      {rest.length >= 3 && (
        <details>
          <summary>{say.andMore(rest.length)}</summary>
          {rest.map(open)}
        </details>
      )}
    </span>
  );
}

/** What is in force when: a band per provision; the days on which something moves; and what a day changes for us. */
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { useActs, useInstruments, useProvisions } from '../../data/law.ts';
import { today } from '../../data/today.ts';
import { useText } from '../../language/choice.ts';
import { useFormat } from '../../language/format.ts';
import { useSay } from '../../language/topic.ts';
import { calendarWords } from '../../language/topics.ts';
import { type Band, bandsOf, monthsFrom, turningDays } from '../../parts/band/band.ts';
import { Bands } from '../../parts/band/bands.tsx';
import { DayField } from '../../parts/fields/day.tsx';
import { Page } from '../../parts/page/page.tsx';
import { Failed, Loading } from '../../parts/states/states.tsx';
import css from './calendar.module.css';
import { Change } from './change.tsx';
import { Deadlines } from './deadlines.tsx';
import { Tasks } from './tasks.tsx';

export function CalendarScreen() {
  const say = useSay(calendarWords);
  const text = useText();
  const format = useFormat();
  const navigate = useNavigate();
  const search = useSearch({ from: '/calendar' });
  const now = today();
  const day = search.day ?? now;
  const [all, showAll] = useState(false);
  const acts = useActs();
  const provisions = useProvisions();
  const instruments = useInstruments();
  const window = useMemo(() => ({ from: monthsFrom(now, -16), to: monthsFrom(now, 8) }), [now]);
  const bands = useMemo(() => {
    if (!acts.data || !provisions.data || !instruments.data) return [];
    const ids = [
      ...new Set([...instruments.data.map((one) => one.id), ...provisions.data.map((one) => one.id)]),
    ];
    return bandsOf(acts.data, ids, now, window);
  }, [acts.data, provisions.data, instruments.data, now, window]);
  const problem = acts.error ?? provisions.error ?? instruments.error;
  const moving = bands.filter((band) => band.stretches.length > 1);
  const titles = new Map(
    [...(instruments.data ?? []), ...(provisions.data ?? [])].map((one) => [one.id, one.title]),
  );
  const nameOf = (band: Band): string => text(titles.get(band.ids[0] ?? ''));
  const choose = (next: string | undefined): void => {
    navigate({ to: '/calendar', search: next === undefined || next === now ? {} : { day: next } });
  };
  return (
    <Page title={say.title}>
      {problem ? (
        <Failed problem={problem} retry={() => acts.refetch()} />
      ) : bands.length === 0 ? (
        <Loading lines={12} />
      ) : (
        <>
          <section className={css.when}>
            <DayField label={say.day} value={day} change={choose} />
            <fieldset className={css.days}>
              <legend>{say.turning}</legend>
              {turningDays(acts.data ?? [], window).map((one) => (
                <button key={one} type="button" aria-pressed={one === day} onClick={() => choose(one)}>
                  {format.day(one)}
                </button>
              ))}
            </fieldset>
          </section>
          <section className={css.bands}>
            <h2 className={css.title}>{say.inForce}</h2>
            <p className={css.legend}>
              {(['in-force', 'suspended', 'open'] as const).map((kind) => (
                <span key={kind} data-kind={kind}>
                  {say.kinds[kind]}
                </span>
              ))}
              <label>
                <input
                  type="checkbox"
                  checked={all}
                  onChange={(event) => showAll(event.currentTarget.checked)}
                />{' '}
                {say.all(bands.length)}
              </label>
            </p>
            <Bands
              bands={all ? bands : moving}
              window={window}
              day={day}
              nameOf={nameOf}
              choose={(band) => navigate({ to: '/law', search: { id: band.ids[0] ?? '', on: day } })}
              label={say.inForce}
            />
          </section>
          <Change key={day} day={day} />
          <Deadlines />
          <Tasks />
        </>
      )}
    </Page>
  );
}

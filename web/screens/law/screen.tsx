/** The law as of a day: what there is, what it says, where it stands, and how it may be read. */
import { useNavigate, useSearch } from '@tanstack/react-router';
import { today } from '../../data/today.ts';
import { useSay } from '../../language/topic.ts';
import { askWords, lawWords } from '../../language/topics.ts';
import { DayField } from '../../parts/fields/day.tsx';
import { Page } from '../../parts/page/page.tsx';
import { Entries } from './entries.tsx';
import { Instruments } from './instruments.tsx';
import css from './law.module.css';
import { Readings } from './readings.tsx';
import type { LawSearch } from './route.ts';

const views = [undefined, 'lists', 'readings'] as const;

export function LawScreen() {
  const say = useSay(lawWords);
  const ask = useSay(askWords);
  const search = useSearch({ from: '/law' });
  const navigate = useNavigate({ from: '/law' });
  const go = (change: { readonly [name in keyof LawSearch]?: LawSearch[name] | undefined }): void => {
    navigate({
      search: (old) =>
        Object.fromEntries(
          Object.entries({ ...old, ...change }).filter(([, value]) => value !== undefined && value !== ''),
        ),
      replace: 'q' in change || 'on' in change,
    });
  };
  const days = { on: search.on ?? today(), knownAt: search.knownAt ?? today() };
  return (
    <Page title={say.title}>
      <div className={css.tools}>
        <div className={css.views} role="tablist" aria-label={say.title}>
          {views.map((view) => (
            <button
              key={view ?? 'instruments'}
              type="button"
              role="tab"
              id={`view-${view ?? 'instruments'}`}
              aria-controls="view"
              aria-selected={search.view === view}
              onClick={() => go({ view, id: undefined, q: undefined })}
            >
              {say.views[view ?? 'instruments']}
            </button>
          ))}
        </div>
        <DayField
          label={say.on}
          value={days.on}
          change={(on) => go({ on: on === today() ? undefined : on })}
        />
        <DayField
          label={ask.knownAt}
          value={days.knownAt}
          change={(knownAt) => go({ knownAt: knownAt === today() ? undefined : knownAt })}
        />
      </div>
      <div role="tabpanel" id="view" aria-labelledby={`view-${search.view ?? 'instruments'}`}>
        {search.view === 'lists' ? (
          <Entries query={search.q ?? ''} change={(q) => go({ q })} on={days.on} />
        ) : search.view === 'readings' ? (
          <Readings />
        ) : (
          <Instruments
            days={days}
            chosen={search.id}
            choose={(id) => go({ id })}
            query={search.q ?? ''}
            change={(q) => go({ q })}
          />
        )}
      </div>
    </Page>
  );
}

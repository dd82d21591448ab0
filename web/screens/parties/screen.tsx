/** Four ways into the parties: screen a name, those we deal with, hits to decide, who is held by a listed party. */
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useMay } from '../../app/session.ts';
import { useSay } from '../../language/topic.ts';
import { partyWords } from '../../language/topics.ts';
import { Page } from '../../parts/page/page.tsx';
import { Loading } from '../../parts/states/states.tsx';
import css from './parties.module.css';
import { VIEWS, type View } from './route.ts';
import { Screen } from './screen-name.tsx';

const Kept = lazy(() => import('./kept.tsx'));
const ToDecide = lazy(() => import('./to-decide.tsx'));
const Held = lazy(() => import('./held/held.tsx'));

export function PartiesScreen() {
  const say = useSay(partyWords);
  const search = useSearch({ from: '/parties' });
  const navigate = useNavigate({ from: '/parties' });
  const may = useMay();
  const view: View = search.view ?? 'screen';
  const go = (to: View): void => {
    navigate({ search: to === 'screen' ? {} : { view: to } });
  };
  return (
    <Page
      title={say.title}
      actions={
        may('records:write') && (
          <Link to="/import" search={{ kind: 'parties' }}>
            {say.importFile}
          </Link>
        )
      }
    >
      <div className={css.views} role="tablist" aria-label={say.title}>
        {VIEWS.map((one) => (
          <button
            key={one}
            type="button"
            role="tab"
            id={`view-${one}`}
            aria-controls="view"
            aria-selected={view === one}
            onClick={() => go(one)}
          >
            {say.views[one]}
          </button>
        ))}
      </div>
      <div role="tabpanel" id="view" aria-labelledby={`view-${view}`}>
        <Suspense key={view} fallback={<Loading />}>
          {view === 'screen' && (
            <Screen
              typed={search.q ?? ''}
              type={(q) => navigate({ search: q === '' ? {} : { q }, replace: true })}
            />
          )}
          {view === 'kept' && <Kept />}
          {view === 'decide' && <ToDecide />}
          {view === 'held' && <Held />}
        </Suspense>
      </div>
    </Page>
  );
}

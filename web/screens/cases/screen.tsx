/** The desk: cases as a board or a table, and what belongs to them whichever case it is. */
import { useNavigate, useSearch } from '@tanstack/react-router';
import { type ComponentType, lazy, Suspense } from 'react';
import { useSay } from '../../language/topic.ts';
import { caseWords } from '../../language/topics.ts';
import { Page } from '../../parts/page/page.tsx';
import { Loading } from '../../parts/states/states.tsx';
import css from './cases.module.css';
import { Board } from './list/board.tsx';
import { CaseTable } from './list/table.tsx';
import { VIEWS, type View } from './route.ts';

const bodies: Readonly<Record<View, ComponentType>> = {
  board: Board,
  table: CaseTable,
  licences: lazy(() => import('./list/licences.tsx')),
  documents: lazy(() => import('./list/papers.tsx')),
  notices: lazy(() => import('./list/notices.tsx')),
  review: lazy(() => import('./list/queue.tsx')),
  checks: lazy(() => import('./list/checks.tsx')),
};

export function CasesScreen() {
  const say = useSay(caseWords);
  const { view = 'board' } = useSearch({ from: '/cases' });
  const navigate = useNavigate({ from: '/cases' });
  const Body = bodies[view];
  return (
    <Page title={say.title}>
      <div className={css.views} role="tablist" aria-label={say.title} data-screen-only>
        {VIEWS.map((one) => (
          <button
            key={one}
            type="button"
            role="tab"
            id={`view-${one}`}
            aria-controls="view"
            aria-selected={view === one}
            onClick={() => navigate({ search: one === 'board' ? {} : { view: one } })}
          >
            {say.views[one]}
          </button>
        ))}
      </div>
      <div role="tabpanel" id="view" aria-labelledby={`view-${view}`}>
        <Suspense key={view} fallback={<Loading />}>
          <Body />
        </Suspense>
      </div>
    </Page>
  );
}

/** Administration: who may do what, which programs, what happened, and the samples. */
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useSay } from '../../language/topic.ts';
import { administrationWords } from '../../language/topics.ts';
import { Page } from '../../parts/page/page.tsx';
import css from './administration.module.css';
import { House } from './house.tsx';
import { Keys } from './keys.tsx';
import { Members } from './members.tsx';
import { VIEWS } from './route.ts';
import { Trail } from './trail.tsx';

const bodies = { members: Members, keys: Keys, trail: Trail, house: House };

export function AdministrationScreen() {
  const say = useSay(administrationWords);
  const navigate = useNavigate();
  const { view = 'members' } = useSearch({ from: '/administration' });
  const Body = bodies[view];
  return (
    <Page title={say.title}>
      <div className={css.views} role="tablist" aria-label={say.title}>
        {VIEWS.map((one) => (
          <button
            key={one}
            type="button"
            role="tab"
            id={`view-${one}`}
            aria-controls="view"
            aria-selected={view === one}
            onClick={() =>
              navigate({ to: '/administration', search: one === 'members' ? {} : { view: one } })
            }
          >
            {say.views[one]}
          </button>
        ))}
      </div>
      <div role="tabpanel" id="view" aria-labelledby={`view-${view}`}>
        <Body />
      </div>
    </Page>
  );
}

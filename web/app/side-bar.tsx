/** The places of the product. */
import { Link } from '@tanstack/react-router';
import { useSay } from '../language/topic.ts';
import { shellWords } from '../language/topics.ts';
import { Account } from './account.tsx';
import css from './frame.module.css';
import { places } from './places.ts';

export function SideBar({ open, close }: { readonly open: boolean; readonly close: () => void }) {
  const say = useSay(shellWords);
  return (
    <nav
      className={css.side}
      id="places"
      aria-label={say.navigation}
      data-open={open || undefined}
      data-screen-only
      onKeyDown={(event) => event.key === 'Escape' && close()}
    >
      <Link to="/" className={css.name} aria-label={`${say.product} – ${say.claim}`}>
        Ytterby
      </Link>
      <ul>
        {places.map(({ to, name }) => (
          <li key={to}>
            <Link
              to={to}
              className={css.place}
              activeOptions={{ exact: to === '/' }}
              activeProps={{ 'aria-current': 'page' }}
            >
              {say.places[name]}
            </Link>
          </li>
        ))}
      </ul>
      <Account />
    </nav>
  );
}

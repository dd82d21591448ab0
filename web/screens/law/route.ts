/** The law: instruments with their provisions, control entries, readings; as of a day. All of it in the address. */
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { root } from '../../app/root.tsx';

export type LawSearch = {
  readonly view?: 'lists' | 'readings';
  readonly id?: string;
  readonly q?: string;
  readonly on?: string;
  readonly knownAt?: string;
};

const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : typeof value === 'number' ? String(value) : undefined;
const day = (value: unknown): string | undefined =>
  typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : undefined;

export function readSearch(search: Record<string, unknown>): LawSearch {
  const { view } = search;
  const found = {
    view: view === 'lists' || view === 'readings' ? view : undefined,
    id: text(search.id),
    q: text(search.q),
    on: day(search.on),
    knownAt: day(search.knownAt),
  };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined));
}

export const lawRoute = createRoute({
  getParentRoute: () => root,
  path: '/law',
  validateSearch: readSearch,
  component: lazyRouteComponent(() => import('./screen.tsx'), 'LawScreen'),
});

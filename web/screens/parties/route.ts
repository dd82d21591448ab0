/** Parties: screened as a name is typed, kept and watched, decided, and traced through their holdings. */
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { root } from '../../app/root.tsx';

export const VIEWS = ['screen', 'kept', 'decide', 'held'] as const;
export type View = (typeof VIEWS)[number];
export type PartiesSearch = { readonly view?: Exclude<View, 'screen'>; readonly q?: string };

/** @example readSearch({ view: 'held', q: 7 }) // { view: 'held' } */
export function readSearch(search: Record<string, unknown>): PartiesSearch {
  const { view, q } = search;
  return {
    ...(view === 'kept' || view === 'decide' || view === 'held' ? { view } : {}),
    ...(typeof q === 'string' && q !== '' ? { q } : {}),
  };
}

export const partiesRoute = createRoute({
  getParentRoute: () => root,
  path: '/parties',
  validateSearch: readSearch,
  component: lazyRouteComponent(() => import('./screen.tsx'), 'PartiesScreen'),
});

export const partyRoute = createRoute({
  getParentRoute: () => root,
  path: '/parties/$id',
  component: lazyRouteComponent(() => import('./one.tsx'), 'PartyScreen'),
});

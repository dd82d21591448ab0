/** Members, keys, the trail, the house itself. */
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { root } from '../../app/root.tsx';

export const VIEWS = ['members', 'keys', 'trail', 'house'] as const;
export type View = (typeof VIEWS)[number];

const isView = (value: unknown): value is View => VIEWS.some((view) => view === value);

export const administrationRoute = createRoute({
  getParentRoute: () => root,
  path: '/administration',
  validateSearch: (search: Record<string, unknown>): { readonly view?: View } =>
    isView(search.view) ? { view: search.view } : {},
  component: lazyRouteComponent(() => import('./screen.tsx'), 'AdministrationScreen'),
});

/** The calendar, and what changes on a day of it. */
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { root } from '../../app/root.tsx';

const day = (value: unknown): value is string =>
  typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);

export const calendarRoute = createRoute({
  getParentRoute: () => root,
  path: '/calendar',
  validateSearch: (search: Record<string, unknown>): { readonly day?: string } =>
    day(search.day) ? { day: search.day } : {},
  component: lazyRouteComponent(() => import('./screen.tsx'), 'CalendarScreen'),
});

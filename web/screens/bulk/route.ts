/** Bulk: files of lines, and the runs over them. */
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { root } from '../../app/root.tsx';

export const bulkRoute = createRoute({
  getParentRoute: () => root,
  path: '/bulk',
  component: lazyRouteComponent(() => import('./screen.tsx'), 'BulkScreen'),
});

export const bulkRunRoute = createRoute({
  getParentRoute: () => root,
  path: '/bulk/$id',
  component: lazyRouteComponent(() => import('./run/run.tsx'), 'RunScreen'),
});

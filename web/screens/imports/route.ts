/** Taking in a file: chosen and tried, and what became of it by its address. */
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { root } from '../../app/root.tsx';
import { KINDS, type Kind } from '../../data/imports.ts';

const isKind = (value: unknown): value is Kind => KINDS.some((one) => one === value);

export const importRoute = createRoute({
  getParentRoute: () => root,
  path: '/import',
  validateSearch: ({ kind }: Record<string, unknown>): { readonly kind: Kind } => ({
    kind: isKind(kind) ? kind : 'items',
  }),
  component: lazyRouteComponent(() => import('./screen.tsx'), 'ImportScreen'),
});

export const takenRoute = createRoute({
  getParentRoute: () => root,
  path: '/import/$id',
  component: lazyRouteComponent(() => import('./taken.tsx'), 'TakenScreen'),
});

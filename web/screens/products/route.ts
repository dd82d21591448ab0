/** Products: bills of materials with their shares, and items with their classification. */
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { root } from '../../app/root.tsx';

export type ProductsSearch = { readonly view?: 'items' };

export const productsRoute = createRoute({
  getParentRoute: () => root,
  path: '/products',
  validateSearch: (search: Record<string, unknown>): ProductsSearch =>
    search.view === 'items' ? { view: 'items' } : {},
  component: lazyRouteComponent(() => import('./screen.tsx'), 'ProductsScreen'),
});

export const bomRoute = createRoute({
  getParentRoute: () => root,
  path: '/products/boms/$id',
  component: lazyRouteComponent(() => import('./bom/bom.tsx'), 'BomScreen'),
});

export const itemRoute = createRoute({
  getParentRoute: () => root,
  path: '/products/items/$id',
  component: lazyRouteComponent(() => import('./item/item.tsx'), 'ItemScreen'),
});

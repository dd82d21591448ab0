/** The places of the product, in the order of the side bar and of the palette. */
import type { shell } from '../language/en/shell.ts';

export type Place = { readonly to: string; readonly name: keyof typeof shell.places };

export const places: readonly Place[] = [
  { to: '/', name: 'ask' },
  { to: '/answers', name: 'answers' },
  { to: '/products', name: 'products' },
  { to: '/parties', name: 'parties' },
  { to: '/cases', name: 'cases' },
  { to: '/bulk', name: 'bulk' },
  { to: '/calendar', name: 'calendar' },
  { to: '/law', name: 'law' },
  { to: '/administration', name: 'administration' },
];

/** All routes of the server. A resource that is new adds its own here; tests, document and client find it by this list. */
import type { Route } from '../http/route.ts';
import { determinationRoutes } from './determinations/index.ts';
import { itemRoutes } from './items/index.ts';
import { lawRoutes } from './law/index.ts';
import { sessionRoutes } from './session/index.ts';
import { signOnRoutes } from './sign-on/index.ts';

export const routes: readonly Route[] = [
  ...signOnRoutes,
  ...sessionRoutes,
  ...determinationRoutes,
  ...itemRoutes,
  ...lawRoutes,
];

/** Compliance Notices (合规告知书) as signed files: keys, issued, received, and what is published of them. */
import type { Route } from '../../http/route.ts';
import { againRoutes } from './again.ts';
import { attachRoutes } from './attach.ts';
import { chainRoutes } from './chain.ts';
import { incomingRoutes } from './incoming.ts';
import { issuedRoutes } from './issued.ts';
import { keyRoutes } from './keys.ts';
import { publicRoutes } from './public.ts';

// The fixed names stand before those with an id in their place.
export const noticeRoutes: readonly Route[] = [
  ...publicRoutes,
  ...keyRoutes,
  ...incomingRoutes,
  ...attachRoutes,
  ...againRoutes,
  ...chainRoutes,
  ...issuedRoutes,
];

/** All screens, each fetched when it is first opened. A new screen adds its route here and its place in places.ts. */
import { createRouter } from '@tanstack/react-router';
import { administrationRoute } from '../screens/administration/route.ts';
import { answerRoute, answersRoute } from '../screens/answers/route.ts';
import { askRoute } from '../screens/ask/route.ts';
import { bulkRoute, bulkRunRoute } from '../screens/bulk/route.ts';
import { calendarRoute } from '../screens/calendar/route.ts';
import { caseRoutes } from '../screens/cases/route.ts';
import { importRoute, takenRoute } from '../screens/imports/route.ts';
import { lawRoute } from '../screens/law/route.ts';
import { partiesRoute, partyRoute } from '../screens/parties/route.ts';
import { bomRoute, itemRoute, productsRoute } from '../screens/products/route.ts';
import { root } from './root.tsx';

export const router = createRouter({
  routeTree: root.addChildren([
    askRoute,
    answersRoute,
    answerRoute,
    productsRoute,
    bomRoute,
    itemRoute,
    partiesRoute,
    partyRoute,
    ...caseRoutes,
    bulkRoute,
    bulkRunRoute,
    importRoute,
    takenRoute,
    calendarRoute,
    lawRoute,
    administrationRoute,
  ]),
  defaultPreload: 'intent',
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}

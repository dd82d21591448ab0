/** The routes of the desk. */
import type { Route } from '../../http/route.ts';
import { applicationRoutes } from '../applications/index.ts';
import { calendarLinkRoutes } from '../calendar-links/index.ts';
import { caseRoutes } from '../cases/index.ts';
import { deadlineRoutes } from '../deadlines/index.ts';
import { humanitarianRoutes } from '../humanitarian-reports/index.ts';
import { licenceRoutes } from '../licences/index.ts';
import { personRoutes } from '../people/index.ts';
import { queryRoutes } from '../queries/index.ts';
import { questionnaireRoutes } from '../questionnaires/index.ts';
import { reviewRoutes } from '../reviews/index.ts';
import { serviceCheckRoutes } from '../service-checks/index.ts';
import { shipmentRoutes } from '../shipments/index.ts';
import { transferRoutes } from '../technology-transfers/index.ts';

export const deskRoutes: readonly Route[] = [
  ...caseRoutes,
  ...applicationRoutes,
  ...queryRoutes,
  ...licenceRoutes,
  ...shipmentRoutes,
  ...reviewRoutes,
  ...questionnaireRoutes,
  ...serviceCheckRoutes,
  ...transferRoutes,
  ...personRoutes,
  ...humanitarianRoutes,
  ...deadlineRoutes,
  ...calendarLinkRoutes,
];

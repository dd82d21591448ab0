/** All routes of the server. A resource that is new adds its own here; tests, document and client find it by this list. */
import type { Route } from '../http/route.ts';
import { apiKeyRoutes } from './api-keys/index.ts';
import { bomRoutes } from './boms/index.ts';
import { bulkRoutes } from './bulk/index.ts';
import { classificationRoutes } from './classifications/index.ts';
import { contentRoutes } from './content/index.ts';
import { deskRoutes } from './desk/index.ts';
import { determinationRoutes } from './determinations/index.ts';
import { documentRoutes } from './documents/index.ts';
import { eventRoutes } from './events/index.ts';
import { importRoutes } from './imports/index.ts';
import { itemRoutes } from './items/index.ts';
import { jobRoutes } from './jobs/index.ts';
import { lawRoutes } from './law/index.ts';
import { mailRoutes } from './mails/index.ts';
import { memberRoutes } from './members/index.ts';
import { noticeRoutes } from './notices/index.ts';
import { openApiRoutes } from './openapi/index.ts';
import { organisationRoutes } from './organisation/index.ts';
import { ownListRoutes } from './own-lists/index.ts';
import { ownershipRoutes } from './ownership/index.ts';
import { partyRoutes } from './parties/index.ts';
import { screeningRoutes } from './screenings/index.ts';
import { sessionRoutes } from './session/index.ts';
import { settlingRoutes } from './settlings/index.ts';
import { signOnRoutes } from './sign-on/index.ts';
import { taskRoutes } from './tasks/index.ts';
import { transactionRoutes } from './transactions/index.ts';

export const routes: readonly Route[] = [
  ...signOnRoutes,
  ...sessionRoutes,
  ...determinationRoutes,
  ...transactionRoutes,
  ...itemRoutes,
  ...classificationRoutes,
  ...bomRoutes,
  ...contentRoutes,
  ...partyRoutes,
  ...screeningRoutes,
  ...ownershipRoutes,
  ...ownListRoutes,
  ...settlingRoutes,
  ...taskRoutes,
  ...eventRoutes,
  ...jobRoutes,
  ...lawRoutes,
  ...memberRoutes,
  ...apiKeyRoutes,
  ...organisationRoutes,
  ...deskRoutes,
  ...documentRoutes,
  ...mailRoutes,
  ...noticeRoutes,
  ...bulkRoutes,
  ...importRoutes,
  ...openApiRoutes,
];

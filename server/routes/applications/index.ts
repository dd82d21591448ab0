/** Licence applications: the papers they are filed with, the authority's clock, and its queries. */
import type { Route } from '../../http/route.ts';
import { fileRoutes } from '../desk/file-routes.ts';
import { applicationKind } from './kind.ts';
import { addPause, listPauses } from './pauses.ts';

export const applicationRoutes: readonly Route[] = [...fileRoutes(applicationKind), addPause, listPauses];

/** Bulk over HTTP: files of lines, and the runs over them. */
import type { Route } from '../../http/route.ts';
import { fileRoutes } from './files.ts';
import { runRoutes } from './runs.ts';

export const bulkRoutes: readonly Route[] = [...fileRoutes, ...runRoutes];

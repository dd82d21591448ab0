/** Cases and what belongs to them: files that move, documents, notices. Each has an address, so that it can be sent on. */
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { root } from '../../app/root.tsx';

export const VIEWS = ['board', 'table', 'licences', 'documents', 'notices', 'review', 'checks'] as const;
export type View = (typeof VIEWS)[number];
export type CasesSearch = { readonly view?: Exclude<View, 'board'> };

/** @example readSearch({ view: 'review', q: 7 }) // { view: 'review' } */
export function readSearch({ view }: Record<string, unknown>): CasesSearch {
  const found = VIEWS.find((one) => one === view);
  return found === undefined || found === 'board' ? {} : { view: found };
}

export const casesRoute = createRoute({
  getParentRoute: () => root,
  path: '/cases',
  validateSearch: readSearch,
  component: lazyRouteComponent(() => import('./screen.tsx'), 'CasesScreen'),
});

export const openCaseRoute = createRoute({
  getParentRoute: () => root,
  path: '/cases/open/$id',
  component: lazyRouteComponent(() => import('./open.tsx'), 'OpenCaseScreen'),
});

export const caseRoute = createRoute({
  getParentRoute: () => root,
  path: '/cases/$id',
  component: lazyRouteComponent(() => import('./one/screen.tsx'), 'CaseScreen'),
});

export const fileRoute = createRoute({
  getParentRoute: () => root,
  path: '/cases/files/$kind/$id',
  component: lazyRouteComponent(() => import('./file/screen.tsx'), 'FileScreen'),
});

export const paperRoute = createRoute({
  getParentRoute: () => root,
  path: '/cases/documents/$id',
  component: lazyRouteComponent(() => import('./paper/screen.tsx'), 'PaperScreen'),
});

export const noticeRoute = createRoute({
  getParentRoute: () => root,
  path: '/cases/notices/$id',
  component: lazyRouteComponent(() => import('./notice/issued.tsx'), 'NoticeScreen'),
});

export const receivedRoute = createRoute({
  getParentRoute: () => root,
  path: '/cases/received/$id',
  component: lazyRouteComponent(() => import('./notice/received.tsx'), 'ReceivedScreen'),
});

export const caseRoutes = [
  casesRoute,
  openCaseRoute,
  caseRoute,
  fileRoute,
  paperRoute,
  noticeRoute,
  receivedRoute,
] as const;

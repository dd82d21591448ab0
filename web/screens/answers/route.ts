/** Answers that were kept: the list, and one by its address, which is how it is shared. */
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { root } from '../../app/root.tsx';

export const answersRoute = createRoute({
  getParentRoute: () => root,
  path: '/answers',
  component: lazyRouteComponent(() => import('./list.tsx'), 'AnswersScreen'),
});

export const answerRoute = createRoute({
  getParentRoute: () => root,
  path: '/answers/$id',
  component: lazyRouteComponent(() => import('./one.tsx'), 'AnswerScreen'),
});

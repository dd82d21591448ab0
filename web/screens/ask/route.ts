/** The first screen: it comes with the frame, and not after it. */
import { createRoute } from '@tanstack/react-router';
import { queries } from '../../app/queries.ts';
import { root } from '../../app/root.tsx';
import { fetchActs } from '../../data/law.ts';
import { AskScreen } from './screen.tsx';

export const askRoute = createRoute({
  getParentRoute: () => root,
  path: '/',
  loader: () => fetchActs(queries),
  component: AskScreen,
});

/** The first screen: it comes with the frame, and not after it. */
import { createRoute } from '@tanstack/react-router';
import { root } from '../../app/root.tsx';
import { AskScreen } from './screen.tsx';

export const askRoute = createRoute({
  getParentRoute: () => root,
  path: '/',
  component: AskScreen,
});

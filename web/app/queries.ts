/** How answers of the server are kept: fresh for half a minute, asked again only where asking again can help. */
import { QueryClient } from '@tanstack/react-query';
import { isProblem } from '../data/request.ts';

export const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 30_000,
      refetchOnWindowFocus: false,
      retry: (failures, thrown) =>
        failures < 2 && isProblem(thrown) && (thrown.status === 0 || thrown.status >= 500),
    },
  },
});

/** The built screens, where they are there: files whose names change with their content, and one page for every address. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { problem } from './problem.ts';
import { BASE } from './route.ts';
import { sendProblem } from './send.ts';

/** @example hasScreens('/nowhere') // false */
export const hasScreens = (folder: string): boolean => existsSync(join(folder, 'index.html'));

/** Serves the folder; false where no screens are built in it. */
export function addScreens(app: FastifyInstance, folder: string): boolean {
  if (!hasScreens(folder)) return false;
  app.register(fastifyStatic, {
    root: folder,
    wildcard: false,
    index: false,
    preCompressed: true,
    setHeaders: (reply, path) => {
      const lasting = path.includes(`${join(folder, 'assets')}`);
      reply.header('cache-control', lasting ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  // An address of the screens is answered with their page; what asks for data and is not there stays not there.
  app.setNotFoundHandler((request, reply) => {
    const asksForPage = request.url === '/' || /text\/html/.test(request.headers.accept ?? '');
    const wantsPage = request.method === 'GET' && asksForPage;
    if (!wantsPage || request.url.startsWith(BASE) || request.url.startsWith('/assets/')) {
      return sendProblem(request, reply, problem('not-found').problem);
    }
    return reply.header('cache-control', 'no-cache').sendFile('index.html');
  });
  return true;
}

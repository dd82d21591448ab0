/** For whoever runs the server: alive, ready (the store answers), and figures for Prometheus, to this machine only. */
import type { FastifyInstance } from 'fastify';
import type { Context } from './context.ts';
import { METRICS_MEDIA, type Metrics } from './metrics.ts';
import { problem } from './problem.ts';
import { sendProblem } from './send.ts';

const LOOPBACK = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1']);

export function addHealth(
  app: FastifyInstance,
  { store, corpora, version }: Context,
  metrics: Metrics,
): void {
  app.get('/healthz', async () => ({ status: 'alive', version }));
  app.get('/readyz', async (request, reply) => {
    try {
      const { corpus } = (await store.asSystem((db) => corpora.current(db))).corpus;
      const law = { version: corpus.version, knownUpTo: corpus.knownUpTo };
      return { status: 'ready', version, store: store.kind, law };
    } catch (error) {
      request.log.error({ err: error }, 'the store does not answer');
      return sendProblem(request, reply, problem('not-ready').problem);
    }
  });
  app.get('/metrics', async (request, reply) => {
    if (!LOOPBACK.has(request.socket.remoteAddress ?? '')) {
      return sendProblem(request, reply, problem('not-found').problem);
    }
    return reply.header('content-type', METRICS_MEDIA).send(await metrics.text());
  });
}

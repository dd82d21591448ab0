/**
 * How a server stops: it answers what it has begun and lets go of each connection as its last answer is out. Node closes
 * those alone that are idle at that moment; one that was being answered would be kept for the minute and more that a
 * connection may stay without a question, and the program with it.
 */
import type { FastifyInstance } from 'fastify';

/** Milliseconds between two looks at which connections have come to rest. */
const LOOK_EVERY = 50;

/** To be said before the server listens. */
export function letGoOnClose(app: FastifyInstance): void {
  app.addHook('preClose', async () => {
    if (!app.server.listening) return;
    const looks = setInterval(() => app.server.closeIdleConnections(), LOOK_EVERY);
    app.server.once('close', () => clearInterval(looks));
  });
}

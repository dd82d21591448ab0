/** The HTTP server over the routes: one way in and one way out for all of them. */
import fastify, {
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
  LogController,
} from 'fastify';
import type { Principal } from '../identity/principal.ts';
import { newId } from '../store/id.ts';
import { type Came, givenTo, takeBodies } from './bodies.ts';
import { letGoOnClose } from './closing.ts';
import type { Context } from './context.ts';
import { readCookies } from './cookies.ts';
import { addHealth } from './health.ts';
import { languageOfHeader } from './language.ts';
import { bucketsOf } from './limits.ts';
import { type LogTo, loggerOf } from './log.ts';
import { metricsOf } from './metrics.ts';
import { type Problem, problem } from './problem.ts';
import { BASE, type Route } from './route.ts';
import { runRoute } from './run.ts';
import { addScreens } from './screens.ts';
import { SECURITY_HEADERS, STRICT_TRANSPORT } from './security.ts';
import { problemOfError, sendAnswer, sendProblem } from './send.ts';
import { refusalOf, whoAsks } from './who.ts';

declare module 'fastify' {
  interface FastifyRequest {
    who: Principal | null;
    began: number;
  }
}

export type ServerSettings = {
  readonly context: Context;
  readonly routes: readonly Route[];
  readonly log: LogTo;
  /** The folder of the built screens. */
  readonly screens?: string | null;
};

/** The server, ready to listen. Nothing listens yet, and the store stays the caller's to close. */
export function serverOf({ context, routes, log, screens }: ServerSettings): FastifyInstance {
  const { limits } = context;
  const app = fastify({
    genReqId: () => newId(),
    loggerInstance: loggerOf(log),
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: limits.body,
    forceCloseConnections: 'idle',
    return503OnClosing: true,
    trustProxy: context.publicUrl !== null,
    routerOptions: { maxParamLength: 300 },
    // An address that cannot be decoded names nothing.
    frameworkErrors: (_error, request, reply) =>
      sendProblem(request, reply.headers(SECURITY_HEADERS), problem('not-found').problem),
    http: { headersTimeout: limits.headersWithin, connectionsCheckingInterval: 1_000 },
  });
  app.server.maxConnections = limits.connections;
  app.server.setTimeout(limits.idle);
  letGoOnClose(app);
  app.decorateRequest('who', null);
  app.decorateRequest('began', 0);
  takeBodies(app, limits);

  const metrics = metricsOf(context.version);
  app.addHook('onListen', () => void metrics.ready());
  const addresses = bucketsOf(limits.address);
  const principals = bucketsOf(limits.principal);
  const secure = context.publicUrl?.startsWith('https:') === true;
  app.addHook('onRequest', async (request, reply) => {
    request.began = performance.now();
    metrics.began();
    reply.headers(SECURITY_HEADERS);
    reply.header('x-request-id', request.id);
    if (secure) reply.header('strict-transport-security', STRICT_TRANSPORT);
    const wait = addresses.take(request.ip, Date.now());
    if (wait > 0) return sendProblem(request, reply, tooMany(wait));
  });
  app.addHook('onResponse', async (request, reply) => {
    const milliseconds = performance.now() - request.began;
    const route = request.routeOptions.url ?? 'none';
    metrics.ended(route, request.method, reply.statusCode, milliseconds / 1000);
    request.log.info(
      {
        method: request.method,
        route,
        status: reply.statusCode,
        ms: Math.round(milliseconds * 10) / 10,
        ...(request.who ? { organisation: request.who.organisation, who: request.who.id } : {}),
      },
      'answered',
    );
  });
  if (!screens || !addScreens(app, screens)) {
    app.setNotFoundHandler((request, reply) => sendProblem(request, reply, problem('not-found').problem));
  }
  app.setErrorHandler((error, request, reply) => sendProblem(request, reply, problemOfError(error, request)));
  addHealth(app, context, metrics);

  for (const route of routes) {
    app.route({
      method: route.method,
      url: `${route.atRoot ? '' : BASE}${route.path.replaceAll(/\{(\w+)\}/g, ':$1')}`,
      onRequest: async (request, reply) => {
        const headers = headersOf(request);
        request.who = await whoAsks(context, headers, readCookies(headers.cookie));
        const refused = refusalOf(route, request.who, headers);
        if (refused) return sendProblem(request, reply, refused);
        if (request.who === null) return;
        const id = request.who.session?.id ?? request.who.id;
        const wait = principals.take(id, Date.now());
        reply.header('ratelimit-limit', limits.principal.burst);
        reply.header('ratelimit-remaining', principals.left(id));
        if (wait > 0) return sendProblem(request, reply, tooMany(wait));
      },
      handler: (request, reply) => handle(context, route, request, reply),
    });
  }
  return app;
}

async function handle(
  context: Context,
  route: Route,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const headers = headersOf(request);
  const read = givenTo(route, request.body as Came | null | undefined);
  if ('problem' in read) return sendProblem(request, reply, read.problem);
  const answer = await runRoute(route, {
    context,
    id: request.id,
    params: request.params,
    query: request.query,
    body: read.value,
    incoming: read.incoming,
    media: read.media,
    headers,
    cookies: readCookies(headers.cookie),
    address: request.ip,
    url: request.url,
    language: languageOfHeader(headers['accept-language']),
    now: context.now(),
    who: request.who,
  });
  return sendAnswer(request, reply, route, answer);
}

const headersOf = (request: FastifyRequest): Readonly<Record<string, string | undefined>> =>
  Object.fromEntries(
    Object.entries(request.headers).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.join(', ') : value,
    ]),
  );

const tooMany = (seconds: number): Problem => ({
  ...problem('too-many').problem,
  headers: { 'retry-after': String(seconds) },
});

/** How bodies come in: JSON is read whole, within its limits of size and time; anything else is handed on unread. */

import type { IncomingMessage } from 'node:http';
import type { Readable } from 'node:stream';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { readBody } from './body.ts';
import type { Limits } from './limits.ts';
import { badInput, type Problem, problem } from './problem.ts';
import type { Route } from './route.ts';

export type Came =
  | { readonly kind: 'json'; readonly bytes: Buffer }
  | { readonly kind: 'stream'; readonly media: string; readonly stream: Readable };

const JSON_MEDIA = 'application/json';

export function takeBodies(app: FastifyInstance, limits: Limits): void {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser(
    JSON_MEDIA,
    { parseAs: 'buffer' },
    async (_request: unknown, bytes: Buffer): Promise<Came> => ({
      kind: 'json',
      bytes,
    }),
  );
  app.addContentTypeParser('*', async (request: FastifyRequest, stream: IncomingMessage): Promise<Came> => {
    const media = (request.headers['content-type'] ?? '').split(';')[0] ?? '';
    return { kind: 'stream', media: media.trim().toLowerCase(), stream };
  });
  // A body that is read whole must have come in time; one that trickles is cut off, and nobody waits for it.
  app.addHook('preParsing', async (request, _reply, payload) => {
    if (!(request.headers['content-type'] ?? '').startsWith(JSON_MEDIA)) return payload;
    const timer = setTimeout(() => request.raw.destroy(), limits.bodyWithin);
    const stop = (): void => clearTimeout(timer);
    payload.once('end', stop).once('close', stop).once('error', stop);
    return payload;
  });
}

export type Given =
  | { readonly value: unknown; readonly incoming: Readable | null; readonly media: string }
  | { readonly problem: Problem };

/** What a route is given of a body: the value of JSON, or the stream of a media type that it takes. */
export function givenTo(route: Route, came: Came | null | undefined): Given {
  if (came === undefined || came === null) return { value: undefined, incoming: null, media: '' };
  if (came.kind === 'stream') {
    return route.takes?.includes(came.media) === true
      ? { value: undefined, incoming: came.stream, media: came.media }
      : problem('wrong-media-type', [JSON_MEDIA, ...(route.takes ?? [])].join(', '));
  }
  if (route.body === undefined && came.bytes.length === 0)
    return { value: undefined, incoming: null, media: '' };
  const read = readBody(came.bytes);
  return 'faults' in read ? badInput(read.faults) : { value: read.value, incoming: null, media: JSON_MEDIA };
}

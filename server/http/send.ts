/** Sends answers and problems, each in one way. */
import { Readable } from 'node:stream';
import { printJson } from '@ytterby/facts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { languageOfHeader } from './language.ts';
import { type Problem, problem, STATUS } from './problem.ts';
import type { Answer, Route } from './route.ts';
import { bodyOf } from './say.ts';

const JSON_TYPE = 'application/json; charset=utf-8';

export function sendProblem(request: FastifyRequest, reply: FastifyReply, refused: Problem): FastifyReply {
  const language = languageOfHeader(request.headers['accept-language']);
  return reply
    .code(STATUS[refused.code])
    .headers(refused.headers ?? {})
    .header('content-type', 'application/problem+json; charset=utf-8')
    .header('content-language', language)
    .header('cache-control', 'no-store')
    .send(JSON.stringify(bodyOf(refused, language, request.id)));
}

export function sendAnswer(
  request: FastifyRequest,
  reply: FastifyReply,
  route: Route,
  answer: Answer,
): FastifyReply {
  if ('problem' in answer) return sendProblem(request, reply, answer.problem);
  const { status, body, json, text, stream, headers = {} } = answer;
  for (const [name, value] of Object.entries(headers)) reply.header(name, value);
  if (!reply.hasHeader('cache-control')) reply.header('cache-control', 'no-store');
  const tag = reply.getHeader('etag');
  if (route.method === 'GET' && tag !== undefined && request.headers['if-none-match'] === tag) {
    return reply.code(304).send();
  }
  reply.code(status);
  if (stream !== undefined) return reply.send(stream);
  if (text !== undefined)
    return reply.header('content-type', route.media ?? 'text/plain; charset=utf-8').send(text);
  if (body === undefined && json === undefined) return reply.send();
  return reply.header('content-type', JSON_TYPE).send(json ?? printJson(body, 0));
}

/** Values as lines of NDJSON, made only as fast as the other side reads. */
export function linesOf(values: AsyncIterable<unknown>): Readable {
  async function* lines(): AsyncGenerator<string> {
    for await (const value of values) yield `${printJson(value, 0)}\n`;
  }
  return Readable.from(lines());
}

/** What went wrong outside a route, as a problem: what the client did, or what must be looked up in the log. */
export function problemOfError(error: unknown, request: FastifyRequest): Problem {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  switch (code) {
    case 'FST_ERR_CTP_BODY_TOO_LARGE':
      return { ...problem('too-large').problem, headers: { connection: 'close' } };
    case 'FST_ERR_CTP_INVALID_MEDIA_TYPE':
      return problem('wrong-media-type').problem;
    case 'FST_ERR_CTP_INVALID_CONTENT_LENGTH':
      return problem('bad-input').problem;
    case 'FST_ERR_CTP_EMPTY_JSON_BODY':
      return problem('bad-input').problem;
    default:
      request.log.error({ err: error }, 'failed');
      return problem('failed').problem;
  }
}

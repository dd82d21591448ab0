/** The log: one line of JSON for what happened, without secrets, bodies, names or the query of an address. */

import type { Writable } from 'node:stream';
import type { FastifyBaseLogger } from 'fastify';
import { pino } from 'pino';

/** Where lines go: nowhere, or to a stream from a level on. */
export type LogTo = null | { readonly stream: Writable; readonly level: 'debug' | 'info' | 'warn' | 'error' };

export function loggerOf(to: LogTo): FastifyBaseLogger {
  if (to === null) return pino({ level: 'silent' });
  return pino(
    {
      level: to.level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      redact: ['*.authorization', '*.cookie', '*.password', '*.secret', '*.token', '*.key'],
      serializers: { req: () => undefined, res: () => undefined, err: pino.stdSerializers.err },
    },
    gathered(to.stream),
  );
}

/** Lines of one turn of the loop go out together: a stream to a terminal or a file holds everything up at each write. */
function gathered(stream: Writable): { readonly write: (line: string) => void } {
  let waiting = '';
  const flush = (): void => {
    stream.write(waiting);
    waiting = '';
  };
  return {
    write: (line) => {
      if (waiting === '') setImmediate(flush);
      waiting += line;
    },
  };
}

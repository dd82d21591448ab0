/** Writes the OpenAPI document and the client's generated half: `node server/scripts/write-api.ts`. */
import { writeFileSync } from 'node:fs';
import { openApiOf } from '../http/openapi.ts';
import { routes } from '../routes/index.ts';
import { version } from '../version.ts';
import { clientSource } from './client-source.ts';

/** The files, each with what must be in it. */
export function apiFiles(): readonly (readonly [URL, string])[] {
  const document = openApiOf(routes, version);
  return [
    [new URL('../generated/openapi.json', import.meta.url), `${JSON.stringify(document, null, 1)}\n`],
    [new URL('../../client/generated/api.ts', import.meta.url), clientSource(document)],
  ];
}

if (import.meta.main) for (const [file, text] of apiFiles()) writeFileSync(file, text);

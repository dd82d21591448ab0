/** The served document is the written one, to the byte, for whoever asks. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { serverOn, stranger } from '../../testing/server.ts';
import { onBothStores } from '../../testing/stores.ts';

onBothStores('the OpenAPI document', ({ open }) => {
  it('is given to a stranger as it was written, and once to whoever has it', async () => {
    const server = await serverOn(await open());
    const written = readFileSync(new URL('../../generated/openapi.json', import.meta.url), 'utf8');
    const first = await server.app.inject({ url: '/api/v1/openapi.json' });
    expect([first.statusCode, first.headers['content-type'], first.body === written]).toEqual([
      200,
      'application/json; charset=utf-8',
      true,
    ]);
    const again = { 'if-none-match': String(first.headers.etag) };
    expect((await stranger(server).ask('GET', 'openapi.json', undefined, again)).status).toBe(304);
  });
});

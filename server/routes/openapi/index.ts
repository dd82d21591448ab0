/** The OpenAPI document of this server, as it was written from these very routes; for anyone, before they sign on. */
import { readFile } from 'node:fs/promises';
import { hashOf } from '@ytterby/engine';
import { z } from 'zod';
import { forAnyone, type Route } from '../../http/route.ts';

const at = new URL('../../generated/openapi.json', import.meta.url);
let read: Promise<{ readonly text: string; readonly etag: string }> | null = null;

const document = async () => {
  const text = await readFile(at, 'utf8');
  return { text, etag: `"${hashOf(text).slice(0, 32)}"` };
};

const show = forAnyone({
  method: 'GET',
  path: '/openapi.json',
  name: 'showOpenApi',
  says: 'This document',
  media: 'application/json; charset=utf-8',
  answers: { 200: z.looseObject({ openapi: z.string() }).meta({ id: 'OpenApiDocument' }) },
  run: async () => {
    read ??= document();
    const { text, etag } = await read;
    return { status: 200, text, headers: { etag, 'cache-control': 'no-cache' } };
  },
});

export const openApiRoutes: readonly Route[] = [show];

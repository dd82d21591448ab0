/**
 * A client of the server, typed from its OpenAPI document. No dependency: it needs `fetch` alone, and works in a browser
 * and in Node. What the server refuses is a returned problem with its fault lines; only a broken connection throws.
 */
import { files, type Operations, operations, type Problem } from './generated/api.ts';
import { givenLines, lines } from './lines.ts';

export type * from './generated/api.ts';

export type ClientSettings = {
  /** Where the server answers: `https://ytterby.example`; empty for the page's own server. */
  readonly baseUrl?: string;
  /** A key, for programs. A page has its session's cookie instead. */
  readonly key?: string;
  /** The session's token against forged requests, or how to come by it. */
  readonly csrf?: string | (() => string | null | undefined);
  /** The language of sentences in problems. */
  readonly language?: string;
  readonly fetch?: typeof globalThis.fetch;
};

export type Result<T> =
  | { readonly ok: true; readonly status: number; readonly data: T; readonly etag: string | null }
  | { readonly ok: false; readonly status: number; readonly problem: Problem };

type Given<K extends keyof Operations> = Operations[K]['given'];
type Arguments<K extends keyof Operations> = Operations[K]['required'] extends true
  ? [given: Given<K>, settings?: { readonly signal?: AbortSignal }]
  : [given?: Given<K>, settings?: { readonly signal?: AbortSignal }];

/** Every operation of the server, by its name. */
export type Client = {
  readonly [K in keyof Operations]: (...given: Arguments<K>) => Promise<Result<Operations[K]['gives']>>;
};

/**
 * A client. `await createClient({ baseUrl, key }).listItems({ limit: 10 })` gives `{ ok: true, data: { data, next } }`,
 * or `{ ok: false, problem }` with the server's fault lines.
 */
export function createClient(settings: ClientSettings = {}): Client {
  const names = Object.keys(operations) as (keyof Operations)[];
  const calls = names.map((name) => [
    name,
    (given: Loose = {}, more: { readonly signal?: AbortSignal } = {}) =>
      call(settings, name, given, more.signal),
  ]);
  return Object.fromEntries(calls) as Client;
}

type Loose = Readonly<Record<string, unknown>>;

async function call(
  settings: ClientSettings,
  name: keyof Operations,
  given: Loose,
  signal: AbortSignal | undefined,
): Promise<Result<unknown>> {
  const { method, path, query, lines: takesLines } = operations[name];
  const filled = path.replaceAll(/\{(\w+)\}/g, (_, key: string) => encodeURIComponent(String(given[key])));
  const asked = new URLSearchParams();
  for (const key of query) if (given[key] !== undefined) asked.set(key, String(given[key]));
  const search = asked.size === 0 ? '' : `?${asked}`;
  const ask = settings.fetch ?? globalThis.fetch;
  const streams = takesLines && given.lines !== undefined;
  const body = streams
    ? givenLines(given.lines as Iterable<unknown> | AsyncIterable<unknown>)
    : given.file !== undefined
      ? (given.file as Blob | Uint8Array<ArrayBuffer>)
      : given.body === undefined
        ? undefined
        : JSON.stringify(given.body);
  const answer = await ask(`${settings.baseUrl ?? ''}${filled}${search}`, {
    method,
    headers: headersOf(settings, given, streams),
    credentials: settings.key === undefined ? 'same-origin' : 'omit',
    ...(body === undefined ? {} : { body }),
    ...(streams ? { duplex: 'half' } : {}),
    ...(signal === undefined ? {} : { signal }),
  } as RequestInit);
  const type = answer.headers.get('content-type') ?? '';
  if (!answer.ok) {
    const problem = type.includes('json') ? ((await answer.json()) as Problem) : unsaid(answer.status);
    return { ok: false, status: answer.status, problem };
  }
  const etag = answer.headers.get('etag');
  return { ok: true, status: answer.status, data: await dataOf(answer, type, files.includes(name)), etag };
}

function headersOf(
  { key, csrf, language }: ClientSettings,
  given: Loose,
  streams: boolean,
): Record<string, string> {
  const token = typeof csrf === 'function' ? csrf() : csrf;
  return {
    accept: 'application/json, application/x-ndjson',
    ...(key === undefined ? {} : { authorization: `Bearer ${key}` }),
    ...(token ? { 'x-ytterby-csrf': token } : {}),
    ...(language === undefined ? {} : { 'accept-language': language }),
    ...typeOf(given, streams),
    ...(typeof given.idempotencyKey === 'string' ? { 'idempotency-key': given.idempotencyKey } : {}),
    ...(typeof given.ifMatch === 'string' ? { 'if-match': given.ifMatch } : {}),
  };
}

function typeOf(given: Loose, streams: boolean): { readonly 'content-type'?: string } {
  if (streams) return { 'content-type': 'application/x-ndjson' };
  if (given.file !== undefined) return { 'content-type': 'application/octet-stream' };
  return given.body === undefined ? {} : { 'content-type': 'application/json' };
}

async function dataOf(answer: Response, type: string, isFile: boolean): Promise<unknown> {
  if (answer.status === 204) return undefined;
  // A file is given as it came: read as text it would not be the same file.
  if (isFile) return new Uint8Array(await answer.arrayBuffer());
  if (type.includes('ndjson')) return answer.body === null ? [] : lines(answer.body);
  return type.includes('json') ? answer.json() : answer.text();
}

/** A problem that came without its document: something between us and the server refused. */
const unsaid = (status: number): Problem => ({
  type: 'about:blank',
  title: `HTTP ${status}`,
  status,
  code: 'failed',
  request: '',
});

/** The one door to the server. Faults come back as problems (RFC 9457) and are thrown as plain data for the query layer. */

export type ServerFault = { readonly path: string; readonly code: string; readonly message: string };
export type Problem = {
  readonly kind: 'problem';
  /** 0: the server did not answer. */
  readonly status: number;
  readonly code: string;
  readonly title: string;
  readonly detail?: string;
  readonly faults: readonly ServerFault[];
};

export const isProblem = (thrown: unknown): thrown is Problem =>
  typeof thrown === 'object' && thrown !== null && 'kind' in thrown && thrown.kind === 'problem';

export type Ask = {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly query?: Readonly<Record<string, string | number | boolean | undefined>>;
  readonly body?: unknown;
  /** Lines instead of one body. */
  readonly lines?: readonly unknown[];
  readonly headers?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
};

const BASE = '/api/v1';

/** What every request says of the page: the language faults are told in, and the token that changes must carry. */
const said = { language: 'en', csrf: '' };
export const sayWith = (more: Partial<typeof said>): void => {
  Object.assign(said, more);
};

const ended = new Set<() => void>();

/** Called whenever the server says that nobody is signed in. */
export function onSessionEnd(listener: () => void): () => void {
  ended.add(listener);
  return () => ended.delete(listener);
}

export async function request<T>(path: string, ask: Ask = {}): Promise<T> {
  const response = await send(path, ask);
  if (response.status === 204) return undefined as T;
  return (await bodyOf(response)) as T;
}

/** Sends lines and reads the lines that come back (NDJSON). */
export async function requestLines<T>(path: string, lines: readonly unknown[]): Promise<readonly T[]> {
  const response = await send(path, { lines });
  return (await response.text())
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T);
}

/** How much of a file has gone up. */
export type Sent = { readonly sent: number; readonly of: number };

type Upload = {
  readonly query?: Ask['query'];
  readonly file: Blob;
  readonly progress?: (sent: Sent) => void;
  readonly signal?: AbortSignal;
};

/** Sends a file up as it stands, telling how much of it has gone; only the older way of asking can tell. */
export function upload<T>(path: string, { query, file, progress, signal }: Upload): Promise<T> {
  const asking = new XMLHttpRequest();
  return new Promise((done, fail) => {
    asking.open('POST', addressOf(path, query));
    for (const [name, value] of Object.entries({ accept: 'application/json', ...spoken() }))
      asking.setRequestHeader(name, value);
    asking.setRequestHeader('content-type', 'application/octet-stream');
    asking.upload.onprogress = ({ loaded, total }) => progress?.({ sent: loaded, of: total });
    asking.onerror = () => fail(problem(0, { title: 'unreachable' }));
    asking.onabort = () => fail(new DOMException('called off', 'AbortError'));
    asking.onload = () => {
      const body = parsed(asking.responseText);
      if (asking.status === 401) for (const tell of ended) tell();
      if (asking.status >= 200 && asking.status < 300) done(body as T);
      else fail(problem(asking.status, body));
    };
    signal?.addEventListener('abort', () => asking.abort());
    asking.send(file);
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** Where a file that the server hands out can be taken from. */
export function addressOf(path: string, query: Ask['query'] = {}): URL {
  const url = new URL(BASE + path, location.origin);
  for (const [name, value] of Object.entries(query))
    if (value !== undefined && value !== '') url.searchParams.set(name, String(value));
  return url;
}

const spoken = (): Readonly<Record<string, string>> => ({
  'accept-language': said.language,
  ...(said.csrf === '' ? {} : { 'x-ytterby-csrf': said.csrf }),
});

const bodyOf = (response: Response): Promise<unknown> =>
  (response.headers.get('content-type') ?? '').includes('json') ? response.json() : response.text();

async function send(path: string, ask: Ask): Promise<Response> {
  const body = ask.lines ? ask.lines.map((line) => `${JSON.stringify(line)}\n`).join('') : JSON.stringify(ask.body);
  const given = ask.lines !== undefined || ask.body !== undefined;
  const response = await fetch(addressOf(path, ask.query), {
    method: ask.method ?? (given ? 'POST' : 'GET'),
    headers: {
      accept: ask.lines ? 'application/x-ndjson' : 'application/json',
      ...spoken(),
      ...(given ? { 'content-type': ask.lines ? 'application/x-ndjson' : 'application/json' } : {}),
      ...ask.headers,
    },
    credentials: 'same-origin',
    ...(given ? { body } : {}),
    ...(ask.signal === undefined ? {} : { signal: ask.signal }),
  }).catch((thrown: unknown) => {
    if (thrown instanceof DOMException && thrown.name === 'AbortError') throw thrown;
    throw problem(0, { title: 'unreachable' });
  });
  if (response.status === 401 && !path.startsWith('/sign-on')) for (const tell of ended) tell();
  if (!response.ok) throw problem(response.status, await bodyOf(response));
  return response;
}

function problem(status: number, body: unknown): Problem {
  const told = (typeof body === 'object' && body !== null ? body : {}) as Partial<Problem>;
  return {
    kind: 'problem',
    status,
    code: told.code ?? '',
    title: told.title ?? String(status),
    ...(told.detail === undefined ? {} : { detail: told.detail }),
    faults: told.faults ?? [],
  };
}

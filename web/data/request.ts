/** The one door to the server. Faults come back as problems (RFC 9457) and are thrown as plain data for the query layer. */

export type ServerFault = { readonly path: string; readonly code: string; readonly message: string };
export type Problem = {
  readonly kind: 'problem';
  /** 0: the server did not answer. */
  readonly status: number;
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
  readonly headers?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
};

const BASE = '/api/v1';
const ended = new Set<() => void>();

/** Called whenever the server says that nobody is signed in. */
export function onSessionEnd(listener: () => void): () => void {
  ended.add(listener);
  return () => ended.delete(listener);
}

export async function request<T>(path: string, ask: Ask = {}): Promise<T> {
  const url = new URL(BASE + path, location.origin);
  for (const [name, value] of Object.entries(ask.query ?? {}))
    if (value !== undefined && value !== '') url.searchParams.set(name, String(value));
  const response = await fetch(url, {
    method: ask.method ?? (ask.body === undefined ? 'GET' : 'POST'),
    headers: {
      accept: 'application/json',
      ...(ask.body === undefined ? {} : { 'content-type': 'application/json' }),
      ...ask.headers,
    },
    credentials: 'same-origin',
    ...(ask.body === undefined ? {} : { body: JSON.stringify(ask.body) }),
    ...(ask.signal === undefined ? {} : { signal: ask.signal }),
  }).catch((thrown: unknown) => {
    if (thrown instanceof DOMException && thrown.name === 'AbortError') throw thrown;
    throw problem(0, { title: 'unreachable' });
  });
  if (response.status === 401 && path !== '/session') for (const tell of ended) tell();
  if (response.status === 204) return undefined as T;
  const type = response.headers.get('content-type') ?? '';
  const body: unknown = type.includes('json') ? await response.json() : await response.text();
  if (!response.ok) throw problem(response.status, body);
  return body as T;
}

function problem(status: number, body: unknown): Problem {
  const told = (typeof body === 'object' && body !== null ? body : {}) as Partial<Problem>;
  return {
    kind: 'problem',
    status,
    title: told.title ?? String(status),
    ...(told.detail === undefined ? {} : { detail: told.detail }),
    faults: told.faults ?? [],
  };
}

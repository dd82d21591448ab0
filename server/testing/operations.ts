/** Every operation of the OpenAPI document, and inputs for it drawn from its schemas: right, nearly right, and wild. */
import { openApiOf } from '../http/openapi.ts';
import { routes } from '../routes/index.ts';

type Json = Readonly<Record<string, unknown>>;

export type Operation = {
  readonly name: string;
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Without the base: `/items/{id}`. */
  readonly path: string;
  readonly permission: string;
  /** What stands before the path. */
  readonly base: string;
  readonly query: readonly string[];
  readonly body: Json | null;
  /** Says that something was made, or begun. */
  readonly makes: boolean;
  /** Takes a key against repetition. */
  readonly once: boolean;
};

const document = openApiOf(routes, 'test');
const { schemas } = document.components as { schemas: Readonly<Record<string, Json>> };

export function operationsOf(): readonly Operation[] {
  const paths = document.paths as Readonly<Record<string, Readonly<Record<string, Json>>>>;
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]): Operation => {
      const parameters = operation.parameters as readonly { name: string; in: string }[];
      const content = (operation.requestBody as { content?: Record<string, { schema: Json }> } | undefined)
        ?.content;
      return {
        name: String(operation.operationId),
        method: method.toUpperCase() as Operation['method'],
        path: path.replace('/api/v1', ''),
        base: path.startsWith('/api/v1') ? '/api/v1' : '',
        permission: String(operation['x-permission']),
        query: parameters.filter((one) => one.in === 'query').map((one) => one.name),
        body: content?.['application/json']?.schema ?? null,
        makes: ['201', '202'].some((status) => status in (operation.responses as Json)),
        once: parameters.some((one) => one.name === 'Idempotency-Key'),
      };
    }),
  );
}

/** The path with its id filled in, and of the query what the operation knows. */
export function pathOf({ base, path, query }: Operation, id: string, asked = ''): string {
  const [name = ''] = asked.split('=');
  const search = asked !== '' && (query.includes(name) || name === 'colour') ? `?${asked}` : '';
  return `${base}${path.replace(/\{\w+\}/, encodeURIComponent(id))}${search}`;
}

/** A small generator of numbers that can be run again: the same seed, the same numbers. */
function numbersFrom(seed: number): () => number {
  let state = seed >>> 0 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

const WILD: readonly unknown[] = [
  null,
  true,
  -1,
  1e308,
  '',
  ' ',
  '\u0000',
  '\ud800',
  "'; drop table items; --",
  '9'.repeat(400),
  '2026-02-30',
  [],
  {},
  [[[[]]]],
  { __proto__: null, constructor: { prototype: 1 } },
  '中文‮𠮷',
];

/** Bodies for an operation: the first as its schema has it, the others with something wrong in them. */
export function inputsFor(operation: Operation, count: number): readonly unknown[] {
  if (operation.body === null) return [undefined];
  const { body } = operation;
  return Array.from({ length: count }, (_, at) => {
    const next = numbersFrom(hashOf(operation.name) + at * 7919);
    if (at > 0 && next() < 0.25) return pick(WILD, next);
    const value = drawn(body, next, 0);
    return at === 0 ? value : spoiled(value, next);
  });
}

const hashOf = (text: string): number =>
  [...text].reduce((sum, sign) => (sum * 31 + sign.charCodeAt(0)) | 0, 7);
const pick = <T>(from: readonly T[], next: () => number): T => from[Math.floor(next() * from.length)] as T;

function drawn(schema: unknown, next: () => number, depth: number): unknown {
  if (typeof schema !== 'object' || schema === null) return pick(WILD, next);
  const of = schema as Json;
  if (typeof of.$ref === 'string') return drawn(schemas[of.$ref.split('/').at(-1) ?? ''], next, depth + 1);
  if (Array.isArray(of.enum)) return pick(of.enum, next);
  if ('const' in of) return of.const;
  const parts = of.anyOf ?? of.oneOf;
  if (Array.isArray(parts)) return drawn(pick(parts, next), next, depth);
  const type = Array.isArray(of.type) ? pick(of.type, next) : of.type;
  switch (type) {
    case 'string':
      return textOf(of, next);
    case 'integer':
    case 'number':
      return Math.max(Number(of.minimum ?? 0), Math.floor(next() * 20));
    case 'boolean':
      return next() < 0.5;
    case 'null':
      return null;
    case 'array':
      return depth > 8
        ? []
        : Array.from({ length: 1 + Math.floor(next() * 2) }, () => drawn(of.items, next, depth + 1));
    case 'object':
      return objectOf(of, next, depth);
    default:
      return of.properties === undefined ? { name: 'x' } : objectOf(of, next, depth);
  }
}

function textOf(of: Json, next: () => number): string {
  switch (of.format) {
    case 'uuid':
      return '01900000-0000-7000-8000-000000000000';
    case 'date':
      return pick(['2026-11-23', '2025-10-20'], next);
    case 'date-time':
      return '2026-11-23T04:00:00Z';
    case 'email':
      return `someone-${Math.floor(next() * 1e6)}@example.com`;
    default:
      return typeof of.pattern === 'string' && /A-Z/.test(of.pattern)
        ? 'DE'
        : pick(['1', 'M-1', 'x y', '磁材'], next);
  }
}

function objectOf(of: Json, next: () => number, depth: number): unknown {
  const required = new Set(Array.isArray(of.required) ? of.required : []);
  const entries = Object.entries((of.properties ?? {}) as Record<string, unknown>);
  return Object.fromEntries(
    entries
      .filter(([name]) => required.has(name) || (depth < 5 && next() < 0.4))
      .map(([name, inner]) => [name, drawn(inner, next, depth + 1)]),
  );
}

/** The same with one place made wild, or a field too many. */
function spoiled(value: unknown, next: () => number): unknown {
  if (typeof value !== 'object' || value === null || next() < 0.2) return pick(WILD, next);
  if (Array.isArray(value)) return [...value, pick(WILD, next)];
  const names = Object.keys(value);
  if (names.length === 0 || next() < 0.2) return { ...value, colour: pick(WILD, next) };
  const name = pick(names, next);
  const inner = (value as Record<string, unknown>)[name];
  return { ...value, [name]: next() < 0.5 ? spoiled(inner, next) : pick(WILD, next) };
}

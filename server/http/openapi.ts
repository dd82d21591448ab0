/**
 * The OpenAPI 3.1 document of the routes, made from the very schemas that read their requests. The contract's own JSON
 * Schemas stand in it as components.
 */
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { PERMISSIONS } from '../identity/permissions.ts';
import { BASE, type Route } from './route.ts';
import { problemBody } from './schemas.ts';

type Json = Readonly<Record<string, unknown>>;

const contract = (name: string): Json =>
  JSON.parse(readFileSync(new URL(`../../contract/${name}.schema.json`, import.meta.url), 'utf8')) as Json;

/** A contract's schema as a component, and its definitions as components with its name before theirs. */
function contractComponents(name: string, file: string): Record<string, unknown> {
  const { $defs = {}, $schema: _, $id: __, ...own } = contract(file) as Json & { $defs?: Json };
  const nameOf = (definition: string): string =>
    `${name}${definition.charAt(0).toUpperCase()}${definition.slice(1)}`;
  const moved = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(moved);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => {
        const [, definition] = key === '$ref' ? (/^#\/\$defs\/(.+)$/.exec(String(inner)) ?? []) : [];
        return [key, definition === undefined ? moved(inner) : `#/components/schemas/${nameOf(definition)}`];
      }),
    );
  };
  return {
    [name]: moved(own),
    ...Object.fromEntries(Object.entries($defs).map(([key, value]) => [nameOf(key), moved(value)])),
  };
}

/** A schema as JSON Schema, with what has an id moved among the components. */
function schemaOf(schema: z.ZodType, io: 'input' | 'output', components: Record<string, unknown>): Json {
  const made = z.toJSONSchema(schema, {
    ...{ io, target: 'draft-2020-12', unrepresentable: 'any', cycles: 'ref' },
    // A format says it; the pattern behind it is long and says it again. Bounds that every safe number has say nothing.
    override: ({ jsonSchema }) => {
      if (jsonSchema.format !== undefined) delete jsonSchema.pattern;
      if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
      if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
    },
  }) as Json;
  const { $defs = {}, $schema: _, ...own } = made as Json & { $defs?: Json };
  const moved = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(moved);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).flatMap(([key, inner]) => {
        if (key === '$schema' || key === 'id')
          return key === 'id' && typeof inner === 'string' ? [] : [[key, moved(inner)]];
        if (key === '$ref') return [[key, String(inner).replace('#/$defs/', '#/components/schemas/')]];
        return [[key, moved(inner)]];
      }),
    );
  };
  for (const [name, value] of Object.entries($defs)) components[name] ??= moved(value);
  const id = schema.meta()?.id;
  if (typeof id === 'string') {
    components[id] ??= moved(own);
    return { $ref: `#/components/schemas/${id}` };
  }
  return moved(own) as Json;
}

const isDefault = (schema: Json): boolean => 'default' in schema;

/** The parameters of a query or path schema. */
function parametersOf(
  schema: z.ZodType | undefined,
  place: 'path' | 'query',
  components: Record<string, unknown>,
) {
  if (schema === undefined) return [];
  const made = schemaOf(schema, 'input', components);
  const required = (made.required ?? []) as readonly string[];
  return Object.entries((made.properties ?? {}) as Record<string, Json>).map(
    ([name, { description, ...own }]) => ({
      name,
      in: place,
      required: place === 'path' || (required.includes(name) && !isDefault(own)),
      ...(description === undefined ? {} : { description }),
      schema: own,
    }),
  );
}

const header = (name: string, description: string) => ({
  name,
  in: 'header',
  required: false,
  description,
  schema: { type: 'string', maxLength: 200 },
});

function operationOf(route: Route, components: Record<string, unknown>): Json {
  const body = route.body === undefined ? undefined : schemaOf(route.body, 'input', components);
  const content: Record<string, unknown> = body === undefined ? {} : { 'application/json': { schema: body } };
  for (const media of route.takes ?? []) content[media] = { schema: { type: 'string' } };
  const answers = Object.entries(route.answers).map(([status, schema]) => {
    const media = route.media?.split(';')[0] ?? 'application/json';
    const found = schema === null ? {} : { [media]: { schema: schemaOf(schema, 'output', components) } };
    const lines =
      route.givesLines === undefined
        ? {}
        : { 'application/x-ndjson': { schema: schemaOf(route.givesLines, 'output', components) } };
    const all = { ...found, ...lines };
    return [
      status,
      { description: SAID[status] ?? '', ...(Object.keys(all).length > 0 ? { content: all } : {}) },
    ];
  });
  const problem = { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } };
  return {
    operationId: route.name,
    summary: route.says,
    tags: [route.path.split('/')[1] ?? ''],
    security: route.allow === 'anyone' ? [] : [{ session: [] }, { key: [] }],
    'x-permission': route.allow,
    parameters: [
      ...parametersOf(route.params, 'path', components),
      ...parametersOf(route.query, 'query', components),
      ...(route.creates
        ? [header('Idempotency-Key', 'The same key and body: the same answer, done once')]
        : []),
      ...(route.matches ? [header('If-Match', 'The ETag that was read: 412 where it changed since')] : []),
    ],
    ...(Object.keys(content).length > 0 ? { requestBody: { required: true, content } } : {}),
    responses: {
      ...Object.fromEntries(answers),
      default: { description: 'A problem, with its fault lines', content: problem },
    },
  };
}

const SAID: Readonly<Record<string, string>> = {
  '200': 'Done',
  '201': 'Made and kept',
  '202': 'Begun; a job does it',
  '204': 'Done; there is nothing to say',
  '302': 'Go there',
};

/** The document of these routes. */
export function openApiOf(routes: readonly Route[], version: string): Json {
  const components: Record<string, unknown> = {};
  schemaOf(problemBody, 'output', components);
  const paths: Record<string, Record<string, unknown>> = {};
  for (const route of routes) {
    const path = `${route.atRoot ? '' : BASE}${route.path}`;
    paths[path] = { ...paths[path], [route.method.toLowerCase()]: operationOf(route, components) };
  }
  Object.assign(components, contractComponents('Transaction', 'transaction'));
  Object.assign(components, contractComponents('Determination', 'determination'));
  components.ItemDocument = { $ref: '#/components/schemas/TransactionItem' };
  return {
    openapi: '3.1.1',
    info: {
      title: 'Ytterby',
      version,
      summary: "Where you stand under China's rare-earth export controls",
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    paths,
    components: {
      schemas: Object.fromEntries(Object.entries(components).sort(([a], [b]) => (a < b ? -1 : 1))),
      securitySchemes: {
        session: { type: 'apiKey', in: 'cookie', name: 'ytterby_session' },
        key: { type: 'http', scheme: 'bearer', description: `A key with scopes: ${PERMISSIONS.join(', ')}` },
      },
    },
  };
}

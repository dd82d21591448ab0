/** The generated half of the client: the types of the API and how each operation is called. */
import { typeOf } from './types-of-schemas.ts';

type Json = Readonly<Record<string, unknown>>;
type Operation = {
  readonly operationId: string;
  readonly summary: string;
  readonly parameters: readonly {
    name: string;
    in: string;
    required: boolean;
    description?: string;
    schema: Json;
  }[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Json }>> };
  readonly responses: Readonly<
    Record<string, { readonly content?: Readonly<Record<string, { readonly schema: Json }>> }>
  >;
};

const HEAD = `// Written by \`node server/scripts/write-api.ts\` from the server's routes. Do not edit.
`;

const LINES = 'application/x-ndjson';
/** A body that is a file is taken as it is, whatever it is. */
const FILE = 'application/octet-stream';

export function clientSource(document: Json): string {
  const { schemas } = document.components as { schemas: Readonly<Record<string, Json>> };
  const types = Object.entries(schemas).map(([name, schema]) => {
    const says = typeof schema.description === 'string' ? `/** ${schema.description} */\n` : '';
    return `${says}export type ${name} = ${typeOf(schema)};`;
  });
  const paths = document.paths as Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method: method.toUpperCase(), operation })),
  );
  const table = operations.map(({ path, method, operation }) => {
    const query = operation.parameters.filter((one) => one.in === 'query').map((one) => one.name);
    const lines = takesLines(operation);
    return `  ${operation.operationId}: { method: '${method}', path: '${path}', query: ${JSON.stringify(query)}, lines: ${lines} },`;
  });
  const files = operations.flatMap(({ operation }) => (givesBytes(operation) ? [operation.operationId] : []));
  const shapes = operations.map(({ operation }) => {
    const { given, required } = givenOf(operation);
    return `  /** ${operation.summary} */\n  readonly ${operation.operationId}: { readonly given: ${given}; readonly required: ${required}; readonly gives: ${givesOf(operation)} };`;
  });
  return `${HEAD}
${types.join('\n\n')}

/** What each operation is given and gives. */
export type Operations = {
${shapes.join('\n')}
};

/** How each operation is called. */
export const operations = {
${table.join('\n')}
} as const satisfies Readonly<Record<keyof Operations, { method: string; path: string; query: readonly string[]; lines: boolean }>>;

/** Operations whose answer is a file: given as its bytes. */
export const files: readonly (keyof Operations)[] = ${JSON.stringify(files)};
`;
}

const takesFile = ({ requestBody }: Operation): boolean => requestBody?.content[FILE] !== undefined;
const takesLines = (operation: Operation): boolean =>
  !takesFile(operation) && operation.requestBody?.content[LINES] !== undefined;
/** Answers that are files, not text: a paper, a table in whatever form was asked for. */
const BYTES: readonly string[] = [FILE, 'application/pdf'];
const givesBytes = ({ responses }: Operation): boolean =>
  Object.values(responses).some(({ content = {} }) =>
    Object.keys(content).some((one) => BYTES.includes(one)),
  );

function givenOf(operation: Operation): { readonly given: string; readonly required: boolean } {
  const members: string[] = [];
  let required = false;
  for (const one of operation.parameters) {
    if (one.in === 'header') {
      if (one.name === 'Idempotency-Key')
        members.push(`/** ${one.description} */ readonly idempotencyKey?: string`);
      if (one.name === 'If-Match') members.push(`/** ${one.description} */ readonly ifMatch?: string`);
      continue;
    }
    if (one.required) required = true;
    const says = one.description === undefined ? '' : `/** ${one.description} */ `;
    members.push(
      `${says}readonly ${one.name}${one.required ? '' : '?'}: ${queryType(one.schema)}${one.required ? '' : ' | undefined'}`,
    );
  }
  const content = operation.requestBody?.content ?? {};
  const json = content['application/json'];
  if (json !== undefined) {
    members.push(`readonly body: ${typeOf(json.schema)}`);
    required = true;
  }
  if (takesFile(operation)) {
    members.push('/** Sent as it is. */ readonly file: Blob | Uint8Array<ArrayBuffer>');
    required = true;
  }
  if (takesLines(operation)) {
    members.push(
      '/** Sent a line each, as they come. */ readonly lines: Iterable<unknown> | AsyncIterable<unknown>',
    );
    required = true;
  }
  return {
    given: members.length === 0 ? 'Readonly<Record<string, never>>' : `{ ${members.join('; ')} }`,
    required,
  };
}

/** A parameter of an address; switches are given as true and false. */
function queryType(schema: Json): string {
  const isSwitch = Array.isArray(schema.enum) && schema.enum.join() === 'true,false';
  return isSwitch ? 'boolean' : typeOf(schema);
}

function givesOf({ responses }: Operation): string {
  const types = Object.entries(responses).flatMap(([status, { content }]) => {
    if (status === 'default') return [];
    if (content === undefined) return ['undefined'];
    return Object.entries(content).map(([media, { schema }]) => {
      if (BYTES.includes(media)) return 'Uint8Array<ArrayBuffer>';
      return media === LINES ? `AsyncIterable<${typeOf(schema)}>` : typeOf(schema);
    });
  });
  return [...new Set(types)].join(' | ') || 'undefined';
}

/**
 * Verbs on what an organisation keeps, over its own server: offered only where an address and a key are given, and
 * those that change something only where that key may. The server checks each call again.
 */
import { z } from 'zod';

export type Kept = {
  readonly name: string;
  readonly title: string;
  readonly says: string;
  readonly input: z.ZodRawShape;
  /** The permission without which the verb is not offered. */
  readonly needs: string;
  readonly changes: boolean;
  readonly ask: (given: Readonly<Record<string, unknown>>) => Asked;
};

export type Asked = { readonly method: 'GET' | 'POST'; readonly path: string; readonly body?: unknown };

/** A server of the house and the key that opens it. */
export type House = { readonly server: string; readonly key: string };

const page = {
  limit: z.number().int().min(1).max(100).optional(),
  cursor: z.string().max(500).optional().describe('`next` of the page before'),
};

const pathOf = (path: string, given: Readonly<Record<string, unknown>>): string =>
  `${path}?${new URLSearchParams(
    Object.entries(given).flatMap(([key, value]) => (value === undefined ? [] : [[key, String(value)]])),
  )}`;

const list = (path: string, name: string, title: string, says: string, needs: string): Kept => ({
  ...{ name, title, says, needs, changes: false, input: page },
  ask: (given) => ({ method: 'GET', path: pathOf(path, given) }),
});

const records = z.enum(['items', 'boms', 'parties', 'transactions', 'ownership', 'own-lists']);

export const kept: readonly Kept[] = [
  list(
    '/determinations',
    'list_determinations',
    'List stored answers',
    "The organisation's stored determinations, newest first.",
    'determinations:read',
  ),
  list('/tasks', 'list_tasks', 'List tasks', 'What waits for a person in the organisation.', 'tasks:read'),
  list('/hits', 'list_hits', 'List hits', 'Names of parties that resemble listed ones.', 'screenings:read'),
  list('/cases', 'list_cases', 'List cases', "The organisation's cases, newest first.", 'cases:read'),
  list('/licences', 'list_licences', 'List licences', 'Licences with what is left of them.', 'licences:read'),
  {
    name: 'list_records',
    title: 'List records',
    says: 'Items, bills of materials, parties, transactions, ownership graphs or own lists that are kept, newest first.',
    needs: 'records:read',
    changes: false,
    input: {
      kind: records,
      q: z.string().max(200).optional().describe('Part of the reference or name'),
      ...page,
    },
    ask: ({ kind, ...given }) => ({ method: 'GET', path: pathOf(`/${String(kind)}`, given) }),
  },
  {
    name: 'show_record',
    title: 'Show a record',
    says: 'One of them, whole.',
    needs: 'records:read',
    changes: false,
    input: { kind: records, id: z.uuid() },
    ask: ({ kind, id }) => ({ method: 'GET', path: `/${String(kind)}/${String(id)}` }),
  },
  {
    name: 'show_determination',
    title: 'Show a stored answer',
    says: 'A stored determination with all that it was made from.',
    needs: 'determinations:read',
    changes: false,
    input: { id: z.uuid() },
    ask: ({ id }) => ({ method: 'GET', path: `/determinations/${String(id)}` }),
  },
  {
    name: 'replay_determination',
    title: 'Make a stored answer again',
    says: 'Makes a stored answer again under its own law and lists, and says whether it is the same to the byte.',
    needs: 'determinations:read',
    changes: false,
    input: { id: z.uuid() },
    ask: ({ id }) => ({ method: 'POST', path: `/determinations/${String(id)}/replay` }),
  },
  {
    name: 'keep_determination',
    title: 'Determine and keep',
    says: 'Determines a transaction and keeps the answer in the organisation, so that it can be replayed.',
    needs: 'determinations:write',
    changes: true,
    input: { transaction: z.record(z.string(), z.unknown()) },
    ask: ({ transaction }) => ({ method: 'POST', path: '/determinations?store=true', body: transaction }),
  },
];

/** What the server answers: its text, and whether it was refused. Throws only where no server is there. */
export async function askHouse(
  { server, key }: House,
  { method, path, body }: Asked,
): Promise<{ readonly refused: boolean; readonly text: string }> {
  const response = await fetch(new URL(`/api/v1${path}`, server), {
    method,
    headers: {
      authorization: `Bearer ${key}`,
      accept: 'application/json',
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    redirect: 'error',
    signal: AbortSignal.timeout(60_000),
  });
  return { refused: !response.ok, text: await response.text() };
}

/** The verbs that the key may use; none where the server knows no such key. */
export async function allowedBy(house: House): Promise<readonly Kept[]> {
  const { refused, text } = await askHouse(house, { method: 'GET', path: '/session' });
  if (refused) return [];
  const { permissions = [] } = JSON.parse(text) as { readonly permissions?: readonly string[] };
  return kept.filter((one) => permissions.includes(one.needs));
}

/** Transfers of controlled technology: who, of which nationality, where, what, by which means, under which licence. */
import {
  covers,
  statementsFor,
  type Transfer,
  technologyTransfer,
  transferFaults,
  USABLE,
} from '@ytterby/desk';
import { requestFault } from '@ytterby/language';
import { z } from 'zod';
import { badInput } from '../../http/problem.ts';
import type { Call, Route } from '../../http/route.ts';
import { day, id, words } from '../../http/schemas.ts';
import { fileRoutes } from '../desk/file-routes.ts';
import type { FileKind, FileRow } from '../desk/kind.ts';

const territory = z.string().regex(/^[A-Z]{2}$/);
const STATEMENTS = ['technology-statement-export', 'technology-statement-domestic'] as const;
const MEANS = [
  'trade',
  'ip-licence',
  'investment',
  'exchange',
  'gift',
  'exhibition',
  'testing',
  'assistance',
  'teaching',
  'joint-research',
  'employment',
  'consulting',
  'other',
] as const;

const document = z
  .strictObject({
    technology: z.strictObject({ entry: words(100), says: words(5000) }),
    recipients: z
      .array(
        z.strictObject({
          kind: z.enum(['organisation', 'person']),
          name: words(500)
            .optional()
            .describe('Of an organisation; a person is named in the records kept apart'),
          person: id.optional(),
          from: territory.describe("Where it is established; a person's nationality"),
          locatedIn: territory,
        }),
      )
      .max(500),
    means: z.array(z.enum(MEANS)).max(20),
    endUse: words(5000).optional(),
    licence: z
      .strictObject({ number: words(200) })
      .nullable()
      .optional()
      .describe('null: the determination says that none is needed'),
    determination: id.optional().describe('The stored determination that says so'),
    statements: z
      .array(z.strictObject({ kind: z.enum(STATEMENTS), document: words(200), finalOn: day.nullable() }))
      .max(10)
      .default([]),
  })
  .meta({ id: 'TransferDocument' });

type Document = Transfer & {
  readonly determination?: string;
  readonly statements: readonly { readonly kind: string; readonly finalOn: string | null }[];
};
const documentOf = (row: FileRow): Document => row.document as Document;

/** A licence in hand that covers the technology on the day, or a settled answer that none is needed. */
async function isCovered(one: Document, on: string, { db, context }: Call): Promise<boolean> {
  if (one.licence === undefined) return false;
  if (one.licence === null) {
    if (one.determination === undefined) return false;
    const row = await db
      .selectFrom('determinations')
      .select(['at_most', 'settled'])
      .where('id', '=', one.determination)
      .executeTakeFirst();
    return row?.settled === true && (row.at_most === 'none' || row.at_most === 'exempt');
  }
  const { number } = one.licence;
  const { lists } = (await context.corpora.current(db)).corpus.corpus;
  const licences = await db.selectFrom('licences').selectAll().where('archived_at', 'is', null).execute();
  return licences.some(
    ({ document: licence, state }) =>
      licence.number === number &&
      USABLE.includes(state as never) &&
      licence.validFrom <= on &&
      on <= licence.validUntil &&
      licence.items.some(({ entry }) => covers(entry, one.technology.entry, lists)),
  );
}

const transferKind: FileKind = {
  table: 'technology_transfers',
  path: '/technology-transfers',
  one: 'TechnologyTransfer',
  many: 'TechnologyTransfers',
  object: 'technology-transfer',
  machine: technologyTransfer,
  document,
  editable: ['planned'],
  check: (given) =>
    transferFaults(given as Document)
      // Which licence it goes under may be found later; it is asked for before it is cleared.
      .filter(({ path }) => path !== 'licence')
      .map((fault) => ({ ...fault, path: `document/${fault.path}` })),
  columns: async ({ document: given }, { db }) => {
    for (const [at, { person }] of (given as Document).recipients.entries()) {
      if (person === undefined) continue;
      const row = await db.selectFrom('people').select('id').where('id', '=', person).executeTakeFirst();
      if (row) continue;
      const path = `document/recipients/${at}/person`;
      return badInput([requestFault('no-such-row', path, JSON.stringify(person), ['person'])]);
    }
    return {};
  },
  around: async (row, move, call) => {
    const one = documentOf(row);
    const asked = one.licence ? statementsFor(one) : [];
    return {
      licenceCovers: await isCovered(one, move.on, call),
      missingDocuments: asked.filter(
        (kind) => !one.statements.some((filed) => filed.kind === kind && filed.finalOn !== null),
      ),
    };
  },
  after: async (row, move, _, { db, now }) => {
    if (move.event !== 'provide') return {};
    const people = documentOf(row).recipients.flatMap(({ person }) => person ?? []);
    if (people.length > 0) {
      await db
        .updateTable('people')
        .set({ last_transfer_on: move.on, updated_at: now.toISOString() })
        .where('id', 'in', people)
        .execute();
    }
    return {};
  },
  shown: {
    schema: {
      statementsAsked: z.array(z.string()).describe('Statements that go with the application: 2025-62/3'),
    },
    of: async (row) => ({ statementsAsked: statementsFor(documentOf(row)) }),
  },
};

export const transferRoutes: readonly Route[] = fileRoutes(transferKind);

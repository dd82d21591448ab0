/** Questionnaires to suppliers: what is asked of which parts, the answer, and the evidence it is. */
import { type Answer, type Asked, answerOf, evidenceOf, questionnaire } from '@ytterby/desk';
import { plainEvidence } from '@ytterby/facts/content';
import { requestFault } from '@ytterby/language';
import { z } from 'zod';
import { bomNamed, partsMissing, writeEvidence } from '../../desk/evidence.ts';
import { badInput, clash } from '../../http/problem.ts';
import type { Call, Route } from '../../http/route.ts';
import { day, words } from '../../http/schemas.ts';
import { json } from '../../store/values.ts';
import { fileRoutes } from '../desk/file-routes.ts';
import type { FileKind, FileRow } from '../desk/kind.ts';
import { refusedFor } from '../desk/refusal.ts';

const answer = z
  .strictObject({
    on: day,
    reference: words(200).optional(),
    until: day.optional().describe('The last day the declaration speaks for'),
    signedBy: words(300),
    lines: z
      .array(
        z.strictObject({
          part: words(300),
          share: words(80).optional().describe('Share of China-origin Part 1 items by value: "0.05" for 5%'),
          origin: z
            .string()
            .regex(/^[A-Z]{2}$/)
            .optional(),
          entry: words(100).optional(),
          price: z.strictObject({ amount: words(80), currency: z.string().regex(/^[A-Z]{3}$/) }).optional(),
          cannotKnow: words(2000).optional(),
        }),
      )
      .max(10_000),
  })
  .meta({ id: 'SupplierAnswer' });

const document = z
  .strictObject({
    supplier: words(500),
    bom: words(200)
      .optional()
      .describe(
        'The kept bill of materials it asks about, by id or reference: answers are written beside its lines',
      ),
    asked: z
      .array(
        z.strictObject({
          part: words(300),
          facts: z.array(z.enum(['price', 'origin', 'classification', 'content', 'share'])).min(1),
        }),
      )
      .min(1)
      .max(10_000),
    answer: answer.optional(),
  })
  .meta({ id: 'QuestionnaireDocument' });

type Document = {
  readonly supplier: string;
  readonly bom?: string;
  readonly asked: readonly Asked[];
  readonly answer?: Answer;
};
const documentOf = (row: FileRow): Document => row.document as Document;

const notInBom = (part: string, asked: readonly Asked[]) => {
  const at = asked.findIndex((one) => one.part === part);
  return requestFault('no-such-row', `document/asked/${at}/part`, JSON.stringify(part), ['part']);
};

/** The answer goes beside the lines of the bill it was asked for, where that is kept here. */
async function taken(row: FileRow, call: Call) {
  const { bom: name, answer: given, supplier } = documentOf(row);
  if (name === undefined || given === undefined) return {};
  const bom = await bomNamed(call.db, name);
  // Put away meanwhile: the answer stays with the file.
  if (!bom) return clash('no-such-row', 'document/bom', JSON.stringify(name), ['bom']);
  await writeEvidence(call, bom, evidenceOf(given, supplier), { kind: 'questionnaire', id: row.id });
  return {};
}

export const questionnaireKind: FileKind = {
  table: 'questionnaires',
  path: '/questionnaires',
  one: 'Questionnaire',
  many: 'Questionnaires',
  object: 'questionnaire',
  machine: questionnaire,
  document,
  editable: ['to-send'],
  moveShape: { answer: answer.optional().describe('Of an answer that came: what it says') },
  // What is missing may be asked for again; what cannot be read is no answer, and the check after it says so.
  around: async () => ({ answered: true }),
  columns: async ({ document: given }, { db }) => {
    const { bom: name, asked } = given as Document;
    if (name === undefined) return {};
    const bom = await bomNamed(db, name);
    if (!bom) return badInput([requestFault('no-such-row', 'document/bom', JSON.stringify(name), ['bom'])]);
    const missing = partsMissing(
      bom,
      asked.map(({ part }) => part),
    );
    return missing.length === 0 ? {} : badInput(missing.map((part) => notInBom(part, asked)));
  },
  after: async (row, move, _, call, more) => {
    if (move.event === 'take-as-evidence') return taken(row, call);
    if (move.event !== 'take-answer') return {};
    const given = more.answer as Answer | undefined;
    if (given === undefined) return refusedFor([{ code: 'not-given', path: 'answer' }]);
    const faults = answerOf(given, documentOf(row).asked).filter(({ code }) => code !== 'not-given');
    if (faults.length > 0) {
      return refusedFor(faults.map((fault) => ({ ...fault, path: `answer/${fault.path}` })));
    }
    return { document: json({ ...documentOf(row), answer: given }) };
  },
  shown: {
    schema: {
      missing: z.array(z.string()).describe('What was asked and is not answered'),
      evidence: z
        .array(z.unknown())
        .describe('Papers about parts, as content weighs them; there once the answer is taken as evidence'),
    },
    of: async (row) => {
      const { answer: given, asked, supplier } = documentOf(row);
      return {
        missing: given ? answerOf(given, asked).map(({ path }) => path) : [],
        evidence: given && row.state === 'taken' ? evidenceOf(given, supplier).map(plainEvidence) : [],
      };
    },
  },
};

export const questionnaireRoutes: readonly Route[] = fileRoutes(questionnaireKind);

/** The value shares of a bill of materials under 2025-61/1(1): with what is open, what to ask for, and what if. */
import { decimal } from '@ytterby/engine/amount';
import {
  annexOfCorpus,
  contentAnswer,
  memberOf,
  openBom,
  openWithPapers,
  workingOf,
} from '@ytterby/facts/content';
import type { Corpus } from '@ytterby/law';
import { z } from 'zod';
import { houseOf } from '../../determinations/index.ts';
import { dayOf } from '../../http/context.ts';
import { type AnswerFault, badInput } from '../../http/problem.ts';
import { type Answer, type Call, ok } from '../../http/route.ts';
import { day, words } from '../../http/schemas.ts';
import {
  type BomFile,
  type ContentFault,
  isTree,
  ofBom,
  readBomFile,
  readJsonBom,
  readWhatIf,
  unknownCodes,
} from '../../intake/index.ts';
import { lawInUse } from '../law/question.ts';
import type { Keeping } from '../resource.ts';
import { ofContent } from '../told.ts';

/** 0.1 % and above (0.1%及以上), 2025-61/1(1). */
const THRESHOLD = decimal('0.001');

export const bomDocument = z.unknown().meta({
  id: 'BomDocument',
  description: 'Parts, the lines that say how much of one is in another, and rates',
});

export const contentAsked = {
  on: day.optional().describe('Prices, rates and papers as of this day; today unless given'),
  item: words(200).optional().describe('The part asked about; the top of the bill unless given'),
  whatIf: z
    .array(z.unknown())
    .max(200)
    .optional()
    .describe('Suppositions: {part, price, origin, entries, supplier}'),
};

export const contentAnswered = z
  .looseObject({
    item: z.string(),
    currency: z.string().nullable(),
    threshold: z.string(),
    on: day,
    results: z.array(z.unknown()),
    ask: z.array(z.unknown()),
    evidence: z
      .array(z.unknown())
      .describe('Papers held against the bill: agree, contradict, speak of no such part'),
    withEvidence: z
      .unknown()
      .optional()
      .describe(
        'The same if the papers are right where the bill is silent: what was taken, what was not and why',
      ),
    working: z.unknown().describe('A working that can be kept, signed and made again'),
  })
  .meta({ id: 'ContentAnswer' });

type Asked = {
  readonly on?: string | undefined;
  readonly item?: string | undefined;
  readonly whatIf?: unknown[] | undefined;
};

type Read = { readonly file: BomFile; readonly corpus: Corpus } | { readonly faults: readonly AnswerFault[] };

/** A bill of materials of the body, within its `place`, with every code known to the law in use; or all its faults. */
async function read(call: Keeping, document: unknown, place: string): Promise<Read> {
  const { corpus } = await lawInUse(call);
  // What is no object is no bill of materials: as a text it would be taken for a table.
  const file = isTree(document)
    ? await readBomFile(Buffer.from(JSON.stringify(document)))
    : (readJsonBom(document) as { readonly faults: readonly ContentFault[] });
  if ('faults' in file) return { faults: file.faults.map(ofContent(place)) };
  const unknown = unknownCodes(file.bom.parts, corpus);
  return unknown.length > 0 ? { faults: unknown.map(ofContent(place)) } : { file, corpus };
}

/** What is wrong with a bill of materials, within `place` of the body. */
export async function faultsOfBom(
  call: Keeping,
  document: unknown,
  place: string,
): Promise<readonly AnswerFault[]> {
  const found = await read(call, document, place);
  return 'faults' in found ? found.faults : [];
}

export async function answerContent(
  call: Call,
  document: unknown,
  asked: Asked,
  place: string,
): Promise<Answer> {
  const found = await read(call, document, place);
  if ('faults' in found) return badInput(found.faults);
  const { bom: given, counts: rows, evidence } = found.file;
  const annexOf = annexOfCorpus(found.corpus);
  const on = asked.on ?? dayOf(call.now);
  const item = asked.item === undefined ? {} : { item: asked.item };
  const opened = openBom(given, (part) => memberOf(part, annexOf), { threshold: THRESHOLD, on, ...item });
  if (opened.kind === 'faults') return badInput(opened.faults.map((one) => ofContent(place)(ofBom(one))));
  const supposed =
    asked.whatIf === undefined ? undefined : readWhatIf(JSON.stringify(asked.whatIf), given.parts, annexOf);
  if (supposed && 'faults' in supposed) return badInput(supposed.faults.map(ofContent('whatIf')));
  const house = await houseOf(call.db);
  const withPapers = openWithPapers(given, evidence, on, (part) => memberOf(part, annexOf), {
    ...{ threshold: THRESHOLD, on, ...item },
    ...(opened.bom.table.compiled.currency === null ? {} : { currency: opened.bom.table.compiled.currency }),
  });
  const answer = contentAnswer(opened.bom, {
    ...{ on, rows, evidence, withPapers, smelters: [] },
    ...(supposed ? { supposed } : {}),
    settled: Object.fromEntries(house.map(({ key, value }) => [key, value])),
  });
  return ok({ ...answer, working: workingOf(opened.bom, on) });
}

/**
 * `ytterby document [KIND [RECORD]]`: lists the kinds, shows the fields of one, checks a record, prints it as PDF, DOCX
 * or e-mail, makes it final, and gives redacted copies with a log. Files in, files out; no server is asked.
 */
import { appendFileSync } from 'node:fs';
import path from 'node:path';
import {
  blankRecord,
  checkRecord,
  contentWorkingFrom,
  determinationMemoFrom,
  disclosureOf,
  documentKinds,
  draftFrom,
  type Form,
  finalise,
  formOf,
  gapsIn,
  type PaperLanguage,
  type PlainRecord,
  readFinal,
  readRedacted,
  redact,
} from '@ytterby/desk/documents';
import { checkTransaction, type Determination, isCalendarDate } from '@ytterby/facts';
import type { Working } from '@ytterby/facts/content';
import type { Told } from '@ytterby/language';
import { nearestWords } from '@ytterby/law/lists';
import { BAD_INPUT, type Command, isGiven, optionOf, type Task, WELL } from '../command.ts';
import { fieldLines, kindLines } from '../documents/field-list.ts';
import { freshSalt, type Given, isWritable, writeDocument } from '../documents/outputs.ts';
import { readJsonFile } from '../documents/read-json-file.ts';
import { printJson, refuse, refuseLine, told } from '../documents/say.ts';
import { cliFault } from '../fault.ts';
import { whichCorpus } from '../input/which-corpus.ts';
import { tellFaults } from '../output/tell-faults.ts';
import { write } from '../output/write.ts';
import { today } from '../world.ts';

export const document: Command = {
  name: 'document',
  options: [
    { name: 'output', value: 'notice.pdf' },
    { name: 'in', value: 'zh-HK' },
    { name: 'blank' },
    { name: 'draft-from', value: 'transaction.json' },
    { name: 'final' },
    { name: 'by', value: 'Trade compliance' },
    { name: 'on', value: '2026-11-23' },
    { name: 'withhold', value: 'fields/contract=trade secret', repeats: true },
    { name: 'to', value: 'Customs agent' },
    { name: 'disclosures', value: 'disclosures.ndjson' },
    { name: 'law', value: 'corpus.json' },
  ],
  run,
};

async function run(task: Task): Promise<number> {
  const [kind, file, unwanted] = task.given.rest;
  const { stdout } = task.world;
  if (unwanted !== undefined)
    return tellFaults(task, [cliFault('argument-unwanted', '', JSON.stringify(unwanted))], 'ytterby');
  if (kind === undefined) {
    await write(stdout, `${kindLines(task).join('\n')}\n`);
    return WELL;
  }
  const form = formOf(kind);
  if (!form) {
    const expected = nearestWords(kind, documentKinds).join(', ') || documentKinds.join(', ');
    return refuse(
      task,
      '',
      [{ code: 'no-such-document', found: kind, expected }],
      task.say.documents.recordFault,
    );
  }
  const on = optionOf(task, 'on') ?? today(task.world.now);
  if (!isCalendarDate(on)) return tellFaults(task, [cliFault('not-a-day', '--on', JSON.stringify(on))]);
  const from = optionOf(task, 'draft-from');
  if (from !== undefined) return draft(form, from, on, task);
  if (file !== undefined) return onRecord(form, file, on, task);
  if (isGiven(task, 'blank')) await printJson(task, blankRecord(form));
  else await write(stdout, `${fieldLines(kind, task).join('\n')}\n`);
  return WELL;
}

/** Prints a first draft from a transaction, or a working paper from its determination or content working. */
async function draft(form: Form, from: string, on: string, task: Task): Promise<number> {
  const read = await readJsonFile(from, task);
  if (typeof read === 'number') return read;
  const head = { reference: path.basename(from).replace(/\.json$/, ''), on };
  const value = read.value as Readonly<Record<string, unknown>> | null;
  if (form.kind === 'determination-memo' && typeof value?.outcome === 'object')
    return printed(determinationMemoFrom(value as unknown as Determination, head), task);
  if (form.kind === 'content-working' && value?.kind === 'content-working') {
    const made = contentWorkingFrom(value as unknown as Working, head);
    return 'record' in made
      ? printed(made.record, task)
      : refuseLine(task, task.say.documents.notThisKind(form.kind));
  }
  const named = await whichCorpus(task);
  if (typeof named === 'number') return named;
  const checked = checkTransaction(read.value, named.corpus);
  if ('faults' in checked) return tellFaults(task, checked.faults, from);
  const made = draftFrom(form, checked.transaction, head);
  return made ? printed(made, task) : refuseLine(task, task.say.documents.notThisKind(form.kind));
}

const printed = async (record: PlainRecord, task: Task): Promise<number> => {
  await printJson(task, record);
  return WELL;
};

async function onRecord(form: Form, file: string, on: string, task: Task): Promise<number> {
  const { documents: say } = task.say;
  const read = await readJsonFile(file, task);
  if (typeof read === 'number') return read;
  const opened = openGiven(read.value, form);
  if ('faults' in opened) return refuse(task, file, opened.faults, say.recordFault);
  const made = changed(opened.given, on, task);
  if ('gaps' in made) return refuse(task, file, made.gaps, say.gap);
  if ('faults' in made) return refuse(task, file, made.faults, say.recordFault);
  if ('line' in made) return refuseLine(task, made.line);
  const output = optionOf(task, 'output');
  if (output === undefined) return completeness(made.given.record, task);
  if (!isWritable(output)) return refuseLine(task, say.unknownEnding(output));
  const language = optionOf(task, 'in') ?? 'zh-CN';
  if (!['zh-CN', 'zh-HK', 'en'].includes(language))
    return refuse(
      task,
      '--in',
      [{ code: 'no-such-option', found: language, expected: 'zh-CN, zh-HK, en' }],
      say.recordFault,
    );
  const status = await writeDocument(made.given, output, language as PaperLanguage, task);
  if (status === WELL) logDisclosure(made.given, on, task);
  return status;
}

type Opened = { readonly given: Given } | { readonly faults: readonly Told[] };

/** A draft's record, a final document or a redacted copy, by what the file says it is. */
function openGiven(value: unknown, form: Form): Opened {
  const state = (value as { readonly state?: unknown } | null)?.state;
  const opened = ((): Opened => {
    if (state === 'final') {
      const read = readFinal(value);
      if ('faults' in read) return read;
      const { final } = read;
      const { digest, finalisedOn } = final;
      return { given: { record: final.record, state: { kind: 'final', digest, finalisedOn }, file: final } };
    }
    if (state === 'redacted') {
      const read = readRedacted(value);
      if ('faults' in read) return read;
      const { redacted } = read;
      return {
        given: {
          record: redacted.record,
          state: { kind: 'redacted', digest: redacted.digest, of: redacted.of },
          file: redacted,
        },
      };
    }
    const checked = checkRecord(value);
    if ('faults' in checked) return checked;
    return { given: { record: checked.record, state: { kind: 'draft' }, file: checked.record } };
  })();
  if ('given' in opened && opened.given.record.document !== form.kind)
    return {
      faults: [
        {
          code: 'no-such-option',
          path: 'document',
          found: opened.given.record.document,
          expected: form.kind,
        },
      ],
    };
  return opened;
}

/** The document after `--final` and `--withhold`. */
function changed(
  given: Given,
  on: string,
  task: Task,
): Opened | { readonly gaps: readonly Told[] } | { readonly line: string } {
  let now = given;
  if (isGiven(task, 'final')) {
    const by = optionOf(task, 'by');
    if (by === undefined) return { line: task.say.documents.wanted('--by') };
    const done = finalise(given.record, { on, by, salt: freshSalt() });
    if ('gaps' in done) return done;
    const { digest, finalisedOn } = done.final;
    now = { record: done.final.record, state: { kind: 'final', digest, finalisedOn }, file: done.final };
  }
  const wanted = task.given.values.withhold ?? [];
  if (wanted.length === 0) return { given: now };
  if (!('state' in now.file) || now.file.state !== 'final') return { faults: [{ code: 'not-final' }] };
  const redactions = wanted.map((one) => {
    const [place = '', ...reason] = one.split('=');
    return { path: place, reason: reason.join('=') || 'trade secret' };
  });
  const done = redact(now.file, redactions);
  if ('faults' in done) return done;
  const { redacted } = done;
  return {
    given: {
      record: redacted.record,
      state: { kind: 'redacted', digest: redacted.digest, of: redacted.of },
      file: redacted,
    },
  };
}

/** With `--to`, a line on what was given to whom. */
function logDisclosure({ file }: Given, on: string, task: Task): void {
  const [to, log] = [optionOf(task, 'to'), optionOf(task, 'disclosures')];
  if (to === undefined || !('state' in file)) return;
  const by = optionOf(task, 'by') ?? '';
  const place = path.resolve(task.world.cwd, log ?? 'disclosures.ndjson');
  appendFileSync(place, `${JSON.stringify(disclosureOf(file, { to, on, by }))}\n`);
}

/** What a record lacks, provision by provision. Exit status 2 while it cannot be made final. */
async function completeness(record: PlainRecord, task: Task): Promise<number> {
  const { documents: say } = task.say;
  const gaps = gapsIn(record);
  const [must, should] = [
    gaps.filter(({ level }) => level === 'must'),
    gaps.filter(({ level }) => level === 'should'),
  ];
  const line = (gap: Told): string => `  ${gap.path}: ${say.gap(gap)}`;
  const lines = [
    must.length === 0 ? say.complete : say.incomplete(must.length),
    ...must.map(line),
    ...(should.length === 0 ? [] : [say.lookAt, ...should.map(line)]),
  ];
  await told(task, lines.join('\n'));
  return must.length === 0 ? WELL : BAD_INPUT;
}

/** Writes a document to a file, in the form its name ends in. */
import { randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import {
  type FinalDocument,
  layOut,
  mailOf,
  type PaperLanguage,
  type PaperState,
  type PlainRecord,
  type RedactedDocument,
  toEml,
} from '@ytterby/desk/documents';
import type { Told } from '@ytterby/language';
import { type Task, WELL } from '../command.ts';
import { refuse, refuseLine, told } from './say.ts';

/** A document as it is: a draft's record, a final or a redacted one. */
export type Given = {
  readonly record: PlainRecord;
  readonly state: PaperState;
  readonly file: PlainRecord | FinalDocument | RedactedDocument;
};

export const freshSalt = (): string => randomBytes(16).toString('hex');

export const isWritable = (file: string): boolean => /\.(pdf|docx|eml|json)$/i.test(file);

/** Writes, and answers with the exit status. Nothing is written where a character has no glyph. */
export async function writeDocument(
  given: Given,
  file: string,
  language: PaperLanguage,
  task: Task,
): Promise<number> {
  const { documents: say } = task.say;
  const place = path.resolve(task.world.cwd, file);
  const done = async (bytes: Uint8Array | string): Promise<number> => {
    writeFileSync(place, bytes);
    await told(task, say.written(file));
    return WELL;
  };
  if (/\.json$/i.test(file)) return done(`${JSON.stringify(given.file, null, 2)}\n`);
  const paper = layOut(given.record, given.state, language);
  // The libraries that print are large, and only who prints waits for them.
  const { toDocx, toPdf } = await import('@ytterby/desk/documents/print');
  if (/\.docx$/i.test(file)) return done(await toDocx(paper));
  const pdf = await toPdf(paper);
  if ('faults' in pdf) return refuse(task, file, pdf.faults as readonly Told[], say.recordFault);
  if (/\.pdf$/i.test(file)) return done(pdf.bytes);
  const mail = mailOf(given.record, paper, pdf.bytes);
  return mail ? done(toEml(mail, given.record.on)) : refuseLine(task, say.notThisKind(given.record.document));
}

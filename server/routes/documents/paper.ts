/** A document or a redacted copy as a file: PDF, DOCX, or the e-mail of a humanitarian report. */
import { Readable } from 'node:stream';
import {
  layOut,
  mailOf,
  type PaperLanguage,
  type PaperState,
  type PlainRecord,
  toEml,
} from '@ytterby/desk/documents';
import { z } from 'zod';
import { badInput, clash } from '../../http/problem.ts';
import type { Answer } from '../../http/route.ts';
import { ofRecord } from './told.ts';

export const paperQuery = z.strictObject({
  format: z.enum(['pdf', 'docx', 'eml']).default('pdf'),
  language: z
    .enum(['zh-CN', 'zh-HK', 'en'])
    .default('zh-CN')
    .describe('Chinese first with English beside it; en: English alone'),
});
export type PaperQuery = z.infer<typeof paperQuery>;

const TYPES = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  eml: 'message/rfc822',
} as const;

/** The file, with a name that is safe in a header. */
export async function paperOf(
  record: PlainRecord,
  state: PaperState,
  { format, language }: PaperQuery,
): Promise<Answer> {
  const paper = layOut(record, state, language as PaperLanguage);
  // The libraries that print are large; a server that prints nothing never loads them.
  const { toDocx, toPdf } = await import('@ytterby/desk/documents/print');
  if (format === 'docx') return file(await toDocx(paper), record, format);
  const pdf = await toPdf(paper);
  if ('faults' in pdf) return badInput(pdf.faults.map(ofRecord('record')));
  if (format === 'pdf') return file(pdf.bytes, record, format);
  const mail = mailOf(record, paper, pdf.bytes);
  return mail
    ? file(toEml(mail, record.on), record, format)
    : clash('not-one-of', 'format', JSON.stringify(format), ['pdf', 'docx']);
}

function file(bytes: Uint8Array, record: PlainRecord, format: PaperQuery['format']): Answer {
  const name = `${record.document}-${record.reference.replace(/[^A-Za-z0-9._-]+/g, '-')}.${format}`;
  return {
    status: 200,
    stream: Readable.from([Buffer.from(bytes)]),
    headers: { 'content-type': TYPES[format], 'content-disposition': `attachment; filename="${name}"` },
  };
}

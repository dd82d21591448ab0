/**
 * The humanitarian report as a ready e-mail: to the address 2025-61/5 names, the report and its undertaking in the
 * body, the page as PDF beside it. Opened in a mail program it is a draft to be sent.
 */
import { canonical, hashOf } from '@ytterby/engine';
import type { PlainRecord } from '../form/form.ts';
import { HUMANITARIAN_ADDRESS } from '../forms/humanitarian-report.ts';
import type { Paper } from '../layout/block.ts';
import { plainText } from '../layout/plain.ts';
import { base64Lines, encodedWords, isMailbox, mailDate } from './encode.ts';

export type Mail = {
  readonly from: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly attachment: { readonly name: string; readonly bytes: Uint8Array };
};

/** The parts of the e-mail; null where the record is of another kind or names no mailbox of its sender. */
export function mailOf(record: PlainRecord, paper: Paper, pdf: Uint8Array): Mail | null {
  const from = record.fields.replyTo;
  if (record.document !== 'humanitarian-report' || typeof from !== 'string' || !isMailbox(from)) return null;
  const file = record.reference.replace(/[^A-Za-z0-9._-]+/g, '-');
  return {
    from,
    to: HUMANITARIAN_ADDRESS,
    subject: paper.name,
    text: plainText(paper),
    attachment: { name: `${file}.pdf`, bytes: pdf },
  };
}

/** The message as a file (RFC 5322, MIME); the same mail and day give the same bytes. */
export function toEml(mail: Mail, on: string): Uint8Array {
  const hash = hashOf(canonical({ from: mail.from, subject: mail.subject, text: mail.text, on }));
  const boundary = `=_ytterby_${hash.slice(0, 32)}`;
  const head = [
    `Date: ${mailDate(on)}`,
    `From: ${mail.from}`,
    `To: ${mail.to}`,
    `Subject: ${encodedWords(mail.subject)}`,
    `Message-ID: <${hash.slice(0, 40)}@${mail.from.split('@')[1]}>`,
    'X-Unsent: 1',
    'MIME-Version: 1.0',
    `Content-Type: multipart/mixed; boundary="${boundary}"`,
  ];
  const body = [
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: base64',
    '',
    base64Lines(Buffer.from(mail.text.replace(/\r?\n/g, '\r\n'))),
  ];
  const file = [
    `Content-Type: application/pdf; name="${mail.attachment.name}"`,
    'Content-Transfer-Encoding: base64',
    `Content-Disposition: attachment; filename="${mail.attachment.name}"`,
    '',
    base64Lines(mail.attachment.bytes),
  ];
  const lines = [...head, '', `--${boundary}`, ...body, `--${boundary}`, ...file, `--${boundary}--`, ''];
  return Buffer.from(lines.join('\r\n'));
}

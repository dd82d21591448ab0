/**
 * Documents as e-mails. The humanitarian report is a ready one: to the address 2025-61/5 names, the report and its
 * undertaking in the body, the page as PDF beside it.
 */
import { canonical, hashOf } from '@ytterby/engine';
import type { PlainRecord } from '../form/form.ts';
import { HUMANITARIAN_ADDRESS } from '../forms/humanitarian-report.ts';
import type { Paper } from '../layout/block.ts';
import { plainText } from '../layout/plain.ts';
import { base64Lines, encodedWords, isMailbox, mailDate, mailMoment } from './encode.ts';

export type Attachment = { readonly name: string; readonly type: string; readonly bytes: Uint8Array };
export type Mail = {
  readonly from: string;
  /** Where answers go, where that is not the sender. */
  readonly replyTo?: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly attachments: readonly Attachment[];
};

/** The parts of the e-mail; null where the record is of another kind or names no mailbox of its sender. */
export function mailOf(record: PlainRecord, paper: Paper, pdf: Uint8Array): Mail | null {
  const from = record.fields.replyTo;
  if (record.document !== 'humanitarian-report' || typeof from !== 'string' || !isMailbox(from)) return null;
  return documentMail(record, paper, pdf, { from, to: HUMANITARIAN_ADDRESS });
}

/** Any document as an e-mail: its text in the body, the page as PDF beside it, and what else goes with it. */
export function documentMail(
  record: PlainRecord,
  paper: Paper,
  pdf: Uint8Array,
  { more = [], ...ends }: Pick<Mail, 'from' | 'to' | 'replyTo'> & { readonly more?: readonly Attachment[] },
): Mail {
  const file = record.reference.replace(/[^A-Za-z0-9._-]+/g, '-');
  return {
    ...ends,
    subject: paper.name,
    text: plainText(paper),
    attachments: [{ name: `${file}.pdf`, type: 'application/pdf', bytes: pdf }, ...more],
  };
}

/** A message that is really sent: the moment it was made, and what makes it another than one of the same words. */
export type Sending = { readonly at: Date; readonly id: string };

/** The name a message goes by everywhere, the same in every attempt to send it. */
export function messageIdOf(mail: Mail, on: string, sending?: Sending): string {
  const { from, to, subject, text } = mail;
  const hash = hashOf(canonical({ from, subject, text, on, ...(sending ? { to, id: sending.id } : {}) }));
  return `<${hash.slice(0, 40)}@${from.split('@')[1]}>`;
}

/**
 * The message as a file (RFC 5322, MIME); the same mail and day give the same bytes. Without `sending` it is a draft
 * that a mail program opens to be sent.
 */
export function toEml(mail: Mail, on: string, sending?: Sending): Uint8Array {
  const message = messageIdOf(mail, on, sending);
  const boundary = `=_ytterby_${message.slice(1, 33)}`;
  const head = [
    `Date: ${sending ? mailMoment(sending.at) : mailDate(on)}`,
    `From: ${mail.from}`,
    ...(mail.replyTo === undefined || mail.replyTo === mail.from ? [] : [`Reply-To: ${mail.replyTo}`]),
    `To: ${mail.to}`,
    `Subject: ${encodedWords(mail.subject)}`,
    `Message-ID: ${message}`,
    ...(sending ? [] : ['X-Unsent: 1']),
    'MIME-Version: 1.0',
    `Content-Type: multipart/mixed; boundary="${boundary}"`,
  ];
  const body = [
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: base64',
    '',
    base64Lines(Buffer.from(mail.text.replace(/\r?\n/g, '\r\n'))),
  ];
  const files = mail.attachments.flatMap(({ name, type, bytes }) => [
    `--${boundary}`,
    `Content-Type: ${type}; name="${name}"`,
    'Content-Transfer-Encoding: base64',
    `Content-Disposition: attachment; filename="${name}"`,
    '',
    base64Lines(bytes),
  ]);
  const lines = [...head, '', `--${boundary}`, ...body, ...files, `--${boundary}--`, ''];
  return Buffer.from(lines.join('\r\n'));
}

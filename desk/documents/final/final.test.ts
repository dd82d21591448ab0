/** Final documents stand as they were; redacted copies withhold and say so; the log knows who got what. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { layOut } from '../layout/layout.ts';
import { plainText } from '../layout/plain.ts';
import { encodedWords, isMailbox } from '../mail/encode.ts';
import { mailOf, toEml } from '../mail/mail.ts';
import { checkRecord } from '../record/check-record.ts';
import { disclosureOf } from './disclosure.ts';
import { finalise, readFinal } from './finalise.ts';
import { readRedacted, redact } from './redact.ts';

const recordOf = (kind: string) => {
  const file = new URL(`../../../samples/documents/${kind}.json`, import.meta.url);
  const checked = checkRecord(JSON.parse(readFileSync(file, 'utf8')));
  if ('faults' in checked) throw new Error(JSON.stringify(checked.faults));
  return checked.record;
};
const asFinal = (kind: string, salt = '0'.repeat(32)) => {
  const done = finalise(recordOf(kind), { on: '2026-11-23', by: 'Trade compliance', salt });
  if ('gaps' in done) throw new Error(JSON.stringify(done.gaps));
  return done.final;
};
const codes = (read: object) =>
  'faults' in read ? (read.faults as readonly { code: string }[]).map(({ code }) => code) : [];

test('an unsigned or incomplete document is not made final, and each reason names its provision', () => {
  const record = recordOf('end-use-certificate');
  const { signature: _, noTransfer: __, ...fields } = record.fields as Record<string, unknown>;
  const done = finalise({ ...record, fields }, { on: '2026-11-23', by: 'x', salt: '0'.repeat(32) });
  expect(
    'gaps' in done && done.gaps.map(({ code, path, provision }) => `${code} ${path} ${provision}`),
  ).toEqual(['not-undertaken fields/noTransfer ECL/16', 'missing fields/signature REG/24']);
});

test('a kept final document reads again, and whatever was changed in it shows', () => {
  const final = asFinal('compliance-notice');
  expect(readFinal(JSON.parse(JSON.stringify(final)))).toEqual({ final });
  expect(() => Object.assign(final.record.fields, { act: 'transfer' })).toThrow(TypeError);
  const changed = {
    ...final,
    record: { ...final.record, fields: { ...final.record.fields, act: 'transfer' } },
  };
  expect(codes(readFinal(changed))).toEqual(['digest-differs']);
  expect(codes(readFinal({ ...final, finalisedBy: 'somebody else' }))).toEqual(['digest-differs']);
  expect(codes(readFinal({ ...final, salt: 'short' }))).toEqual(['not-a-salt']);
  expect(codes(readFinal(final.record))).toEqual(['not-final']);
});

test('the same content under another salt has another digest: a withheld price cannot be guessed from it', () => {
  expect(asFinal('compliance-notice').digest).not.toBe(asFinal('compliance-notice', '1'.repeat(32)).digest);
});

test('a redacted copy withholds a field and a cell, says so on paper, and names the whole document', () => {
  const final = asFinal('compliance-notice');
  const done = redact(final, [
    { path: 'fields/contract', reason: 'trade secret' },
    { path: 'fields/shares/0/numerator', reason: 'price' },
  ]);
  if ('faults' in done) throw new Error(JSON.stringify(done.faults));
  const { redacted } = done;
  expect(redacted.of).toBe(final.digest);
  expect(readRedacted(JSON.parse(JSON.stringify(redacted)))).toEqual({ redacted });
  const text = plainText(
    layOut(redacted.record, { kind: 'redacted', digest: redacted.digest, of: redacted.of }, 'en'),
  );
  expect(text).toContain('[withheld]');
  expect(text).not.toContain('0.9');
  expect(text).not.toContain('motor-de-us');
  expect(text).not.toContain('0.214285');
  expect(disclosureOf(redacted, { to: 'Customs agent', on: '2026-11-24', by: 'Trade compliance' })).toEqual({
    document: final.digest,
    copy: redacted.digest,
    to: 'Customs agent',
    on: '2026-11-24',
    by: 'Trade compliance',
    withheld: ['fields/contract', 'fields/shares/0/numerator'],
  });
});

test('what is not there cannot be withheld; what is undertaken and signed has to stay', () => {
  const final = asFinal('compliance-notice');
  const refused = (path: string) => codes(redact(final, [{ path, reason: 'x' }]));
  expect(refused('fields/licence')).toEqual(['nothing-to-withhold']);
  expect(refused('fields/shares/9/numerator')).toEqual(['nothing-to-withhold']);
  expect(refused('fields/controlled')).toEqual(['has-to-stay']);
  expect(refused('fields/signature')).toEqual(['has-to-stay']);
  expect(refused('reference')).toEqual(['nothing-to-withhold']);
});

test('the humanitarian report is an e-mail to the address of the announcement, readable by any program', () => {
  const record = recordOf('humanitarian-report');
  const paper = layOut(record, { kind: 'draft' });
  const mail = mailOf(record, paper, new TextEncoder().encode('%PDF-1.7'));
  if (!mail) throw new Error('no mail');
  const message = Buffer.from(toEml(mail, record.on)).toString('latin1');
  const [head = '', ...parts] = message.split('\r\n\r\n');
  expect(head).toContain('To: jingwaibaogao@mofcom.gov.cn\r\n');
  expect(head).toContain('Date: Mon, 23 Nov 2026 00:00:00 +0800\r\n');
  for (const line of message.split('\r\n')) expect(line.length).toBeLessThanOrEqual(98);
  expect(message.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  const words = [...head.matchAll(/=\?UTF-8\?B\?([^?]+)\?=/g)].map(([, word = '']) =>
    Buffer.from(word, 'base64').toString(),
  );
  expect(words.join('')).toBe(paper.name);
  const body = Buffer.from(parts[1]?.split('\r\n--')[0] ?? '', 'base64').toString();
  expect(body).toContain('不会被用于危害中华人民共和国国家安全和利益');
  expect(body).toContain('will not be used to harm');
  expect(toEml(mail, record.on)).toEqual(toEml(mail, record.on));
  expect(
    mailOf(
      { ...record, fields: { ...record.fields, replyTo: 'a@b.c\r\nBcc: x@y.z' } },
      paper,
      new Uint8Array(),
    ),
  ).toBeNull();
});

test('encoded words hold whole characters, and a mailbox hides no second one', () => {
  const text = '合规告知书'.repeat(12);
  for (const line of encodedWords(text).split('\r\n ')) expect(line.length).toBeLessThanOrEqual(75);
  expect(encodedWords('plain')).toBe('plain');
  expect(['a@example.com', 'a b@example.com', 'a@b@c', 'a@b,c@d', '<a@b>'].map(isMailbox)).toEqual([
    true,
    false,
    false,
    false,
    false,
  ]);
});

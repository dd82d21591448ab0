/**
 * Papers and notices as a desk makes them: a two-page Compliance Notice printed as PDF and DOCX with the fonts already
 * read, and its machine-readable twin signed and verified.
 */
import { readFileSync } from 'node:fs';
import { checkRecord, type FinalDocument, finalise, layOut } from '@ytterby/desk/documents';
import { toDocx, toPdf } from '@ytterby/desk/documents/print';
import {
  didDocumentOf,
  type KeyRing,
  newKeyRing,
  noticeFrom,
  signCredential,
  verifyNotice,
} from '@ytterby/desk/notices';
import type { Figure } from '../figure.ts';
import { microsecondsPerAwait } from '../measure.ts';

const AT = '2026-11-23T02:00:00Z';

function finalNotice(): FinalDocument {
  const file = new URL('../../samples/documents/compliance-notice.json', import.meta.url);
  const checked = checkRecord(JSON.parse(readFileSync(file, 'utf8')));
  if ('faults' in checked) throw new Error('the sample has faults');
  const done = finalise(checked.record, { on: '2026-11-23', by: 'Trade compliance', salt: '0'.repeat(32) });
  if ('gaps' in done) throw new Error('the sample has gaps');
  return done.final;
}

const paper = () => {
  const final = finalNotice();
  return layOut(final.record, { kind: 'final', digest: final.digest, finalisedOn: final.finalisedOn });
};

async function signing(): Promise<{ readonly ring: KeyRing; readonly sign: () => Promise<string> }> {
  const ring = await newKeyRing('did:web:motor.example.com', '2026-11-23');
  if ('fault' in ring) throw new Error(ring.fault.code);
  const credential = noticeFrom(finalNotice(), {
    id: 'urn:uuid:00000000-0000-7000-8000-000000000001',
    did: ring.did,
    at: AT,
  });
  if (credential === null) throw new Error('no notice');
  return {
    ring,
    sign: async () => {
      const signed = await signCredential(credential, ring);
      if ('fault' in signed) throw new Error(signed.fault.code);
      return signed.token;
    },
  };
}

const inMilliseconds = async (work: () => Promise<unknown>): Promise<number> =>
  (await microsecondsPerAwait(work, { batches: 7, batch: 200 })) / 1000;

export const figures: readonly Figure[] = [
  {
    name: 'documents.pdf',
    unit: 'ms/document',
    bar: null,
    measure: async () => {
      const one = paper();
      return {
        value: await inMilliseconds(() => toPdf(one)),
        note: 'two pages, Chinese and English, fonts embedded',
      };
    },
  },
  {
    name: 'documents.docx',
    unit: 'ms/document',
    bar: null,
    measure: async () => {
      const one = paper();
      return { value: await inMilliseconds(() => toDocx(one)), note: 'the same paper, fonts named' };
    },
  },
  {
    name: 'notices.sign',
    unit: 'us/notice',
    bar: null,
    measure: async () => {
      const { sign } = await signing();
      return { value: await microsecondsPerAwait(sign), note: `EdDSA, ${(await sign()).length} bytes` };
    },
  },
  {
    name: 'notices.verify',
    unit: 'us/notice',
    bar: null,
    measure: async () => {
      const { ring, sign } = await signing();
      const token = await sign();
      const document = didDocumentOf(ring);
      const settings = { at: AT, documentOf: () => document };
      if ((await verifyNotice(token, settings)).verdict !== 'open')
        throw new Error('the notice does not verify');
      return {
        value: await microsecondsPerAwait(() => verifyNotice(token, settings)),
        note: 'every step, offline',
      };
    },
  },
];

/** Records in, faults out: one for each thing that is wrong, with its place, and nothing mended. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { PlainRecord } from '../form/form.ts';
import { formOf } from '../forms/index.ts';
import { blankRecord } from './blank.ts';
import { checkRecord } from './check-record.ts';
import { gapsIn } from './completeness.ts';

const sample = JSON.parse(
  readFileSync(new URL('../../../samples/documents/compliance-notice.json', import.meta.url), 'utf8'),
);
const withFields = (fields: object) => ({ ...sample, fields: { ...sample.fields, ...fields } });
const faultsOf = (value: unknown) => {
  const checked = checkRecord(value);
  return 'faults' in checked ? checked.faults.map(({ code, path }) => `${code} ${path}`) : [];
};
const recordOf = (value: unknown): PlainRecord => {
  const checked = checkRecord(value);
  if ('faults' in checked) throw new Error(JSON.stringify(checked.faults));
  return checked.record;
};
const gapsOf = (value: unknown) => gapsIn(recordOf(value)).map(({ code, path }) => `${code} ${path}`);

describe('checking', () => {
  test('the sample is read, and complete', () => {
    expect(faultsOf(sample)).toEqual([]);
    expect(gapsOf(sample)).toEqual([]);
  });

  test.each([
    [[], 'not-an-object '],
    [{ document: 'memo' }, 'no-such-document document'],
    [{ ...sample, version: 2 }, 'not-this-version version'],
    [{ ...sample, reference: ' ' }, 'not-text reference'],
    [{ ...sample, reference: 'a\nBcc: b' }, 'not-text reference'],
    [{ ...sample, on: '2025-02-30' }, 'not-a-day on'],
    [{ ...sample, fields: [] }, 'not-an-object fields'],
    [{ ...sample, colour: 1 }, 'field-unknown colour'],
    [withFields({ colour: 'red' }), 'field-unknown fields/colour'],
    [withFields({ contract: 7 }), 'not-text fields/contract'],
    [withFields({ contract: '\u0007' }), 'text-control-character fields/contract'],
    [withFields({ contract: '\ud800' }), 'text-control-character fields/contract'],
    [withFields({ contract: 'x'.repeat(4_001) }), 'text-too-long fields/contract'],
    [withFields({ contract: {} }), 'text-empty fields/contract'],
    [withFields({ act: 'gift' }), 'no-such-option fields/act'],
    [withFields({ finalDestination: 'us' }), 'not-a-territory fields/finalDestination'],
    [withFields({ issuer: { address: 'x' } }), 'missing fields/issuer/name'],
    [withFields({ items: {} }), 'not-a-list fields/items'],
    [withFields({ items: [{ quantity: 1 }] }), 'not-an-amount fields/items/0/quantity'],
    [withFields({ items: [{ __proto__x: '1' }] }), 'field-unknown fields/items/0/__proto__x'],
    [withFields({ controlled: false }), 'not-true fields/controlled'],
    [withFields({ signature: { name: 'x', on: '2026-13-01' } }), 'not-a-day fields/signature/on'],
    [withFields({ issuer: { withheld: 'price' } }), 'withheld-here fields/issuer'],
  ])('%#: %j', (value, fault) => {
    expect(faultsOf(value)).toEqual([fault]);
  });

  test('null is absence, at every depth', () => {
    const record = recordOf(withFields({ contract: null, issuer: { name: 'x', address: null } }));
    expect(record.fields).not.toHaveProperty('contract');
    expect(record.fields.issuer).toEqual({ name: 'x' });
  });
});

describe('completeness', () => {
  test('a domestic issuer owes the notice to importer and end user, an overseas one to the next recipient', () => {
    expect(gapsOf(withFields({ issuerKind: 'domestic' }))).toEqual([
      'missing fields/importer',
      'missing fields/endUser',
    ]);
    expect(gapsOf(withFields({ recipient: null }))).toEqual(['missing fields/recipient']);
  });

  test('a share is of something, and of no more than the whole', () => {
    const shares = (numerator: string, denominator: string) =>
      gapsOf(withFields({ shares: [{ ...sample.fields.shares[0], numerator, denominator }] }));
    expect(shares('1', '1')).toEqual([]);
    expect(shares('1.01', '1')).toEqual(['share-above-one fields/shares/0']);
    expect(shares('0', '0')).toEqual(['share-of-nothing fields/shares/0']);
  });

  test('a blank of every kind is missing what its provision asks for, and each gap names a provision', () => {
    for (const kind of ['compliance-notice', 'licence-application', 'humanitarian-report']) {
      const blank = { ...blankRecord(formOf(kind) as never), reference: 'x', on: '2026-11-23' };
      const gaps = gapsIn(recordOf(blank));
      expect(gaps.filter(({ level }) => level === 'must').length).toBeGreaterThan(4);
      for (const gap of gaps) expect(gap.provision).not.toBe('');
    }
  });

  test('a humanitarian report comes after the export and within ten working days of it', () => {
    const report = (on: string, exportedOn: string) =>
      gapsOf({
        document: 'humanitarian-report',
        version: 1,
        reference: 'x',
        on,
        fields: { exportedOn },
      }).filter((gap) => gap.endsWith(' on'));
    expect(report('2025-10-19', '2025-10-20')).toEqual(['before-the-act on']);
    expect(report('2025-11-03', '2025-10-20')).toEqual([]);
    expect(report('2025-11-04', '2025-10-20')).toEqual(['after-the-deadline on']);
    expect(report('2027-01-04', '2026-12-25')).toEqual(['deadline-not-known on']);
  });
});

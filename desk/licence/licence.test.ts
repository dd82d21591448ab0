import { shippedCorpus } from '@ytterby/law';
import { expect, it } from 'vitest';
import { checkLicence } from './check-licence.ts';
import { checkShipment } from './check-shipment.ts';
import type { Condition } from './condition.ts';
import { covers } from './covers.ts';
import { licence, shipment, standingOfNew } from './licence.fixture.ts';
import type { Licence } from './licence.ts';
import type { Shipment } from './shipment.ts';

const { lists } = shippedCorpus;
const check = (change: Partial<Shipment>, of: Licence = licence) =>
  checkShipment(of, standingOfNew(of), { ...shipment, ...change }, lists);
const codes = (change: Partial<Shipment>, of: Licence = licence) =>
  check(change, of).findings.map((finding) =>
    'of' in finding ? `${finding.code} ${finding.of}` : `${finding.code}`,
  );

it('lets go what the licence covers', () => {
  expect(check({})).toMatchObject({
    mayGo: true,
    findings: [],
    warnings: [],
    alreadyDrawn: false,
    draw: {
      shipment: 'S1',
      lines: [
        { line: '1', quantity: { amount: '100', unit: 'kg' }, value: { amount: '90000', unit: 'EUR' } },
      ],
    },
  });
});

it('stops each thing outside the scope, with its provision', () => {
  expect(codes({ endUser: { name: 'Motor Maker AG' } })).toEqual(['other-end-user']);
  expect(codes({ endUser: { id: 'other', name: 'Motor Maker GmbH' } })).not.toEqual([]);
  expect(codes({ destination: 'US' })).toEqual(['other-destination']);
  expect(codes({ endUse: 'loudspeakers' })).toEqual(['other-end-use']);
  expect(codes({ on: '2029-01-01' })).toEqual(['outside-validity']);
  expect(codes({ on: '2026-01-04' })).toEqual(['outside-validity']);
  expect(codes({ on: '2028-12-31' })).toEqual([]);
  const [line] = shipment.lines;
  expect(codes({ lines: [{ ...line, entry: '1C903.a' }] })).toEqual(['other-item']);
  expect(check({ destination: 'US' }).findings[0]).toMatchObject({ provision: 'REG/18', licensed: ['DE'] });
});

it('does not take as met what the shipment does not say', () => {
  const silent = { id: 'S', on: '2026-03-02', lines: [] };
  expect(
    checkShipment(licence, standingOfNew(licence), silent, lists).findings.map(
      (one) => 'of' in one && one.of,
    ),
  ).toEqual(['endUser', 'destination', 'endUse', 'lines']);
});

it('tells every reason at once', () => {
  expect(codes({ destination: 'US', endUser: { name: 'X' }, on: '2030-01-01' })).toEqual([
    'outside-validity',
    'other-end-user',
    'other-destination',
  ]);
});

it('stops while the licence cannot be used', () => {
  for (const state of ['suspended', 'amending', 'revoked', 'expired', 'exhausted', 'surrendered'] as const) {
    const found = checkShipment(licence, { ...standingOfNew(licence), state }, shipment, lists);
    expect(found.findings[0]).toEqual({ code: 'licence-not-usable', state, provision: 'REG/18' });
  }
});

it('covers the entries under an entry and its twin, and nothing beside it', () => {
  expect(covers('1C904', '1C904.a.1', lists)).toBe(true);
  expect(covers('1c904a1', '1C904.a.1', lists)).toBe(true);
  expect(covers('1C904.a.1', '1C904', lists)).toBe(false);
  expect(covers('1C904.a', '1C905.a', lists)).toBe(false);
  const twin = lists.concordance.find((one) => one.relation === 'same' && one.basis !== 'unconfirmed');
  expect(covers(twin?.annex ?? '', twin?.codes[0] ?? '', lists)).toBe(true);
});

it('asks which item is meant where two cover it', () => {
  const wide = { ...licence, items: [...licence.items, { line: '3', entry: '1C904.a' }] };
  expect(codes({}, wide)).toEqual(['which-item']);
  const [line] = shipment.lines;
  expect(codes({ lines: [{ ...line, entry: '1C904.a.1', licenceLine: '3' }] }, wide)).toEqual([]);
});

it('blocks beyond the balance, and a second export on an individual licence', () => {
  const [line] = shipment.lines;
  const lines = [{ entry: '1C904.a.1', ...line, quantity: { amount: '1000.5', unit: 'kg' } }];
  expect(check({ lines }).findings).toMatchObject([{ code: 'balance', fault: { code: 'beyond-balance' } }]);
  const single: Licence = { ...licence, kind: 'individual', validUntil: '2026-12-31' };
  const used = standingOfNew(single);
  const found = checkShipment(
    single,
    { ...used, account: { ...used.account, exportsUsed: 1 } },
    shipment,
    lists,
  );
  expect(found.findings).toMatchObject([
    { fault: { code: 'no-export-left', allowed: 1 }, provision: 'REG/15' },
  ]);
  // Its own words may allow more.
  const twice = { ...single, exports: 2 };
  expect(
    checkShipment(twice, { ...used, account: { ...used.account, exportsUsed: 1 } }, shipment, lists).mayGo,
  ).toBe(true);
});

it('checks each condition, puts to a person what it cannot check, and lets no silence pass', () => {
  const conditions: readonly Condition[] = [
    { id: 'a', says: 'a', kind: 'end-use', oneOf: ['traction motors'] },
    { id: 'b', says: 'b', kind: 'not-through', territories: ['US'] },
    { id: 'c', says: 'c', kind: 'consignee', oneOf: ['Forwarder'] },
    { id: 'd', says: 'd', kind: 'at-most-per-shipment', line: '1', quantity: { amount: '100', unit: 'kg' } },
    { id: 'e', says: 'e', kind: 'document', document: 'certificate' },
    { id: 'f', says: 'f', kind: 'person-confirms' },
    { id: 'g', says: 'g', kind: 'report', of: 'arrival', withinWorkingDays: 10 },
  ];
  const bound = { ...licence, conditions };
  const standing = (change: Partial<Shipment>) =>
    check(change, bound).findings.map((one) =>
      'condition' in one ? `${one.condition} ${one.code}` : one.code,
    );
  expect(standing({})).toEqual([
    'b condition-not-stated',
    'c condition-not-stated',
    'e condition-not-stated',
    'f condition-not-stated',
  ]);
  const full = { via: [], consignee: { name: 'Forwarder' }, documents: ['certificate'], confirmed: ['f'] };
  expect(standing(full)).toEqual([]);
  expect(check(full, bound).warnings).toEqual([
    { code: 'report-due', condition: 'g', of: 'arrival', withinWorkingDays: 10 },
  ]);
  const [line] = shipment.lines;
  expect(
    standing({
      ...full,
      via: ['US'],
      documents: [],
      lines: [{ entry: '1C904.a.1', ...line, quantity: { amount: '100.001', unit: 'kg' } }],
    }),
  ).toEqual(['b condition-failed', 'd condition-failed', 'e condition-failed']);
});

it('keeps no licence that the law does not know', () => {
  const faults = (change: Partial<Licence>) =>
    checkLicence({ ...licence, ...change }).map(({ code, path }) => `${path} ${code}`);
  expect(faults({})).toEqual([]);
  expect(faults({ validUntil: '2029-01-05' })).toEqual([]);
  expect(faults({ validUntil: '2029-01-06' })).toEqual(['validUntil valid-too-long']);
  expect(faults({ kind: 'individual', validUntil: '2027-01-06' })).toEqual(['validUntil valid-too-long']);
  expect(faults({ validUntil: '2026-01-04' })).toEqual(['validUntil days-reversed']);
  expect(faults({ validFrom: '2026-02-30' })).toEqual(['validFrom day-unreadable']);
  const two = {
    kind: 'individual' as const,
    validUntil: '2026-12-31',
    endUsers: [{ name: 'A' }, { name: 'B' }],
  };
  expect(faults(two)).toEqual(['endUsers one-end-user-only']);
  expect(faults({ endUsers: [], destinations: [], items: [], number: ' ' })).toEqual([
    'number not-given',
    'endUsers not-given',
    'destinations not-given',
    'items not-given',
  ]);
  expect(faults({ warnAt: '1.2' })).toEqual(['warnAt share-unreadable']);
  const [item] = licence.items;
  expect(
    faults({
      items: [
        { entry: '1C904', ...item, line: '1', quantity: { amount: '1.0005', unit: 'kg', decimals: 3 } },
      ],
    }),
  ).toEqual(['items/0/quantity too-fine']);
});

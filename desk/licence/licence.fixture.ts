/** A general licence for terbium metal and a magnet, and a shipment that it covers. */
import { exportsAllowed, type Licence } from './licence.ts';
import { openBalances } from './open-balances.ts';
import type { Shipment } from './shipment.ts';

export const licence: Licence = {
  kind: 'general',
  number: 'L-1',
  issuedOn: '2026-01-05',
  validFrom: '2026-01-05',
  validUntil: '2028-12-31',
  endUsers: [{ id: 'motor-maker', name: 'Motor Maker GmbH' }],
  destinations: ['DE'],
  items: [
    {
      line: '1',
      entry: '1C904',
      quantity: { amount: '1000', unit: 'kg', decimals: 3 },
      value: { amount: '900000', unit: 'EUR', decimals: 2 },
    },
    { line: '2', entry: '1C905.a.1', quantity: { amount: '10', unit: 'kg', decimals: 0 } },
  ],
  endUses: ['traction motors'],
  conditions: [],
  warnAt: '0.8',
};

export const shipment: Shipment = {
  id: 'S1',
  on: '2026-03-02',
  endUser: { name: 'MOTOR MAKER GmbH' },
  destination: 'DE',
  endUse: 'traction motors',
  lines: [
    {
      entry: '1C904.a.1',
      quantity: { amount: '100', unit: 'kg' },
      value: { amount: '90000', unit: 'EUR' },
    },
  ],
};

export const standingOfNew = (one: Licence) => ({
  state: 'issued' as const,
  account: {
    balances: openBalances(one),
    exportsAllowed: exportsAllowed(one),
    exportsUsed: 0,
    earlier: null,
  },
});

/** What the machine itself does, for reading the other groups' figures: no bars. */
import type { Figure } from '../figure.ts';
import { microsecondsPerCall } from '../measure.ts';

/** A transaction of ordinary size, as it would come in over the wire. */
const transaction = JSON.stringify({
  on: '2025-12-01',
  act: 'export',
  from: 'JP',
  to: 'DE',
  parties: [
    { role: 'exporter', name: 'Example Magnet Works', country: 'JP' },
    { role: 'end-user', name: 'Example Motors', country: 'DE' },
  ],
  items: Array.from({ length: 8 }, (_, line) => ({
    id: `line-${line + 1}`,
    entries: ['2025-61/P2-1.2'],
    value: { amount: '1250.00', currency: 'EUR' },
    contains: [{ entries: ['2025-61/P1-04'], origin: 'CN', value: { amount: '1.35', currency: 'EUR' } }],
  })),
});

const factors = Array.from({ length: 64 }, (_, place) => 10n ** 12n + BigInt(place * 7919 + 1));

export const figures: readonly Figure[] = [
  {
    name: 'machine.json-parse',
    unit: 'us/transaction',
    bar: null,
    measure: () => ({
      value: microsecondsPerCall(() => JSON.parse(transaction)),
      note: `${transaction.length} bytes`,
    }),
  },
  {
    name: 'machine.bigint-multiply',
    unit: 'us/product',
    bar: null,
    measure: () =>
      microsecondsPerCall((turn) => (factors[turn & 63] ?? 1n) * (factors[(turn + 31) & 63] ?? 1n)),
  },
];

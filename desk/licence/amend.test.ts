import { expect, it } from 'vitest';
import { drawn } from '../balance/balance.ts';
import { amendBalances } from './amend.ts';
import { licence } from './licence.fixture.ts';
import { openBalances } from './open-balances.ts';

const [first, second] = openBalances(licence);
const made =
  first &&
  drawn(first, {
    line: '1',
    quantity: { amount: '800', unit: 'kg' },
    value: { amount: '1', unit: 'EUR' },
  });
const before = made && 'balance' in made && second ? [made.balance, second] : [];
const [one, two] = licence.items;
const quantity = (amount: string, unit = 'kg', decimals = 3) => ({
  ...licence,
  items: [{ entry: '1C904', ...one, line: '1', quantity: { amount, unit, decimals } }, ...(two ? [two] : [])],
});
const faults = (amended: ReturnType<typeof amendBalances>) =>
  'faults' in amended ? amended.faults.map(({ path, code }) => `${path} ${code}`) : [];

it('keeps what was taken, and warns by the new grant', () => {
  expect(before[0]?.state).toBe('low');
  const more = amendBalances(before, quantity('2000'));
  expect('balances' in more && more.balances[0]).toMatchObject({
    state: 'open',
    quantity: { granted: 2_000_000n, taken: 800_000n },
    value: { taken: 100n },
  });
  expect(amendBalances(before, quantity('800'))).toMatchObject({
    balances: [{ state: 'spent' }, { state: 'open' }],
  });
});

it('grants no less than was taken, in the same unit, and drops no item that was drawn', () => {
  expect(faults(amendBalances(before, quantity('799.999')))).toEqual(['items/1/quantity beyond-balance']);
  expect(faults(amendBalances(before, quantity('2', 't')))).toEqual(['items/1/quantity other-unit']);
  expect(faults(amendBalances(before, { ...licence, items: two ? [two] : [] }))).toEqual([
    'items/1 no-such-line',
  ]);
  expect(amendBalances(before, { ...licence, items: one ? [one] : [] })).toMatchObject({ gone: ['2'] });
});

import { decimal } from '@ytterby/engine/amount';
import { expect, it } from 'vitest';
import { type Balance, drawn } from './balance.ts';
import { count, writtenOf } from './counted.ts';
import {
  type Account,
  correctShipment as correctBy,
  drawShipment,
  type ShipmentDraw,
} from './shipment-draw.ts';

const fresh: Balance = {
  line: '1',
  state: 'open',
  quantity: { granted: 1_000_000n, taken: 0n, decimals: 3, unit: 'kg' },
  value: { granted: 50_000_00n, taken: 0n, decimals: 2, unit: 'EUR' },
  warnAt: decimal('0.8'),
};
const move = {
  event: 'correct',
  on: '2026-03-02',
  by: { id: 'a', roles: ['approver'] as const },
  reason: 'weighed again',
};
const correctShipment = (now: Account, right: ShipmentDraw) =>
  correctBy(now, right, move, { today: '2026-03-02' });
const account: Account = { balances: [fresh], exportsAllowed: null, exportsUsed: 0, earlier: null };
const taking = (quantity: string, value: string) => ({
  line: '1',
  quantity: { amount: quantity, unit: 'kg' },
  value: { amount: value, unit: 'EUR' },
});
const shipment = (id: string, quantity: string, value: string): ShipmentDraw => ({
  shipment: id,
  lines: [taking(quantity, value)],
});
const faultsOf = (outcome: ReturnType<typeof drawShipment>) =>
  outcome.kind === 'refused' ? outcome.faults.map((fault) => `${fault.path} ${fault.code}`) : outcome.kind;

it('counts in whole units of the licence and rounds nothing', () => {
  expect(count({ amount: '0.1230', unit: 'kg' }, 3, 'q')).toEqual({ units: 123n, decimals: 3, unit: 'kg' });
  expect(count({ amount: '0.1234', unit: 'kg' }, 3, 'q')).toEqual({
    fault: { code: 'too-fine', path: 'q', found: '0.1234', decimals: 3 },
  });
  for (const amount of ['', '-1', '1e3', '1,5', 'NaN', ' 1']) {
    expect(count({ amount, unit: 'kg' }, 3, 'q')).toMatchObject({ fault: { code: 'amount-unreadable' } });
  }
  expect(writtenOf({ units: 123n, decimals: 3, unit: 'kg' })).toEqual({ amount: '0.123', unit: 'kg' });
});

it('warns at the set share, exactly, and is spent at nothing', () => {
  const after = (quantity: string) => {
    const made = drawn(fresh, taking(quantity, '0'));
    return 'balance' in made ? made.balance.state : made.faults;
  };
  expect(after('799.999')).toBe('open');
  expect(after('800')).toBe('low');
  expect(after('999.999')).toBe('low');
  expect(after('1000')).toBe('spent');
});

it('blocks beyond, by one unit, in quantity and in value, and says what is left', () => {
  const outcome = drawShipment(account, shipment('S1', '1000.001', '50000.01'));
  expect(outcome).toEqual({
    kind: 'refused',
    faults: [
      {
        code: 'beyond-balance',
        path: 'lines/1/quantity',
        line: '1',
        of: 'quantity',
        asked: '1000.001',
        left: '1000',
        unit: 'kg',
      },
      {
        code: 'beyond-balance',
        path: 'lines/1/value',
        line: '1',
        of: 'value',
        asked: '50000.01',
        left: '50000',
        unit: 'EUR',
      },
    ],
  });
  expect(drawShipment(account, shipment('S1', '1000', '50000'))).toMatchObject({ kind: 'drawn' });
});

it('draws a shipment once, however it is written, and not with other amounts', () => {
  const earlier = shipment('S1', '5', '100');
  expect(drawShipment({ ...account, earlier }, shipment('S1', '5.000', '100.0')).kind).toBe('already-drawn');
  expect(faultsOf(drawShipment({ ...account, earlier }, shipment('S1', '6', '100')))).toEqual([
    'shipment drawn-otherwise',
  ]);
});

it('draws all lines or none', () => {
  const second: Balance = { ...fresh, line: '2', quantity: { ...fresh.quantity, granted: 1n } as never };
  const both = { ...account, balances: [fresh, second] };
  const lines = [taking('5', '5'), { ...taking('5', '5'), line: '2' }];
  expect(faultsOf(drawShipment(both, { shipment: 'S', lines }))).toEqual(['lines/2/quantity beyond-balance']);
  expect(
    faultsOf(drawShipment(both, { shipment: 'S', lines: [taking('1', '1'), taking('1', '1')] })),
  ).toEqual(['lines/1 given-twice']);
  expect(
    faultsOf(drawShipment(account, { shipment: 'S', lines: [{ ...taking('1', '1'), line: '9' }] })),
  ).toEqual(['lines/9 no-such-line']);
});

it('draws no shipment of nothing, which would use up an export; what goes for nothing may', () => {
  for (const nothing of ['0', '0.000', '00']) {
    expect(faultsOf(drawShipment({ ...account, exportsAllowed: 1 }, shipment('S', nothing, '0')))).toEqual([
      'lines/1/quantity draws-nothing',
    ]);
  }
  expect(drawShipment(account, shipment('S', '0.001', '0')).kind).toBe('drawn');
});

it('asks for what the licence bounds, in its unit', () => {
  const only = drawShipment(account, {
    shipment: 'S',
    lines: [{ line: '1', quantity: { amount: '5', unit: 't' } }],
  });
  expect(faultsOf(only)).toEqual(['lines/1/quantity other-unit', 'lines/1/value amount-missing']);
});

it('allows one export where there is one', () => {
  const single = { ...account, exportsAllowed: 1 };
  const first = drawShipment(single, shipment('S1', '1', '1'));
  expect(first).toMatchObject({ kind: 'drawn', exportsUsed: 1 });
  expect(faultsOf(drawShipment({ ...single, exportsUsed: 1 }, shipment('S2', '1', '1')))).toEqual([
    'shipment no-export-left',
  ]);
});

it('draws nothing from a balance that is held, spent or closed', () => {
  for (const state of ['held', 'closed', 'spent'] as const) {
    const outcome = drawShipment({ ...account, balances: [{ ...fresh, state }] }, shipment('S', '1', '1'));
    expect(faultsOf(outcome)).toEqual(['lines/1 balance-not-open']);
  }
});

it('puts a shipment right, gives back what never left, and never goes below zero', () => {
  const earlier = shipment('S1', '900', '100');
  const taken = drawShipment(account, earlier);
  if (taken.kind !== 'drawn') throw new Error('drawn');
  const now = { ...account, balances: taken.balances, exportsUsed: 1, earlier };
  expect(taken.balances[0]?.state).toBe('low');
  const less = correctShipment(now, shipment('S1', '90', '100'));
  expect(less).toMatchObject({
    kind: 'drawn',
    exportsUsed: 1,
    balances: [{ state: 'open', quantity: { taken: 90_000n } }],
  });
  expect(correctShipment(now, shipment('S1', '0', '0'))).toMatchObject({
    exportsUsed: 0,
    balances: [{ quantity: { taken: 0n }, value: { taken: 0n } }],
  });
  expect(faultsOf(correctShipment(now, shipment('S1', '1000.001', '100')))).toEqual([
    'lines/1/quantity beyond-balance',
  ]);
  const unsigned = { ...move, by: { id: 'p', roles: ['preparer'] as const } };
  expect(faultsOf(correctBy(now, shipment('S1', '1', '1'), unsigned, { today: '2026-03-02' }))).toEqual([
    ' not-your-role',
  ]);
  const { reason: _, ...unexplained } = move;
  expect(faultsOf(correctBy(now, shipment('S1', '1', '1'), unexplained, { today: '2026-03-02' }))).toEqual([
    'reason move-incomplete',
  ]);
  expect(faultsOf(correctShipment({ ...now, earlier: null }, earlier))).toEqual(['shipment not-drawn']);
  expect(correctShipment(now, earlier).kind).toBe('already-drawn');
});

it('keeps its sum under any run of draws and corrections', () => {
  let seed = 7;
  const random = (below: number): number => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return seed % below;
  };
  const drawnSoFar = new Map<string, ShipmentDraw>();
  let state: Account = account;
  for (let step = 0; step < 2000; step++) {
    const id = `S${random(60)}`;
    const wish = shipment(id, String(random(60)), String(random(3000)));
    const earlier = drawnSoFar.get(id) ?? null;
    const act = earlier && random(2) === 0 ? correctShipment : drawShipment;
    const outcome = act({ ...state, earlier }, wish);
    if (outcome.kind === 'drawn') {
      drawnSoFar.set(id, wish);
      state = { ...state, balances: outcome.balances, exportsUsed: outcome.exportsUsed };
    }
    const sum = [...drawnSoFar.values()].reduce(
      (all, { lines }) => all + BigInt(lines[0]?.quantity?.amount ?? 0) * 1000n,
      0n,
    );
    const bound = state.balances[0]?.quantity;
    expect(bound?.taken).toBe(sum);
    expect(sum <= 1_000_000n && sum >= 0n).toBe(true);
  }
  expect(drawnSoFar.size).toBeGreaterThan(15);
});

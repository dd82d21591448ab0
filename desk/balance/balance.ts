/**
 * What is left of one licensed item: quantity and value, each an integer in the licence's unit, never below zero and
 * never above what was granted. Warned at a set share, blocked beyond.
 */
import { compare, type Decimal, multiply } from '@ytterby/engine/amount';
import type { DeskFault, DrawFault, RecordFault } from '@ytterby/language';
import type { Branch } from '../machine/machine.ts';
import type { Circumstances, Move } from '../machine/move.ts';
import { rowFor, take } from '../machine/take.ts';
import { type BalanceState, balanceLife } from './balance-states.ts';
import { type Counted, count, type Written, writtenOf } from './counted.ts';

export type Bound = {
  readonly granted: bigint;
  readonly taken: bigint;
  readonly decimals: number;
  readonly unit: string;
};

export type Balance = {
  /** The licensed item, by its number on the licence. */
  readonly line: string;
  readonly state: BalanceState;
  /** Null where the licence does not bound it. */
  readonly quantity: Bound | null;
  readonly value: Bound | null;
  /** The share of what was granted from which the balance warns: 0.8 for 80%. */
  readonly warnAt: Decimal;
};

/** What one shipment takes of one licensed item. */
export type Taking = {
  readonly line: string;
  readonly quantity?: Written;
  readonly value?: Written;
};

export type Changed = { readonly balance: Balance } | { readonly faults: readonly DeskFault[] };

const MEASURES = ['quantity', 'value'] as const;

/** The row of the table that an amount left leads to. @example branchOf({ line: '1', state: 'open', quantity: null, value: null, warnAt: decimal('0.8') }) // 'plenty-left' */
export function branchOf(balance: Balance): Branch {
  const bounds = MEASURES.flatMap((of) => balance[of] ?? []);
  if (bounds.some(({ granted, taken }) => taken === granted)) return 'nothing-left';
  const low = bounds.some(({ granted, taken }) => {
    const bar = multiply({ units: granted, scale: 0 }, balance.warnAt);
    return compare({ units: taken, scale: 0 }, bar) >= 0;
  });
  return low ? 'little-left' : 'plenty-left';
}

/** Takes a shipment's part of one item. @example drawn({ ...balance, value: null }, { line: '1', quantity: { amount: '5', unit: 'kg' } }).balance.quantity.taken // 5000n */
export function drawn(balance: Balance, taking: Taking): Changed {
  const summed = sums(balance, taking, null);
  if ('faults' in summed) return summed;
  const row = rowFor(balanceLife, balance.state, 'draw', branchOf(summed.balance));
  return row ? { balance: { ...summed.balance, state: row.to } } : { faults: [notOpen(balance)] };
}

/** Puts right what a shipment took, by a person and for a reason: the new amounts stand in the place of the earlier. */
export function corrected(
  balance: Balance,
  earlier: Taking,
  right: Taking,
  move: Move,
  around: Circumstances,
): Changed {
  const summed = sums(balance, right, earlier);
  if ('faults' in summed) return summed;
  const branch = branchOf(summed.balance);
  const taken = take(balanceLife, balance.state, { ...move, event: 'correct' }, { ...around, branch });
  return 'faults' in taken ? taken : { balance: { ...summed.balance, state: taken.to } };
}

const notOpen = ({ line, state }: Balance): DrawFault => ({
  code: 'balance-not-open',
  path: `lines/${line}`,
  line,
  state,
});

/** The sums after a taking, with an earlier one taken back; a fault where one would pass what was granted. */
function sums(balance: Balance, taking: Taking, earlier: Taking | null): Changed {
  const faults: DeskFault[] = [];
  const next = { ...balance };
  for (const measure of MEASURES) {
    const bound = balance[measure];
    if (bound === null) continue;
    const asked = asCounted(taking, measure, bound, balance.line);
    const before = earlier === null ? { units: 0n } : asCounted(earlier, measure, bound, balance.line);
    if ('fault' in asked) faults.push(asked.fault);
    else if ('fault' in before) faults.push(before.fault);
    else {
      const free = bound.taken - before.units;
      if (free + asked.units > bound.granted) faults.push(beyond(balance.line, measure, bound, free, asked));
      else next[measure] = { ...bound, taken: free + asked.units };
    }
  }
  return faults.length > 0 ? { faults } : { balance: next };
}

function beyond(
  line: string,
  of: 'quantity' | 'value',
  { granted, decimals, unit }: Bound,
  taken: bigint,
  asked: Counted,
): DrawFault {
  const left = writtenOf({ units: granted - taken, decimals, unit }).amount;
  const path = `lines/${line}/${of}`;
  return { code: 'beyond-balance', path, line, of, asked: writtenOf(asked).amount, left, unit };
}

/** What is taken, in the units of the bound; where the licence bounds it, it has to be said. */
function asCounted(
  taking: Taking,
  of: 'quantity' | 'value',
  bound: Bound,
  line: string,
): Counted | { readonly fault: DrawFault | RecordFault } {
  const path = `lines/${line}/${of}`;
  const written = taking[of];
  if (written === undefined) return { fault: { code: 'amount-missing', path, line, of } };
  if (written.unit !== bound.unit) {
    return { fault: { code: 'other-unit', path, line, found: written.unit, wanted: bound.unit } };
  }
  return count(written, bound.decimals, path);
}

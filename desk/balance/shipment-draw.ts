/**
 * Draws a whole shipment from a licence: all its lines or none, once. The same shipment again changes nothing; the same
 * number with other amounts is refused, since a draw is put right by a correction and not written over.
 */
import type { DeskFault } from '@ytterby/language';
import type { Circumstances, Move } from '../machine/move.ts';
import { type Balance, corrected, drawn, type Taking } from './balance.ts';

/** A shipment's number in the house, and what it takes. */
export type ShipmentDraw = { readonly shipment: string; readonly lines: readonly Taking[] };

/** What is known of the licence at that moment; whoever keeps it holds a lock on it until the new state is kept. */
export type Account = {
  readonly balances: readonly Balance[];
  /** How many exports the licence allows; null where it does not bound them. */
  readonly exportsAllowed: number | null;
  readonly exportsUsed: number;
  /** What this very shipment took before, as it stands after corrections. */
  readonly earlier: ShipmentDraw | null;
};

export type DrawOutcome =
  | { readonly kind: 'drawn'; readonly balances: readonly Balance[]; readonly exportsUsed: number }
  | { readonly kind: 'already-drawn' }
  | { readonly kind: 'refused'; readonly faults: readonly DeskFault[] };

/** @example drawShipment({ balances: [], exportsAllowed: 1, exportsUsed: 1, earlier: null }, { shipment: 'S', lines: [] }).faults[0].code // 'no-export-left' */
export function drawShipment(account: Account, draw: ShipmentDraw): DrawOutcome {
  const { shipment } = draw;
  if (account.earlier !== null) {
    if (sameTakings(account.earlier.lines, draw.lines)) return { kind: 'already-drawn' };
    return refused({ code: 'drawn-otherwise', path: 'shipment', shipment });
  }
  if (account.exportsAllowed !== null && account.exportsUsed >= account.exportsAllowed) {
    return refused({ code: 'no-export-left', path: 'shipment', allowed: account.exportsAllowed });
  }
  const after = everyLine(account.balances, draw.lines, (balance, taking) =>
    takesNothing(taking) ? { faults: [drawsNothing(taking)] } : drawn(balance, taking),
  );
  return 'faults' in after
    ? { kind: 'refused', ...after }
    : { kind: 'drawn', ...after, exportsUsed: account.exportsUsed + 1 };
}

/** Puts a drawn shipment right, by a person who may and for a reason. With nothing taken any more it was no export. */
export function correctShipment(
  account: Account,
  right: ShipmentDraw,
  move: Move,
  around: Circumstances,
): DrawOutcome {
  const { earlier } = account;
  if (earlier === null) return refused({ code: 'not-drawn', path: 'shipment', shipment: right.shipment });
  if (sameTakings(earlier.lines, right.lines)) return { kind: 'already-drawn' };
  const stranger = earlier.lines.find((one) => !right.lines.some(({ line }) => line === one.line));
  if (stranger) {
    return refused({ code: 'no-such-line', path: `lines/${stranger.line}`, line: stranger.line });
  }
  const after = everyLine(account.balances, right.lines, (balance, taking) => {
    const before = earlier.lines.find(({ line }) => line === taking.line) ?? nothingOf(taking);
    return corrected(balance, before, taking, move, around);
  });
  if ('faults' in after) return { kind: 'refused', ...after };
  const delta = Number(isSomething(right)) - Number(isSomething(earlier));
  return { kind: 'drawn', ...after, exportsUsed: account.exportsUsed + delta };
}

const refused = (fault: DeskFault): DrawOutcome => ({ kind: 'refused', faults: [fault] });

/** Changes the balances of all lines, each after the other, or none. */
function everyLine(
  balances: readonly Balance[],
  lines: readonly Taking[],
  change: (balance: Balance, taking: Taking) => ReturnType<typeof drawn>,
): { readonly balances: readonly Balance[] } | { readonly faults: readonly DeskFault[] } {
  const after = new Map(balances.map((balance) => [balance.line, balance]));
  const faults: DeskFault[] = [];
  const seen = new Set<string>();
  for (const taking of lines) {
    const { line } = taking;
    const balance = after.get(line);
    if (seen.has(line)) faults.push({ code: 'given-twice', path: `lines/${line}`, found: line });
    else if (!balance) faults.push({ code: 'no-such-line', path: `lines/${line}`, line });
    else {
      const made = change(balance, taking);
      if ('faults' in made) faults.push(...made.faults);
      else after.set(line, made.balance);
    }
    seen.add(line);
  }
  return faults.length > 0 ? { faults } : { balances: [...after.values()] };
}

/** A quantity that is said to be nothing: no shipment, though it would use up an export. Its value may be nothing. */
const takesNothing = ({ quantity }: Taking): boolean =>
  quantity !== undefined && /^0+(?:\.0*)?$/.test(quantity.amount);
const drawsNothing = ({ line }: Taking): DeskFault => ({
  code: 'draws-nothing',
  path: `lines/${line}/quantity`,
  line,
});

const nothingOf = ({ line, quantity, value }: Taking): Taking => ({
  line,
  ...(quantity ? { quantity: { ...quantity, amount: '0' } } : {}),
  ...(value ? { value: { ...value, amount: '0' } } : {}),
});

/** Whether anything is taken at all. */
const isSomething = ({ lines }: ShipmentDraw): boolean =>
  lines.some(({ quantity, value }) =>
    [quantity, value].some((one) => one !== undefined && /[1-9]/.test(one.amount)),
  );

const plain = ({ line, quantity, value }: Taking): string =>
  JSON.stringify([line, ...[quantity, value].map((one) => (one ? [bare(one.amount), one.unit] : null))]);
const bare = (amount: string): string =>
  (amount.includes('.') ? amount.replace(/\.?0+$/, '') : amount).replace(/^0+(?=\d)/, '');

/** The same lines with the same amounts, in any order and however written. */
function sameTakings(left: readonly Taking[], right: readonly Taking[]): boolean {
  const [a, b] = [left, right].map((lines) => lines.map(plain).sort().join());
  return a === b;
}

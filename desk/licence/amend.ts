/** The balances of a licence after it was amended: what was taken stays taken, and no less may be granted than that. */
import type { DeskFault } from '@ytterby/language';
import { type Balance, type Bound, branchOf } from '../balance/balance.ts';
import { writtenOf } from '../balance/counted.ts';
import type { Licence } from './licence.ts';
import { openBalances } from './open-balances.ts';

export type Amended =
  | { readonly balances: readonly Balance[]; readonly gone: readonly string[] }
  | { readonly faults: readonly DeskFault[] };

/** The amended licence has been checked. @example amendBalances([balance], licence).gone // [] */
export function amendBalances(before: readonly Balance[], licence: Licence): Amended {
  const faults: DeskFault[] = [];
  const balances = openBalances(licence).map((fresh) => {
    const old = before.find(({ line }) => line === fresh.line);
    if (!old) return fresh;
    const quantity = carried(old.quantity, fresh.quantity, fresh.line, 'quantity', faults);
    const value = carried(old.value, fresh.value, fresh.line, 'value', faults);
    const next = { ...fresh, quantity, value };
    const branch = branchOf(next);
    const state = branch === 'nothing-left' ? 'spent' : branch === 'little-left' ? 'low' : 'open';
    return { ...next, state } as const;
  });
  const gone = before.filter(({ line }) => !balances.some((one) => one.line === line));
  for (const { line, quantity, value } of gone) {
    // What was shipped has to stand somewhere.
    if ([quantity, value].some((bound) => bound !== null && bound.taken > 0n)) {
      faults.push({ code: 'no-such-line', path: `items/${line}`, line });
    }
  }
  return faults.length > 0 ? { faults } : { balances, gone: gone.map(({ line }) => line) };
}

function carried(
  old: Bound | null,
  fresh: Bound | null,
  line: string,
  of: 'quantity' | 'value',
  faults: DeskFault[],
): Bound | null {
  if (fresh === null || old === null) return fresh;
  const path = `items/${line}/${of}`;
  if (old.unit !== fresh.unit || old.decimals !== fresh.decimals) {
    faults.push({ code: 'other-unit', path, line, found: fresh.unit, wanted: old.unit });
  } else if (fresh.granted < old.taken) {
    const { unit } = fresh;
    const asked = writtenOf({ ...old, units: old.taken }).amount;
    const left = writtenOf({ ...fresh, units: fresh.granted }).amount;
    faults.push({ code: 'beyond-balance', path, line, of, asked, left, unit });
  } else return { ...fresh, taken: old.taken };
  return fresh;
}

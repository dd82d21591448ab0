/** The balances of a licence that was just issued: nothing taken yet. */
import { decimal } from '@ytterby/engine/amount';
import type { Balance, Bound } from '../balance/balance.ts';
import { count } from '../balance/counted.ts';
import type { Granted, Licence } from './licence.ts';

/** One balance for each item. The licence has been checked. @example openBalances(licence)[0].state // 'open' */
export const openBalances = (licence: Licence): readonly Balance[] =>
  licence.items.map((item) => ({
    line: item.line,
    state: 'open',
    quantity: boundOf(item.quantity),
    value: boundOf(item.value),
    warnAt: decimal(licence.warnAt),
  }));

function boundOf(granted: Granted | undefined): Bound | null {
  if (granted === undefined) return null;
  const counted = count(granted, granted.decimals, '');
  if ('fault' in counted) throw new Error('a licence that was not checked');
  return { granted: counted.units, taken: 0n, decimals: counted.decimals, unit: counted.unit };
}

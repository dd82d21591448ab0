/** Balances follow their licence: held while it cannot be used, closed with it, released when it can be used again. */
import { balanceLife, branchOf, type LicenceState, licenceLife, rowFor, USABLE } from '@ytterby/desk';
import type { Transaction } from 'kysely';
import type { Tables } from '../store/tables/index.ts';
import { balancesOf, keepBalances } from './balances.ts';

export async function followLicence(
  db: Transaction<Tables>,
  licence: string,
  to: LicenceState,
): Promise<void> {
  const event = USABLE.includes(to) ? 'release' : licenceLife.ends.includes(to) ? 'close' : 'hold';
  const before = await balancesOf(db, licence);
  const after = before.map((balance) => {
    const next = rowFor(balanceLife, balance.state, event, branchOf(balance));
    return next ? { ...balance, state: next.to } : balance;
  });
  await keepBalances(db, licence, before, after);
}

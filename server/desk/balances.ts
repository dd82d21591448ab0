/** Balances between the store's whole numbers and the desk's. */
import type { Balance, BalanceState, Bound } from '@ytterby/desk';
import { decimal } from '@ytterby/engine/amount';
import type { Selectable, Transaction } from 'kysely';
import type { Tables } from '../store/tables/index.ts';

type Row = Selectable<Tables['balances']>;

export const balanceOf = (row: Row): Balance => ({
  line: row.line,
  state: row.state as BalanceState,
  warnAt: decimal(row.warn_at),
  quantity: boundOf(row.quantity_granted, row.quantity_taken, row.quantity_decimals, row.quantity_unit),
  value: boundOf(row.value_granted, row.value_taken, row.value_decimals, row.value_unit),
});

function boundOf(
  granted: string | null,
  taken: string | null,
  decimals: number | null,
  unit: string | null,
): Bound | null {
  if (granted === null || taken === null || decimals === null || unit === null) return null;
  return { granted: BigInt(granted), taken: BigInt(taken), decimals, unit };
}

const columnsOf = ({ state, quantity, value }: Balance) => ({
  state,
  quantity_granted: quantity?.granted.toString() ?? null,
  quantity_taken: quantity?.taken.toString() ?? null,
  quantity_decimals: quantity?.decimals ?? null,
  quantity_unit: quantity?.unit ?? null,
  value_granted: value?.granted.toString() ?? null,
  value_taken: value?.taken.toString() ?? null,
  value_decimals: value?.decimals ?? null,
  value_unit: value?.unit ?? null,
});

/** The balances of a licence in the order of its items. The caller holds the licence's row. */
export async function balancesOf(db: Transaction<Tables>, licence: string): Promise<readonly Balance[]> {
  const rows = await db
    .selectFrom('balances')
    .selectAll()
    .where('licence_id', '=', licence)
    .orderBy('line')
    .execute();
  return rows.map(balanceOf);
}

export async function openBalancesIn(
  db: Transaction<Tables>,
  organisation: string,
  licence: string,
  balances: readonly Balance[],
  warnAt: string,
): Promise<void> {
  const place = { organisation_id: organisation, licence_id: licence, warn_at: warnAt };
  const rows = balances.map((balance) => ({ ...place, line: balance.line, ...columnsOf(balance) }));
  await db.insertInto('balances').values(rows).execute();
}

/** Writes those balances that are not as they were. */
export async function keepBalances(
  db: Transaction<Tables>,
  licence: string,
  before: readonly Balance[],
  after: readonly Balance[],
): Promise<void> {
  for (const balance of after) {
    if (before.includes(balance)) continue;
    await db
      .updateTable('balances')
      .set(columnsOf(balance))
      .where('licence_id', '=', licence)
      .where('line', '=', balance.line)
      .execute();
  }
}

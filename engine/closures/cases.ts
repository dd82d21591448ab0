/**
 * What a dossier leaves open and rules ask in opposite senses, shared out over the lanes: facts of its rows, and open
 * statuses and readings. What finds no room in the lanes is answered in turns.
 */
import type { FactValue, Row } from '../dossier/row.ts';
import type { Regime } from '../regime/regime.ts';
import type { SplitAt } from '../rules/splitting.ts';
import { LANES } from './words.ts';

/** Something open, with its cases: a fact of a row, or a key of the law. */
export type Open =
  | { readonly row: Row; readonly slot: number; readonly cases: readonly FactValue[] }
  | { readonly row: null; readonly key: string; readonly cases: readonly string[] };

/** Keys that rules ask in opposite senses and that are open on the day, with the values they can be settled as. */
export function openKeysOf(regime: Regime): readonly { key: string; values: readonly string[] }[] {
  return regime.law.splitKeys
    .filter((key) => regime.openKeys.includes(key))
    .map((key) => ({
      key,
      values: regime.law.readings
        .find((reading) => reading.key === key)
        ?.alternatives.map((one) => one.value) ?? ['suspended', 'in-force'],
    }));
}

/** Lanes shared out to what is open, one after the other while there is room. */
export type Shares = {
  readonly rows: (Row | null)[];
  readonly slots: number[];
  readonly strides: number[];
  used: number;
  stride: number;
};

export const noShares = (): Shares => ({ rows: [], slots: [], strides: [], used: 0, stride: 1 });

/** Gives lanes to a fact or key with so many cases; false where there is no room. */
export function share(shares: Shares, row: Row | null, slot: number, cases: number): boolean {
  if (shares.stride * cases > LANES) return false;
  shares.rows[shares.used] = row;
  shares.slots[shares.used] = slot;
  shares.strides[shares.used] = shares.stride;
  shares.used += 1;
  shares.stride *= cases;
  return true;
}

/** The stride given to a fact of a row or to a key; 0 where it was given none. */
export function strideIn(shares: Shares, row: Row | null, slot: number): number {
  for (let at = 0; at < shares.used; at += 1)
    if (shares.rows[at] === row && shares.slots[at] === slot) return shares.strides[at] as number;
  return 0;
}

/** Gives lanes to the open facts of the root's row and of its parts; what found no room is returned. */
export function shareFacts(shares: Shares, root: Row, splits: readonly SplitAt[]): Open[] | null {
  let left: Open[] | null = null;
  for (let at = 0; at < splits.length; at += 1) {
    const split = splits[at] as SplitAt;
    const { slot, cases } = split;
    const rows = split.subject === root.subject ? null : root.rows[split.subject];
    const count = rows === null ? 1 : (rows?.length ?? 0);
    for (let one = 0; one < count; one += 1) {
      const row = rows ? (rows[one] as Row) : root;
      if (!isOpen(row, split) || share(shares, row, slot, cases.length)) continue;
      left ??= [];
      left.push({ row, slot, cases });
    }
  }
  return left;
}

function isOpen({ values }: Row, { slot, where }: SplitAt): boolean {
  if (values[slot] !== undefined) return false;
  if (where === null) return true;
  const kind = values[where.slot];
  return kind === undefined || kind === where.value;
}

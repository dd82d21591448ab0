/** An item of an act as its reader knows it; the answer names it by its id, or by its place counted from nought. */
import type { Transaction } from '../../../data/determination.ts';

/**
 * By name where it has one, else by id, else by its place counted from one; nothing where the act has one item only.
 * @example itemNamed({ on: '2026-11-23', activity: { kind: 'goods-export' }, items: [{ name: 'rotor' }, {}] }, '1') // ['2']
 */
export function itemNamed({ items }: Transaction, item: string | undefined): readonly string[] {
  if (item === undefined || (items?.length ?? 0) < 2) return [];
  const at = items?.findIndex(({ id }) => id === item) ?? -1;
  const found = at < 0 ? Number(item) : at;
  return [items?.[found]?.name ?? (at < 0 && Number.isInteger(found) ? String(found + 1) : item)];
}

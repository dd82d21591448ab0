/** Reading and changing a transaction by JSON Pointer, as the needs name its places. Nothing is changed in place. */
import type { Transaction } from '../../../data/determination.ts';

type Tree = { readonly [name: string]: unknown } | readonly unknown[];

const stepsOf = (pointer: string): readonly string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));

/** @example valueAt({ on: '2026-11-23', activity: { kind: 'service' } }, '/activity/kind') // 'service' */
export function valueAt(transaction: Transaction, pointer: string): unknown {
  let value: unknown = transaction;
  for (const step of stepsOf(pointer)) value = (value as Record<string, unknown> | null | undefined)?.[step];
  return value;
}

/** The transaction with one place changed; `undefined` takes the place away, and what is left empty by it. */
export function withValue(transaction: Transaction, pointer: string, value: unknown): Transaction {
  return (put(transaction as unknown as Tree, stepsOf(pointer), value) ?? transaction) as Transaction;
}

function put(tree: Tree | undefined, [step, ...rest]: readonly string[], value: unknown): unknown {
  if (step === undefined) return value;
  if (Array.isArray(tree) || (tree === undefined && /^\d+$/.test(step))) {
    const list = [...((tree as readonly unknown[] | undefined) ?? [])];
    const next = put(list[Number(step)] as Tree | undefined, rest, value);
    if (next === undefined && rest.length === 0) list.splice(Number(step), 1);
    else list[Number(step)] = next ?? {};
    return list;
  }
  const { [step]: old, ...others } = (tree ?? {}) as Record<string, unknown>;
  const next = put((old ?? undefined) as Tree | undefined, rest, value);
  const changed = next === undefined ? others : { ...(tree as Record<string, unknown>), [step]: next };
  return Object.keys(changed).length === 0 ? undefined : changed;
}

/** All checks of a transaction: its shape by the contract, then its sense by the corpus. A fault stops the document. */
import type { Corpus } from '@ytterby/law';
import { checkSense } from './check-sense.ts';
import { checkShape } from './check-shape.ts';
import type { Fault } from './fault.ts';
import schema from './transaction.schema.json' with { type: 'json' };
import type { Transaction } from './transaction.ts';

export type Checked = { readonly transaction: Transaction } | { readonly faults: readonly Fault[] };

/**
 * Check a parsed document. Shape faults come alone: sense is asked only of a sound shape.
 * @example 'faults' in checkTransaction({ on: 'x' }, corpus) // true
 */
export function checkTransaction(document: unknown, corpus: Corpus): Checked {
  const shape = checkShape(document, schema);
  if (shape.length > 0) return { faults: shape };
  const transaction = document as Transaction;
  const sense = checkSense(transaction, corpus);
  return sense.length > 0 ? { faults: sense } : { transaction };
}

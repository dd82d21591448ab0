/** What is being asked: the transaction as typed so far, the statuses and readings tried, kept over a reload. */
import { useCallback } from 'react';
import { useRemembered } from '../../../app/remembered.ts';
import type { Transaction } from '../../../data/determination.ts';
import { today } from '../../../data/today.ts';
import { withValue } from './at.ts';

export type Draft = {
  readonly transaction: Transaction;
  readonly set: (pointer: string, value: unknown) => void;
  readonly assume: (key: string, value: string | undefined) => void;
  readonly replace: (transaction: Transaction) => void;
  readonly clear: () => void;
};

export const blank = (): Transaction => ({ on: today(), activity: { kind: 'goods-export' } });

const FIRST = blank();

export function useDraft(owner: string): Draft {
  const [transaction, change] = useRemembered<Transaction>(`draft.${owner}.ask`, FIRST);
  const set = useCallback(
    (pointer: string, value: unknown) => change((old) => withValue(old, pointer, value)),
    [change],
  );
  const assume = useCallback(
    (key: string, value: string | undefined) =>
      change((old) => {
        const { [key]: _, ...others } = old.assume ?? {};
        const next = value === undefined ? others : { ...others, [key]: value };
        const { assume: __, ...rest } = old;
        return Object.keys(next).length === 0 ? rest : { ...rest, assume: next };
      }),
    [change],
  );
  return { transaction, set, assume, replace: change, clear: () => change(blank()) };
}

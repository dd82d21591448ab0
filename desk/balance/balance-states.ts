/**
 * The life of a balance: what is left of one licensed item. It warns at a set share, blocks beyond what was granted, is
 * held while the licence cannot be used, and is closed with it.
 */
import type { Machine } from '../machine/machine.ts';

export type BalanceState = 'open' | 'low' | 'spent' | 'held' | 'closed';
export type BalanceEvent = 'draw' | 'correct' | 'hold' | 'release' | 'close';

const drawable: readonly BalanceState[] = ['open', 'low'];
const alive: readonly BalanceState[] = ['open', 'low', 'spent'];

export const balanceLife: Machine<BalanceState, BalanceEvent> = {
  name: 'balance',
  start: 'open',
  ends: ['closed'],
  states: ['open', 'low', 'spent', 'held', 'closed'],
  events: ['draw', 'correct', 'hold', 'release', 'close'],
  transitions: [
    // Drawing is the desk's own: a person records a shipment, and the desk draws it where the licence covers it.
    { from: ['open'], event: 'draw', to: 'open', by: ['desk'], needs: [], when: 'plenty-left' },
    { from: drawable, event: 'draw', to: 'low', by: ['desk'], needs: [], when: 'little-left' },
    { from: drawable, event: 'draw', to: 'spent', by: ['desk'], needs: [], when: 'nothing-left' },
    // What was shipped is corrected even while nothing may be drawn, so that the record is true.
    { from: alive, event: 'correct', to: 'open', by: ['approver'], needs: ['reason'], when: 'plenty-left' },
    { from: alive, event: 'correct', to: 'low', by: ['approver'], needs: ['reason'], when: 'little-left' },
    { from: alive, event: 'correct', to: 'spent', by: ['approver'], needs: ['reason'], when: 'nothing-left' },
    { from: ['held'], event: 'correct', to: 'held', by: ['approver'], needs: ['reason'] },
    { from: alive, event: 'hold', to: 'held', by: ['desk'], needs: [] },
    { from: ['held'], event: 'release', to: 'open', by: ['desk'], needs: [], when: 'plenty-left' },
    { from: ['held'], event: 'release', to: 'low', by: ['desk'], needs: [], when: 'little-left' },
    { from: ['held'], event: 'release', to: 'spent', by: ['desk'], needs: [], when: 'nothing-left' },
    { from: [...alive, 'held'], event: 'close', to: 'closed', by: ['desk'], needs: [] },
  ],
};

/**
 * The reviewer's counter: the company's second pair of eyes, or a licensing authority's desk. A file is taken from the
 * queue, several give advice, one proposes, another countersigns; a refusal says its grounds and can be appealed.
 */
import type { Machine } from '../machine/machine.ts';

export type ReviewState =
  | 'queued'
  | 'under-review'
  | 'grant-proposed'
  | 'refusal-proposed'
  | 'granted'
  | 'refused'
  | 'appealed'
  | 'refusal-upheld'
  | 'withdrawn';

export type ReviewEvent =
  | 'take-up'
  | 'hand-back'
  | 'propose-grant'
  | 'propose-refusal'
  | 'return'
  | 'countersign'
  | 'lodge-appeal'
  | 'uphold-refusal'
  | 'set-refusal-aside'
  | 'withdraw';

export const reviewCounter: Machine<ReviewState, ReviewEvent> = {
  name: 'review',
  start: 'queued',
  ends: ['granted', 'refusal-upheld', 'withdrawn'],
  states: [
    'queued',
    'under-review',
    'grant-proposed',
    'refusal-proposed',
    'granted',
    'refused',
    'appealed',
    'refusal-upheld',
    'withdrawn',
  ],
  events: [
    'take-up',
    'hand-back',
    'propose-grant',
    'propose-refusal',
    'return',
    'countersign',
    'lodge-appeal',
    'uphold-refusal',
    'set-refusal-aside',
    'withdraw',
  ],
  transitions: [
    { from: ['queued'], event: 'take-up', to: 'under-review', by: ['reviewer'], needs: [] },
    { from: ['under-review'], event: 'hand-back', to: 'queued', by: ['reviewer'], needs: ['reason'] },
    {
      from: ['under-review'],
      event: 'propose-grant',
      to: 'grant-proposed',
      by: ['reviewer'],
      needs: ['reason', 'no-open-query'],
      leavesHand: true,
      provision: 'ECL/13',
    },
    {
      from: ['under-review'],
      event: 'propose-refusal',
      to: 'refusal-proposed',
      by: ['reviewer'],
      needs: ['grounds'],
      leavesHand: true,
      provision: 'ECL/13',
    },
    {
      from: ['grant-proposed', 'refusal-proposed'],
      event: 'return',
      to: 'under-review',
      by: ['reviewer', 'approver'],
      needs: ['reason'],
    },
    {
      from: ['grant-proposed'],
      event: 'countersign',
      to: 'granted',
      by: ['reviewer', 'approver'],
      needs: ['another-person', 'no-open-query'],
      leavesHand: true,
      provision: 'REG/17',
    },
    // A refusal is given in writing.
    {
      from: ['refusal-proposed'],
      event: 'countersign',
      to: 'refused',
      by: ['reviewer', 'approver'],
      needs: ['another-person', 'paper'],
      leavesHand: true,
      provision: 'REG/17',
    },
    {
      from: ['refused'],
      event: 'lodge-appeal',
      to: 'appealed',
      by: ['preparer', 'approver'],
      needs: ['channel', 'paper', 'grounds'],
      provision: 'ECL/41',
    },
    {
      from: ['appealed'],
      event: 'uphold-refusal',
      to: 'refusal-upheld',
      by: ['reviewer'],
      needs: ['another-person', 'paper', 'grounds'],
      provision: 'ECL/41',
    },
    {
      from: ['appealed'],
      event: 'set-refusal-aside',
      to: 'under-review',
      by: ['reviewer'],
      needs: ['another-person', 'paper'],
      provision: 'ECL/41',
    },
    {
      from: ['queued', 'under-review', 'grant-proposed', 'refusal-proposed'],
      event: 'withdraw',
      to: 'withdrawn',
      by: ['preparer', 'approver'],
      needs: ['reason'],
    },
  ],
};

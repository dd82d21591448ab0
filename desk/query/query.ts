/**
 * A question of the authority on an application (补正、询问). While one lies with the house, the clock of the application
 * stands still as far as this desk counts; see clock/decision.ts for what the law says of that.
 */
import type { Machine } from '../machine/machine.ts';
import { OUTSIDE } from '../machine/requirement.ts';
import { FILE_KEEPERS } from '../machine/role.ts';

export type QueryState = 'open' | 'drafted' | 'signed' | 'answered' | 'closed' | 'dropped';
export type QueryEvent = 'draft-answer' | 'return' | 'sign' | 'answer' | 'ask-again' | 'close' | 'drop';

export const query: Machine<QueryState, QueryEvent> = {
  name: 'query',
  start: 'open',
  ends: ['closed', 'dropped'],
  states: ['open', 'drafted', 'signed', 'answered', 'closed', 'dropped'],
  events: ['draft-answer', 'return', 'sign', 'answer', 'ask-again', 'close', 'drop'],
  transitions: [
    {
      from: ['open', 'drafted'],
      event: 'draft-answer',
      to: 'drafted',
      by: ['preparer'],
      needs: [],
      leavesHand: true,
    },
    {
      from: ['drafted', 'signed'],
      event: 'return',
      to: 'open',
      by: ['approver', 'reviewer'],
      needs: ['reason'],
    },
    { from: ['drafted'], event: 'sign', to: 'signed', by: ['approver'], needs: ['another-person'] },
    { from: ['signed'], event: 'answer', to: 'answered', by: ['preparer', 'approver'], needs: OUTSIDE },
    { from: ['answered'], event: 'ask-again', to: 'open', by: FILE_KEEPERS, needs: OUTSIDE },
    { from: ['answered'], event: 'close', to: 'closed', by: FILE_KEEPERS, needs: OUTSIDE },
    { from: ['open', 'drafted', 'signed'], event: 'drop', to: 'dropped', by: FILE_KEEPERS, needs: OUTSIDE },
  ],
};

/** States in which the question lies with the house. @example isWithUs('answered') // false */
export const isWithUs = (state: QueryState): boolean =>
  state === 'open' || state === 'drafted' || state === 'signed';

/**
 * A questionnaire to a supplier: what is asked of which parts, sent, answered, and turned into evidence on the lines of
 * a bill of materials. An answer never overwrites the bill; it is weighed beside it (facts/content/bom/evidence.ts).
 */
import type { Machine } from '../machine/machine.ts';
import { OUTSIDE } from '../machine/requirement.ts';
import { FILE_KEEPERS } from '../machine/role.ts';

export type QuestionnaireState = 'to-send' | 'sent' | 'answered' | 'taken' | 'unanswered';
export type QuestionnaireEvent = 'send' | 'take-answer' | 'send-back' | 'take-as-evidence' | 'give-up';

export const questionnaire: Machine<QuestionnaireState, QuestionnaireEvent> = {
  name: 'questionnaire',
  start: 'to-send',
  ends: ['taken', 'unanswered'],
  states: ['to-send', 'sent', 'answered', 'taken', 'unanswered'],
  events: ['send', 'take-answer', 'send-back', 'take-as-evidence', 'give-up'],
  transitions: [
    {
      from: ['to-send', 'sent'],
      event: 'send',
      to: 'sent',
      by: ['preparer', 'approver'],
      needs: ['channel'],
    },
    { from: ['sent'], event: 'take-answer', to: 'answered', by: FILE_KEEPERS, needs: [...OUTSIDE, 'answer'] },
    {
      from: ['answered'],
      event: 'send-back',
      to: 'sent',
      by: ['preparer', 'approver', 'reviewer'],
      needs: ['channel', 'reason'],
    },
    { from: ['answered'], event: 'take-as-evidence', to: 'taken', by: ['approver', 'reviewer'], needs: [] },
    {
      from: ['to-send', 'sent'],
      event: 'give-up',
      to: 'unanswered',
      by: ['preparer', 'approver'],
      needs: ['reason'],
    },
  ],
};

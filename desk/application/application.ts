/**
 * The life of a licence application (许可申请). What the authority does is recorded with its day, channel and paper and
 * never assumed: that an application was sent does not mean that it was accepted (受理), and only acceptance starts
 * the clock of REG/17.
 */
import type { Machine } from '../machine/machine.ts';
import { OUTSIDE } from '../machine/requirement.ts';
import { FILE_KEEPERS } from '../machine/role.ts';

export type ApplicationState =
  | 'draft'
  | 'in-review'
  | 'signed'
  | 'submitted'
  | 'accepted'
  | 'queried'
  | 'granted'
  | 'refused'
  | 'appealed'
  | 'refusal-upheld'
  | 'withdrawn';

export type ApplicationEvent =
  | 'send-for-review'
  | 'return'
  | 'sign'
  | 'reopen'
  | 'submit'
  | 'not-accepted'
  | 'accept'
  | 'query'
  | 'resume'
  | 'grant'
  | 'refuse'
  | 'appeal'
  | 'uphold-refusal'
  | 'set-refusal-aside'
  | 'withdraw';

export const application: Machine<ApplicationState, ApplicationEvent> = {
  name: 'application',
  start: 'draft',
  ends: ['granted', 'refusal-upheld', 'withdrawn'],
  states: [
    'draft',
    'in-review',
    'signed',
    'submitted',
    'accepted',
    'queried',
    'granted',
    'refused',
    'appealed',
    'refusal-upheld',
    'withdrawn',
  ],
  events: [
    'send-for-review',
    'return',
    'sign',
    'reopen',
    'submit',
    'not-accepted',
    'accept',
    'query',
    'resume',
    'grant',
    'refuse',
    'appeal',
    'uphold-refusal',
    'set-refusal-aside',
    'withdraw',
  ],
  transitions: [
    {
      from: ['draft'],
      event: 'send-for-review',
      to: 'in-review',
      by: ['preparer'],
      needs: [],
      leavesHand: true,
    },
    {
      from: ['in-review'],
      event: 'return',
      to: 'draft',
      by: ['approver', 'reviewer'],
      needs: ['reason'],
    },
    // The second signature is another person's, over a file that is complete.
    {
      from: ['in-review'],
      event: 'sign',
      to: 'signed',
      by: ['approver'],
      needs: ['another-person', 'documents'],
      provision: 'REG/16',
    },
    {
      from: ['in-review', 'signed'],
      event: 'reopen',
      to: 'draft',
      by: ['preparer', 'approver'],
      needs: ['reason'],
    },
    {
      from: ['signed'],
      event: 'submit',
      to: 'submitted',
      by: ['preparer', 'approver'],
      needs: [...OUTSIDE, 'documents'],
      provision: 'REG/16',
    },
    {
      from: ['submitted'],
      event: 'not-accepted',
      to: 'draft',
      by: FILE_KEEPERS,
      needs: [...OUTSIDE, 'grounds'],
    },
    {
      from: ['submitted'],
      event: 'accept',
      to: 'accepted',
      by: FILE_KEEPERS,
      needs: [...OUTSIDE, 'reference'],
      provision: 'REG/17',
    },
    { from: ['accepted', 'queried'], event: 'query', to: 'queried', by: FILE_KEEPERS, needs: OUTSIDE },
    { from: ['queried'], event: 'resume', to: 'accepted', by: FILE_KEEPERS, needs: ['no-open-query'] },
    {
      from: ['accepted'],
      event: 'grant',
      to: 'granted',
      by: FILE_KEEPERS,
      needs: [...OUTSIDE, 'reference', 'no-open-query'],
      provision: 'REG/17',
    },
    // An authority may decide against an applicant whose answer is outstanding.
    {
      from: ['accepted', 'queried'],
      event: 'refuse',
      to: 'refused',
      by: FILE_KEEPERS,
      needs: [...OUTSIDE, 'grounds'],
      provision: 'REG/17',
    },
    {
      from: ['refused'],
      event: 'appeal',
      to: 'appealed',
      by: ['preparer', 'approver'],
      needs: [...OUTSIDE, 'grounds'],
      provision: 'ECL/41',
    },
    {
      from: ['appealed'],
      event: 'uphold-refusal',
      to: 'refusal-upheld',
      by: FILE_KEEPERS,
      needs: [...OUTSIDE, 'grounds'],
      provision: 'ECL/41',
    },
    {
      from: ['appealed'],
      event: 'set-refusal-aside',
      to: 'accepted',
      by: FILE_KEEPERS,
      needs: OUTSIDE,
      provision: 'ECL/41',
    },
    {
      from: ['draft', 'in-review', 'signed'],
      event: 'withdraw',
      to: 'withdrawn',
      by: ['preparer', 'approver'],
      needs: ['reason'],
    },
    // Once it lies with the authority, taking it back is an outside event like any other.
    {
      from: ['submitted', 'accepted', 'queried'],
      event: 'withdraw',
      to: 'withdrawn',
      by: ['preparer', 'approver'],
      needs: [...OUTSIDE, 'reason'],
    },
  ],
};

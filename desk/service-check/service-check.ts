/**
 * The check of one who serves an export (agent, carrier, customs broker, platform, bank, intermediary): ask whether the
 * export falls under 2025-62 and whether a licence is applied for or held, and refuse what must be refused
 * (2025-62/5, ECL/20). An answer that is missing or vague is no answer. Who finds a suspected violation reports it
 * (REG/36).
 */
import type { RecordFault } from '@ytterby/language';
import type { Paper } from '../machine/channel.ts';
import type { Machine } from '../machine/machine.ts';
import { OUTSIDE } from '../machine/requirement.ts';
import { FILE_KEEPERS } from '../machine/role.ts';

export type ServiceKind =
  | 'intermediary'
  | 'matchmaking'
  | 'agency'
  | 'freight'
  | 'delivery'
  | 'customs-declaration'
  | 'e-commerce-platform'
  | 'financial';

/** What the customer said to both questions, and what shows it. */
export type ServiceAnswer = {
  readonly fallsUnder: 'yes' | 'no' | 'does-not-know';
  readonly licence?: 'held' | 'applied-for' | 'none';
  readonly licenceNumber?: string;
  readonly evidence: readonly Paper[];
};

export type ServiceState = 'to-ask' | 'asked' | 'answered' | 'served' | 'refused' | 'reported';
export type ServiceEvent = 'ask' | 'take-answer' | 'serve' | 'refuse-service' | 'report-suspicion';

export const serviceCheck: Machine<ServiceState, ServiceEvent> = {
  name: 'service-check',
  start: 'to-ask',
  ends: ['reported'],
  states: ['to-ask', 'asked', 'answered', 'served', 'refused', 'reported'],
  events: ['ask', 'take-answer', 'serve', 'refuse-service', 'report-suspicion'],
  transitions: [
    {
      from: ['to-ask', 'asked', 'answered'],
      event: 'ask',
      to: 'asked',
      by: ['preparer', 'approver'],
      needs: ['channel'],
    },
    {
      from: ['asked', 'answered'],
      event: 'take-answer',
      to: 'answered',
      by: FILE_KEEPERS,
      needs: [...OUTSIDE, 'answer'],
      provision: '2025-62/5',
    },
    {
      from: ['answered'],
      event: 'serve',
      to: 'served',
      by: ['approver'],
      needs: ['answer', 'may-serve'],
      provision: '2025-62/5',
    },
    {
      from: ['to-ask', 'asked', 'answered'],
      event: 'refuse-service',
      to: 'refused',
      by: ['preparer', 'approver'],
      needs: ['reason'],
      provision: '2025-62/5',
    },
    {
      from: ['served', 'refused'],
      event: 'report-suspicion',
      to: 'reported',
      by: ['approver'],
      needs: [...OUTSIDE, 'reason'],
      provision: 'REG/36',
    },
  ],
};

/** What is missing from an answer. @example answerFaults({ fallsUnder: 'yes', evidence: [] }).length // 2 */
export function answerFaults(answer: ServiceAnswer): readonly RecordFault[] {
  const missing = (path: string): RecordFault => ({ code: 'not-given', path, provision: '2025-62/5' });
  return [
    ...(answer.evidence.length === 0 ? [missing('answer/evidence')] : []),
    ...(answer.fallsUnder === 'yes' && answer.licence === undefined ? [missing('answer/licence')] : []),
    ...(answer.licence === 'held' && !answer.licenceNumber ? [missing('answer/licenceNumber')] : []),
  ];
}

/**
 * Whether the service may be given: the export does not fall under the announcement, or a licence is held and shown.
 * A licence that is applied for is none, and "does not know" is no.
 */
export const mayServe = (answer: ServiceAnswer | null): boolean =>
  answer !== null &&
  answerFaults(answer).length === 0 &&
  (answer.fallsUnder === 'no' || (answer.fallsUnder === 'yes' && answer.licence === 'held'));

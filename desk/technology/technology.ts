/**
 * A transfer of controlled technology (受管制技术): who gets it, where, what it is, by which means, under which licence.
 * Teaching, employment and consulting count (2025-62/2), and so does a foreigner inside China: then the second statement
 * of 2025-62/3 is asked for and not the first.
 */
import type { RecordFault } from '@ytterby/language';
import type { Machine } from '../machine/machine.ts';
import { OUTSIDE } from '../machine/requirement.ts';

export type TransferMeans =
  | 'trade'
  | 'ip-licence'
  | 'investment'
  | 'exchange'
  | 'gift'
  | 'exhibition'
  | 'testing'
  | 'assistance'
  | 'teaching'
  | 'joint-research'
  | 'employment'
  | 'consulting'
  | 'other';

export type Recipient = {
  readonly kind: 'organisation' | 'person';
  /** An organisation's name; of a person the number of the record kept apart. */
  readonly name?: string;
  readonly person?: string;
  /** Where an organisation is established; a person's nationality. */
  readonly from: string;
  /** Where the recipient is when it gets it. */
  readonly locatedIn: string;
};

export type Transfer = {
  readonly technology: { readonly entry: string; readonly says: string };
  readonly recipients: readonly Recipient[];
  readonly means: readonly TransferMeans[];
  readonly endUse?: string;
  /** The licence it goes under; null where the determination says that none is needed. */
  readonly licence?: { readonly number: string } | null;
};

export type TransferState = 'planned' | 'cleared' | 'provided' | 'reported' | 'given-up';
export type TransferEvent = 'clear' | 'provide' | 'report' | 'give-up';

export const technologyTransfer: Machine<TransferState, TransferEvent> = {
  name: 'technology-transfer',
  start: 'planned',
  ends: ['reported', 'given-up'],
  states: ['planned', 'cleared', 'provided', 'reported', 'given-up'],
  events: ['clear', 'provide', 'report', 'give-up'],
  transitions: [
    {
      from: ['planned'],
      event: 'clear',
      to: 'cleared',
      by: ['approver'],
      needs: ['another-person', 'licence-covers', 'documents'],
      provision: '2025-62/3',
    },
    { from: ['cleared'], event: 'provide', to: 'provided', by: ['preparer', 'approver'], needs: ['paper'] },
    {
      from: ['provided'],
      event: 'report',
      to: 'reported',
      by: ['preparer', 'approver'],
      needs: OUTSIDE,
      provision: 'REG/18',
    },
    {
      from: ['planned', 'cleared'],
      event: 'give-up',
      to: 'given-up',
      by: ['preparer', 'approver'],
      needs: ['reason'],
    },
  ],
};

/** The statements that go with the application: 2025-62/3. @example statementsFor({ recipients: [{ kind: 'person', person: 'P', from: 'DE', locatedIn: 'CN' }] }) // ['technology-statement-domestic'] */
export function statementsFor(transfer: Pick<Transfer, 'recipients'>): readonly string[] {
  const inChina = ({ from, locatedIn }: Recipient): boolean => from !== 'CN' && locatedIn === 'CN';
  const abroad = ({ locatedIn }: Recipient): boolean => locatedIn !== 'CN';
  return [
    ...(transfer.recipients.some(abroad) ? ['technology-statement-export'] : []),
    ...(transfer.recipients.some(inChina) ? ['technology-statement-domestic'] : []),
  ];
}

/** What a transfer does not say and must. */
export function transferFaults(transfer: Transfer): readonly RecordFault[] {
  const missing = (path: string): RecordFault => ({ code: 'not-given', path, provision: '2025-62/3' });
  const { technology, recipients, means, licence } = transfer;
  return [
    ...(technology.says.trim() === '' ? [missing('technology/says')] : []),
    ...(recipients.length === 0 ? [missing('recipients')] : []),
    ...(means.length === 0 ? [missing('means')] : []),
    ...(licence === undefined ? [missing('licence')] : []),
    ...recipients.flatMap(({ kind, name, person }, at): RecordFault[] => {
      if (kind === 'organisation') return name?.trim() ? [] : [missing(`recipients/${at}/name`)];
      // A person is named in the records kept apart, and nowhere else.
      if (name !== undefined) return [{ code: 'not-needed', path: `recipients/${at}/name` }];
      return person ? [] : [missing(`recipients/${at}/person`)];
    }),
  ];
}

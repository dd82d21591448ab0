/** What is typed to begin a file, and the document it becomes. */
import type { WholeCase } from '../../../data/cases.ts';
import type { FileKind } from '../../../data/desk.ts';
import { today } from '../../../data/today.ts';
import type { Recipient } from '../../../data/transfers.ts';

export const SERVICES = [
  'intermediary',
  'matchmaking',
  'agency',
  'freight',
  'delivery',
  'customs-declaration',
  'e-commerce-platform',
  'financial',
] as const;

export const MEANS = [
  'trade',
  'ip-licence',
  'investment',
  'exchange',
  'gift',
  'exhibition',
  'testing',
  'assistance',
  'teaching',
  'joint-research',
  'employment',
  'consulting',
  'other',
] as const;

export type TypedFile = {
  readonly reference?: string;
  readonly says?: string;
  readonly service?: string;
  readonly customer?: string;
  readonly recipient?: string;
  readonly exportedOn?: string;
  readonly entry?: string;
  readonly recipients?: readonly Recipient[];
  readonly means?: readonly string[];
  readonly endUse?: string;
  readonly licence?: string;
};

/** @example documentOf('reviews', { says: 'first of its kind' }) // { note: 'first of its kind' } */
export function documentOf(kind: FileKind, typed: TypedFile, of?: Pick<WholeCase, 'reference'>): unknown {
  const { says = '', service = SERVICES[0], customer = '', recipient = '' } = typed;
  switch (kind) {
    case 'reviews':
      return { ...(of ? { application: of.reference } : {}), ...(says === '' ? {} : { note: says }) };
    case 'service-checks':
      return { service, customer, about: says };
    case 'humanitarian-reports':
      return {
        exportedOn: typed.exportedOn ?? today(),
        what: says,
        recipient,
        report: null,
        undertaking: null,
      };
    case 'technology-transfers': {
      const { entry = '', recipients = [], means = [], endUse = '', licence = '' } = typed;
      return {
        technology: { entry, says },
        recipients,
        means,
        ...(endUse === '' ? {} : { endUse }),
        ...(licence === '' ? {} : { licence: { number: licence } }),
      };
    }
    default:
      return {};
  }
}

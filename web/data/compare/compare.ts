/** What a day changes for the organisation: its orders, items, parties and licences before and after, kind by kind. */
import type { Outcome } from '../determination.ts';
import { answeredOn } from './answered.ts';
import { licencesOn } from './licences.ts';
import { partiesOn } from './parties.ts';

export const KINDS = ['orders', 'items', 'parties', 'licences'] as const;
export type Kind = (typeof KINDS)[number];

/** How a party stands on the lists. */
export type Band = 'none' | 'look' | 'hold';
/** Is a licence to be used on a day? */
export type Validity = 'not-yet' | 'valid' | 'expired';

export type Side =
  | { readonly of: 'answer'; readonly outcome: Outcome }
  | { readonly of: 'list'; readonly band: Band }
  | { readonly of: 'licence'; readonly validity: Validity };

export type Changed = {
  readonly id: string;
  readonly reference: string;
  readonly name: string;
  readonly before: Side;
  readonly after: Side;
  /** Provisions, lists or records that come or go. */
  readonly comes: readonly string[];
  readonly goes: readonly string[];
};

export type Compared = {
  /** All that were looked at, and those of them that change. */
  readonly of: number;
  readonly changed: readonly Changed[];
  /** There are more than were looked at. */
  readonly more: boolean;
};

export type Comparison = Readonly<Partial<Record<Kind, Compared>>>;
export type Tell = (kind: Kind, done: number) => void;

const compares: Readonly<Record<Kind, (day: string, tell: (done: number) => void) => Promise<Compared>>> = {
  orders: (day, tell) => answeredOn('/transactions', day, tell),
  items: (day, tell) => answeredOn('/items', day, tell),
  parties: partiesOn,
  licences: licencesOn,
};

/** Kind after kind, so that the server is asked no more at once than one person's screens would. */
export async function compareOn(day: string, kinds: readonly Kind[], tell: Tell): Promise<Comparison> {
  const found: Partial<Record<Kind, Compared>> = {};
  for (const kind of kinds) found[kind] = await compares[kind](day, (done) => tell(kind, done));
  return found;
}

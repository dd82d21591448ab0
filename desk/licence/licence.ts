/**
 * A licence as it was issued: its kind, its number, and its scope (end users, items, destinations, validity, quantity
 * and value). An individual licence (单项许可) is for one end user and one export within a year, a general licence (通用许可)
 * for several within three, an export certificate (出口凭证) is registered before each export: REG/15.
 */
import type { Written } from '../balance/counted.ts';
import type { Condition } from './condition.ts';

export type LicenceKind = 'individual' | 'general' | 'export-certificate';

export const LICENCE_KINDS: readonly LicenceKind[] = ['individual', 'general', 'export-certificate'];

/** A party by the house's own key where it has one, and by name. */
export type Named = { readonly id?: string; readonly name: string };

/** What the licence grants of an amount, and how many decimals it is counted to. */
export type Granted = Written & { readonly decimals: number };

/** One item on the licence. An amount that is left out is not bounded by it. */
export type LicensedItem = {
  readonly line: string;
  /** The control entry, as printed; it covers the entries under it. */
  readonly entry: string;
  readonly name?: string;
  readonly quantity?: Granted;
  readonly value?: Granted;
};

export type Licence = {
  readonly kind: LicenceKind;
  readonly number: string;
  readonly issuedOn: string;
  readonly validFrom: string;
  /** The last day on which it may be used. */
  readonly validUntil: string;
  readonly endUsers: readonly Named[];
  /** Countries and regions of destination, two capital letters. */
  readonly destinations: readonly string[];
  readonly items: readonly LicensedItem[];
  /** End uses as the licence words them. */
  readonly endUses: readonly string[];
  /** How many exports it allows, where it says so itself; an individual licence that is silent allows one. */
  readonly exports?: number;
  readonly conditions: readonly Condition[];
  /** The share of a balance from which the house wants to be warned: "0.8". */
  readonly warnAt: string;
};

/**
 * How many exports the licence allows; null where they are not bounded. REG/15: one for an individual licence, unless
 * its own words say otherwise, and one for each registration of an export certificate.
 */
export const exportsAllowed = ({ kind, exports }: Pick<Licence, 'kind' | 'exports'>): number | null =>
  exports ?? (kind === 'general' ? null : 1);

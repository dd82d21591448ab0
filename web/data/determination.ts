/** A determination as it arrives over HTTP: the contract's document, amounts as decimal strings. */
import type { DutyKind, Outcome, StatusWord, Tier, TruthWord } from '@ytterby/engine';
import type { Determination as Found, FoundProvision as Provision, Transaction } from '@ytterby/facts';

export type { FoundDuty, FoundShare, Item, Need, Party, SettledBy, Transaction, Warning } from '@ytterby/facts';
export type { DutyKind, Outcome, StatusWord, Tier, TruthWord };

export type Range = { readonly min: string; readonly max: string | null };
export type Value = string | boolean | null | undefined | Range | readonly string[];

/** A deciding fact as it is printed. */
export type Reason =
  | {
      readonly kind: 'fact';
      readonly fact: string;
      readonly pointer: string;
      readonly value?: Value;
      readonly origin: string | null;
      readonly asked: readonly string[];
      readonly truth: TruthWord;
      readonly note: string | null;
    }
  | {
      readonly kind: 'share';
      readonly part: string;
      readonly whole: string;
      readonly pointer: string;
      readonly threshold: string;
      readonly truth: TruthWord;
    }
  | { readonly kind: 'sum'; readonly fact: string; readonly bound: string; readonly truth: TruthWord }
  | { readonly kind: 'status'; readonly key: string; readonly provision: string }
  | { readonly kind: 'reading'; readonly key: string }
  | { readonly kind: 'rule'; readonly rule: string; readonly truth: TruthWord }
  | { readonly kind: 'none'; readonly subject: string }
  | {
      readonly kind: 'dated';
      readonly status: StatusWord;
      readonly by: string | null;
      readonly from: string | null;
      readonly until: string | null;
    };

export type FoundProvision = Omit<Provision, 'because'> & { readonly because: readonly Reason[] };
export type Determination = Omit<Found, 'provisions'> & { readonly provisions: readonly FoundProvision[] };

/** A determination the server keeps, with all it was made from. */
export type Kept = {
  readonly id: string;
  readonly on: string;
  readonly knownAt: string;
  readonly outcome: Outcome;
  readonly createdAt: string;
  readonly determination: Determination;
  readonly basis: { readonly transaction: Transaction };
};

/** The contract's determination as a type: what comes back for one transaction. */
import type { DutyKind, Leaf, Outcome, StatusWord, Tier, TruthWord } from '@ytterby/engine';

/** A text in the product's three languages. */
export type Said = { readonly en: string; readonly 'zh-CN': string; readonly 'zh-HK': string };

export type Effect = Exclude<Tier, 'none'> | 'exclusion' | 'duty';

export type FoundProvision = {
  readonly id: string;
  readonly holds: TruthWord;
  readonly effect: Effect;
  readonly status: StatusWord;
  readonly item?: string;
  readonly because: readonly Reason[];
  readonly title: Said;
  readonly source: {
    readonly addresses: readonly string[];
    readonly grade: string;
    readonly keys: readonly string[];
  };
  /** The rule of the corpus that found it. */
  readonly rule: string;
};

/** A deciding fact, as coded data; sentences are made by the language files. */
export type Reason =
  | Leaf
  | {
      readonly kind: 'dated';
      readonly status: StatusWord;
      readonly by: string | null;
      readonly from: string | null;
      readonly until: string | null;
    };

export type FoundDuty = {
  readonly kind: DutyKind;
  readonly provision: string;
  readonly certain: boolean;
  readonly to: string;
  readonly toWhom: Said;
  readonly due:
    | { readonly workingDays: number; readonly after: string }
    | { readonly years: number; readonly after: string }
    | null;
  readonly state: 'open' | 'met' | 'breached';
  readonly item?: string;
  readonly readings?: readonly string[];
};

export type Need = {
  readonly kind: 'fact' | 'status' | 'reading';
  readonly key: string;
  readonly question: Said;
  readonly options?: readonly { readonly value: string; readonly says: Said }[];
  readonly couldLeadTo: readonly Tier[];
  readonly provisions: readonly string[];
  /** The user has said that it cannot be found out. */
  readonly cannotKnow?: string;
};

export type FoundShare = {
  readonly item: string;
  readonly readings: Readonly<Record<string, string>>;
  readonly numerator: { readonly min: string; readonly max: string | null };
  readonly denominator: { readonly min: string; readonly max: string | null };
  readonly atThreshold: TruthWord;
  readonly lines: readonly unknown[];
};

export type Warning = { readonly code: string; readonly says: Said; readonly provision?: string };

/** A status or reading that was settled, and by whom. */
export type SettledBy = {
  readonly key: string;
  readonly value: string;
  readonly by: 'assume' | 'house';
  readonly who?: string;
  readonly when?: string;
  readonly paper?: string;
};

export type Determination = {
  readonly transactionId?: string;
  readonly on: string;
  readonly knownAt: string;
  readonly outcome: Outcome;
  readonly provisions: readonly FoundProvision[];
  readonly duties: readonly FoundDuty[];
  readonly needs: readonly Need[];
  readonly shares?: readonly FoundShare[];
  readonly law: { readonly version: string; readonly hash: string; readonly knownUpTo: string };
  readonly settled?: readonly SettledBy[];
  readonly warnings: readonly Warning[];
};

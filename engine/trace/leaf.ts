/**
 * What decided a truth: the facts read, each with its value and where it came from, the statuses and readings that
 * were open, the other rules relied upon. Coded data; sentences are made by the language files.
 */
import type { FactValue, Origin } from '../dossier/row.ts';
import type { TruthWord } from '../truth/truth.ts';

export type Leaf =
  | {
      readonly kind: 'fact';
      readonly fact: string;
      readonly pointer: string;
      readonly value: FactValue;
      readonly origin: Origin | null;
      /** What the value was asked against: the values, the bound, the day. */
      readonly asked: readonly string[];
      readonly truth: TruthWord;
      readonly note: string | null;
    }
  | {
      readonly kind: 'share';
      readonly part: string;
      readonly whole: string;
      readonly pointer: string;
      readonly values: readonly [FactValue, FactValue];
      readonly threshold: string;
      readonly truth: TruthWord;
    }
  | {
      readonly kind: 'sum';
      readonly subject: string;
      readonly fact: string;
      readonly pointer: string;
      readonly bound: string;
      readonly truth: TruthWord;
    }
  | { readonly kind: 'status'; readonly key: string; readonly provision: string }
  | { readonly kind: 'reading'; readonly key: string; readonly truths: Readonly<Record<string, TruthWord>> }
  | { readonly kind: 'rule'; readonly rule: string; readonly truth: TruthWord }
  | { readonly kind: 'none'; readonly subject: string; readonly pointer: string };

/**
 * Law cases of classification: an item, what the entries say of it, and the page that says so. Verdicts are those of
 * the words as read; `readings` names the open reading a case hangs on.
 */
import type { Attributes } from '../item/attributes.ts';
import type { Truth } from '../weigh/truth.ts';

export type LawCase = {
  readonly title: string;
  readonly source: string;
  readonly attributes: Attributes;
  /** Entry or list -> verdict. */
  readonly expect: Readonly<Record<string, Truth>>;
  readonly readings?: Readonly<Record<string, readonly string[]>>;
  /** Official answer that must stand among the reasons of a verdict. */
  readonly cites?: Readonly<Record<string, string>>;
};

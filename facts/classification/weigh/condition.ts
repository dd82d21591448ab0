/**
 * The conditions of a control entry (管制物项) as plain data: what must be so for the entry to reach an item.
 * A condition survives a JSON round trip; `weigh.ts` is the one reader.
 */
import type { Processing, TechnologyField } from '../item/attributes.ts';
import type { Family } from '../item/families.ts';
import type { Kind } from '../item/kinds.ts';

export type Operator = '>=' | '>' | '<=' | '<' | '=' | 'in' | 'within' | 'range' | 'any-of';

/** How an entry treats a small amount of an element it names. */
export type Trace =
  /** The words know no floor: any amount is in. */
  | 'any-amount'
  /** Magnets of Announcement 18: at most 0.1 % of Dy and Tb together is an open reading. */
  | 'reading'
  /** Elsewhere: below 0.1 % may be a mere impurity; a person decides. */
  | 'impurity';

export type Condition =
  | { readonly kind: 'all'; readonly of: readonly Condition[] }
  | { readonly kind: 'any'; readonly of: readonly Condition[] }
  /** `fits`: the form is the entry's own. `may`: the words could reach it, a person decides. */
  | { readonly kind: 'form'; readonly fits: readonly Kind[]; readonly may?: readonly Kind[] }
  | { readonly kind: 'constituent'; readonly element: string; readonly trace: Trace }
  | { readonly kind: 'main-element'; readonly element: string }
  /** A "metal" of several elements may be an alloy; one of a single named element is none. */
  | { readonly kind: 'alloyed' }
  /** The item is the compound of exactly these elements. */
  | { readonly kind: 'formula'; readonly elements: readonly string[] }
  | { readonly kind: 'share'; readonly element: string; readonly op: '>=' | '>'; readonly bound: string }
  | { readonly kind: 'family'; readonly family: Family }
  | { readonly kind: 'contains-magnet'; readonly family: Family }
  | { readonly kind: 'contains-target' }
  /** Not fixed in an assembly: merely packed together. `answers`: the official answers on 18 are cited. */
  | { readonly kind: 'loose'; readonly answers: boolean }
  /** The item is not described by the magnet or target built into it. */
  | { readonly kind: 'no-magnet-part' }
  /** Nothing says that the item is made of several parts. */
  | { readonly kind: 'one-piece' }
  | { readonly kind: 'not-processed'; readonly state: Processing }
  | { readonly kind: 'not-powder' }
  /** `of`: what it is made of; where no material is written and nothing of this is in the item, it is not it. */
  | { readonly kind: 'material'; readonly words: string; readonly of: readonly string[] }
  /** A mixture bears the element as this. */
  | { readonly kind: 'borne-as'; readonly element: string; readonly as: 'oxide' | 'compound' }
  | {
      readonly kind: 'parameter';
      readonly name: string;
      readonly op: Operator;
      readonly value: unknown;
      readonly unit: string | null;
    }
  | { readonly kind: 'field'; readonly fields: readonly TechnologyField[] }
  /** The thing is what the entry calls it: from its name, or from a person. */
  | { readonly kind: 'identity'; readonly entry: string }
  | { readonly kind: 'reading'; readonly key: string; readonly is: string }
  /** Something of the list was not read or is not settled by its words: unknown until a person classifies. */
  | { readonly kind: 'not-read'; readonly what: NotRead }
  /** The row itself was not read: the caller may settle `status:<entry>` as `listed` or `not-listed`. */
  | { readonly kind: 'row-read'; readonly entry: string }
  | { readonly kind: 'never'; readonly why: 'reserved' | 'deleted' | 'not-in-catalogue' }
  /** An official answer (商务部答问) that draws this line for Announcement 18. */
  | {
      readonly kind: 'answered';
      readonly answer: string;
      /** Cited when the condition holds (the answer brings in) or fails (the answer leaves out). */
      readonly when: 'yes' | 'no';
      readonly of: Condition;
    };

export type NotRead =
  | 'unconfirmed-row'
  | 'member-list'
  | 'closed-list'
  | 'control-points'
  | 'further-conditions'
  | 'bound-direction'
  | 'made-from-compound'
  | 'borderline-form'
  | 'carrier';

export const all = (...of: readonly Condition[]): Condition => ({ kind: 'all', of });
export const any = (...of: readonly Condition[]): Condition => ({ kind: 'any', of });
export const form = (...fits: readonly Kind[]): Condition => ({ kind: 'form', fits });
export const mayBe = (...may: readonly Kind[]): Condition => ({ kind: 'form', fits: [], may });
export const constituent = (element: string, trace: Trace = 'impurity'): Condition => ({
  kind: 'constituent',
  element,
  trace,
});
export const mainElement = (element: string): Condition => ({ kind: 'main-element', element });
export const identity = (entry: string): Condition => ({ kind: 'identity', entry });
export const notRead = (what: NotRead): Condition => ({ kind: 'not-read', what });
export const material = (words: string, ...of: readonly string[]): Condition => ({
  kind: 'material',
  words,
  of,
});
export const broughtIn = (answer: string, of: Condition): Condition => ({
  kind: 'answered',
  answer,
  when: 'yes',
  of,
});
export const leftOut = (answer: string, of: Condition): Condition => ({
  kind: 'answered',
  answer,
  when: 'no',
  of,
});
export const reading = (key: string, is: string): Condition => ({ kind: 'reading', key, is });

/** An alloy by its form, or a metal of which several elements are named. */
export const alloyForm: Condition = any(form('alloy'), all(form('metal'), { kind: 'alloyed' }));

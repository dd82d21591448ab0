/**
 * The fields a document can have, as data: what kind of value, whether it must be there, and by which provision. From
 * the same lines come the type of the record, its checker, its blank, its completeness and its page.
 */
import type { Text } from './text.ts';

/**
 * Why a field stands in the document. `official` names the row of the corpus's document forms
 * (`compliance-notice/recipient`) that says how well the field is known; absent: no source read names such a field.
 * `own`: the paper is the house's own and has no official form.
 */
export type Basis = {
  readonly provision: string;
  readonly official?: string;
  readonly own?: true;
};

/** Fields that decide whether another one is needed: all of them must hold. */
export type When = { readonly field: string; readonly is: string | boolean };

/** `must`: no document is final without it. `should`: it is asked for, and said to be missing. `may`: neither. */
export type Need =
  | 'must'
  | 'should'
  | 'may'
  | { readonly level: 'must' | 'should'; readonly when: readonly When[] };

export type Option = { readonly value: string; readonly says: Text };

type Common<K extends string> = {
  readonly kind: K;
  readonly key: string;
  readonly label: Text;
  readonly need: Need;
  readonly basis: Basis;
};

export type PlainKind = 'text' | 'day' | 'amount' | 'territory' | 'party' | 'share' | 'signature' | 'papers';
export type PlainField = { [K in PlainKind]: Common<K> }[PlainKind];
/** One of a few values, or yes and no. */
export type ChoiceField = Common<'choice'> & { readonly options: readonly Option[] };
export type YesField = Common<'yes'>;
/** A sentence the signatory stands for; the record says only that it is given. */
export type StatementField = Common<'statement'> & { readonly says: Text };
export type Column = {
  readonly kind: 'text' | 'day' | 'amount' | 'territory';
  readonly key: string;
  readonly label: Text;
  readonly need: 'must' | 'should' | 'may';
  /** Share of the table's width. */
  readonly width: number;
};
export type TableField = Common<'table'> & { readonly columns: readonly Column[] };
export type Field = PlainField | ChoiceField | YesField | StatementField | TableField;

/** One text, or the two languages of it where both were written. */
export type Words = string | { readonly 'zh-CN'?: string; readonly en?: string };
export type Identifier = { readonly scheme: string; readonly value: string };
export type PartyValue = {
  readonly name: Words;
  readonly address?: Words;
  readonly territory?: string;
  readonly identifiers?: readonly Identifier[];
  readonly contact?: string;
};
/** A share is kept as its two amounts and never as a rounded number. */
export type ShareValue = {
  readonly numerator: string;
  readonly denominator: string;
  readonly currency?: string;
};
export type SignatureValue = { readonly name: Words; readonly position?: Words; readonly on: string };
/** A paper that goes with the document, with the digest of its bytes where it is at hand. */
export type PaperValue = { readonly title: Words; readonly file?: string; readonly digest?: string };
/** What a redacted copy shows in place of a value. */
export type Withheld = { readonly withheld: string };

type Values = {
  readonly text: Words;
  readonly day: string;
  readonly amount: string;
  readonly territory: string;
  readonly party: PartyValue;
  readonly share: ShareValue;
  readonly signature: SignatureValue;
  readonly papers: readonly PaperValue[];
  readonly yes: boolean;
  readonly statement: true;
};

type RowOf<C extends readonly Column[]> = {
  readonly [one in C[number] as one['key']]?: Values[one['kind']] | Withheld;
};

/** The value a field takes. */
export type ValueOf<F extends Field> = F extends {
  kind: 'choice';
  options: infer O extends readonly Option[];
}
  ? O[number]['value']
  : F extends { kind: 'table'; columns: infer C extends readonly Column[] }
    ? readonly RowOf<C>[]
    : F extends { kind: infer K extends keyof Values }
      ? Values[K]
      : never;

/** The values of a list of fields, each absent where not known. */
export type FieldsOf<L extends readonly Field[]> = {
  readonly [F in L[number] as F['key']]?: ValueOf<F> | Withheld;
};

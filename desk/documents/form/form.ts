/** A form: one kind of document with its sections of fields, and what of the official form is known. */
import type { Field, FieldsOf } from './field.ts';
import type { Gap } from './gap.ts';
import type { Text } from './text.ts';

export type Section = { readonly title: Text; readonly fields: readonly Field[] };

export type Form<K extends string = string, S extends readonly Section[] = readonly Section[]> = {
  readonly kind: K;
  readonly title: Text;
  /** The provision that asks for the document. */
  readonly provision: string;
  /** Id of the corpus's document form; null: the house's own paper. */
  readonly official: string | null;
  /** One or two sentences under the title: what the paper is. */
  readonly says: Text;
  readonly sections: S;
  /** What the fields cannot say one by one: sums, roles, days. Runs on values of the right kinds. */
  readonly rules?: (record: PlainRecord) => readonly Gap[];
  /** Tables the page carries that are worked out of the values and typed by nobody. */
  readonly derived?: readonly Derived[];
};

/** A record as any form's: for rules and pages that ask fields by name. */
export type PlainRecord = {
  readonly document: string;
  readonly version: 1;
  readonly reference: string;
  readonly on: string;
  readonly fields: Readonly<Record<string, unknown>>;
};

/** A table worked out of a record's values; left out where there are no rows. */
export type Derived = {
  /** The field it stands behind. */
  readonly after: string;
  readonly title: Text;
  readonly head: readonly Text[];
  readonly widths: readonly number[];
  readonly rowsOf: (record: PlainRecord) => readonly (readonly string[])[];
};

/** The record of a form: what was filled in. What is not known is left out. */
export type RecordOf<F> =
  F extends Form<infer K, infer S>
    ? {
        readonly document: K;
        readonly version: 1;
        /** The house's own number for the paper. */
        readonly reference: string;
        /** Day of the paper, in Asia/Shanghai. */
        readonly on: string;
        readonly fields: FieldsOf<S[number]['fields']>;
      }
    : never;

/**
 * Declares a form; the kinds and keys stay literal, so that its record has a type.
 * @example defineForm({ kind: 'memo', title: says, provision: 'REG/14', official: null, says, sections: [] }).kind // 'memo'
 */
export const defineForm = <const K extends string, const S extends readonly Section[]>(
  form: Form<K, S>,
): Form<K, S> => form;

/** All fields of a form in order. */
export const fieldsOf = (form: Form): readonly Field[] => form.sections.flatMap(({ fields }) => fields);

/** A blank record: every field of a form in order, each null, to be filled in. */
import { type Form, fieldsOf, type PlainRecord } from '../form/form.ts';

/** @example Object.keys(blankRecord(formOf('humanitarian-report')).fields)[0] // 'exporter' */
export function blankRecord(form: Form): PlainRecord {
  const fields = Object.fromEntries(fieldsOf(form).map((field) => [field.key, null]));
  return { document: form.kind, version: 1, reference: '', on: '', fields };
}

/** From JSON to a record: its kind, version, number, day and every value, or all of its faults at once. */
import { isCalendarDate } from '@ytterby/facts';
import { type Form, fieldsOf, type PlainRecord } from '../form/form.ts';
import { type DocumentKind, type DocumentRecord, documentKinds, formOf } from '../forms/index.ts';
import type { RecordFault } from './fault.ts';
import { faultAt, isObject, isPrintable, readValue } from './read-value.ts';

export type CheckedRecord<K extends DocumentKind = DocumentKind> =
  | { readonly record: DocumentRecord<K> & PlainRecord }
  | { readonly faults: readonly RecordFault[] };

const MEMBERS = ['document', 'version', 'reference', 'on', 'fields'];
const LONGEST_REFERENCE = 80;

/**
 * Reads a record. A field that is null counts as absent. `redacted`: withheld values may stand in it.
 * @example checkRecord({ document: 'memo' }).faults[0].code // 'no-such-document'
 */
export function checkRecord(value: unknown, redacted = false): CheckedRecord {
  if (!isObject(value)) return { faults: [faultAt('not-an-object', '', value)] };
  const form = typeof value.document === 'string' ? formOf(value.document) : null;
  if (!form)
    return { faults: [faultAt('no-such-document', 'document', value.document, documentKinds.join(', '))] };
  const faults = [...faultsOfHead(value), ...faultsOfFields(value.fields, form, redacted)];
  if (faults.length > 0) return { faults };
  return { record: withoutNulls(value) as DocumentRecord & PlainRecord };
}

function faultsOfHead(value: Readonly<Record<string, unknown>>): readonly RecordFault[] {
  const { version, reference, on } = value;
  const isReference =
    typeof reference === 'string' &&
    reference.trim() === reference &&
    reference !== '' &&
    reference.length <= LONGEST_REFERENCE &&
    isPrintable(reference) &&
    !/[\n\t]/.test(reference);
  const unknown = Object.keys(value).filter((key) => !MEMBERS.includes(key));
  return [
    ...unknown.map(
      (key): RecordFault => ({ code: 'field-unknown', path: key, expected: MEMBERS.join(', ') }),
    ),
    ...(version === 1 ? [] : [faultAt('not-this-version', 'version', version, '1')]),
    ...(isReference ? [] : [faultAt('not-text', 'reference', reference, '"CN-2026-001"')]),
    ...(typeof on === 'string' && isCalendarDate(on) ? [] : [faultAt('not-a-day', 'on', on, '2026-11-23')]),
  ];
}

function faultsOfFields(value: unknown, form: Form, redacted: boolean): readonly RecordFault[] {
  if (!isObject(value)) return [faultAt('not-an-object', 'fields', value)];
  const known = new Map(fieldsOf(form).map((field) => [field.key, field]));
  return Object.entries(value).flatMap(([key, inner]): readonly RecordFault[] => {
    const field = known.get(key);
    const path = `fields/${key}`;
    if (!field) return [{ code: 'field-unknown', path, expected: [...known.keys()].join(', ') }];
    return inner === null || inner === undefined ? [] : readValue(field, inner, path, redacted);
  });
}

/** Null says the same as absence, at every depth; two ways of writing nothing would be two digests. */
function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (!isObject(value)) return value;
  const known = Object.entries(value).filter(([, inner]) => inner !== null && inner !== undefined);
  return Object.fromEntries(known.map(([key, inner]) => [key, withoutNulls(inner)]));
}

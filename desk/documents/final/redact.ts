/**
 * A redacted copy of a final document: values that are trade secrets are withheld, each with its reason. It names the
 * digest of the whole document, so that who holds both can see that they belong together.
 */
import { type Form, fieldsOf, type PlainRecord } from '../form/form.ts';
import { formOf } from '../forms/index.ts';
import { checkRecord } from '../record/check-record.ts';
import type { RecordFault } from '../record/fault.ts';
import { faultAt, isObject } from '../record/read-value.ts';
import { digestOf, type FinalDocument } from './finalise.ts';

export type RedactedDocument = {
  readonly state: 'redacted';
  readonly record: PlainRecord;
  /** Digest of the whole document. */
  readonly of: string;
  readonly digest: string;
};

/** What to withhold: `fields/contract`, or one cell of a table, `fields/shares/0/numerator`. */
export type Redaction = { readonly path: string; readonly reason: string };

const CELL = /^fields\/([^/]+)(?:\/(\d+)\/([^/]+))?$/;

/** Withholds values, or answers with the places that cannot be withheld. */
export function redact(
  { record, digest }: FinalDocument,
  redactions: readonly Redaction[],
): { readonly redacted: RedactedDocument } | { readonly faults: readonly RecordFault[] } {
  const faults = redactions.flatMap(({ path }) => faultsOf(path, record));
  if (faults.length > 0) return { faults };
  const copy = redactions.reduce(withheldIn, record);
  return {
    redacted: { state: 'redacted', record: copy, of: digest, digest: digestOf({ record: copy, of: digest }) },
  };
}

/** Reads a kept redacted copy; whatever was changed since shows in its digest. */
export function readRedacted(
  value: unknown,
): { readonly redacted: RedactedDocument } | { readonly faults: readonly RecordFault[] } {
  if (!isObject(value) || value.state !== 'redacted')
    return { faults: [faultAt('not-redacted', 'state', value)] };
  const checked = checkRecord(value.record, true);
  if ('faults' in checked) return checked;
  const { of } = value;
  if (typeof of !== 'string') return { faults: [faultAt('not-a-digest', 'of', of)] };
  const now = digestOf({ record: checked.record, of });
  if (now !== value.digest) return { faults: [faultAt('digest-differs', 'digest', value.digest, now)] };
  return { redacted: { state: 'redacted', record: checked.record, of, digest: now } };
}

/** Only what stands there can be withheld; what the signatory stands for, and the signature, stay. */
function faultsOf(path: string, record: PlainRecord): readonly RecordFault[] {
  const [, key = '', row, cell] = CELL.exec(path) ?? [];
  const field = fieldsOf(formOf(record.document) as Form).find((one) => one.key === key);
  const value = record.fields[key];
  if (!field || value === undefined) return [faultAt('nothing-to-withhold', path, path)];
  if (field.kind === 'statement' || field.kind === 'signature') return [faultAt('has-to-stay', path, path)];
  if (row === undefined || cell === undefined) return [];
  const inner: unknown = Array.isArray(value) ? value[Number(row)] : undefined;
  return field.kind === 'table' && isObject(inner) && inner[cell] !== undefined
    ? []
    : [faultAt('nothing-to-withhold', path, path)];
}

function withheldIn(record: PlainRecord, { path, reason }: Redaction): PlainRecord {
  const [, key = '', row, cell] = CELL.exec(path) ?? [];
  const mark = { withheld: reason };
  const value = record.fields[key];
  const next =
    row === undefined || cell === undefined || !Array.isArray(value)
      ? mark
      : value.map((inner, at) => (at === Number(row) ? { ...(inner as object), [cell]: mark } : inner));
  return { ...record, fields: { ...record.fields, [key]: next } };
}

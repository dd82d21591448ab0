/** What a record still lacks before it can be final, provision by provision. */
import type { Field, Need, When } from '../form/field.ts';
import { type Form, fieldsOf, type PlainRecord } from '../form/form.ts';
import type { Gap } from '../form/gap.ts';
import { formOf } from '../forms/index.ts';
import { isObject, isWithheld } from './read-value.ts';

type Level = 'must' | 'should' | 'may';

/** How much a field is needed, given the others. @example levelOf('must', {}) // 'must' */
export function levelOf(need: Need, fields: Readonly<Record<string, unknown>>): Level {
  if (typeof need === 'string') return need;
  const met = ({ field, is }: When): boolean => fields[field] === is;
  return need.when.every(met) ? need.level : 'may';
}

/** Is this a field that the others say does not come into question? Not while the deciding field is open. */
export const isBeside = (need: Need, fields: Readonly<Record<string, unknown>>): boolean =>
  typeof need !== 'string' &&
  need.when.some(({ field, is }) => fields[field] !== undefined && fields[field] !== is);

/** A must and a should before it is known which: the deciding field itself is missed first. */
function gapsOf(field: Field, record: PlainRecord): readonly Gap[] {
  const level = levelOf(field.need, record.fields);
  if (level === 'may') return [];
  const value = record.fields[field.key];
  const at = { level, path: `fields/${field.key}`, provision: field.basis.provision };
  if (value === undefined)
    return [{ ...at, code: field.kind === 'statement' ? 'not-undertaken' : 'missing' }];
  if (isWithheld(value)) return [{ ...at, code: 'withheld' }];
  if (field.kind === 'papers' && Array.isArray(value) && value.length === 0)
    return [{ ...at, code: 'paper-not-attached' }];
  return field.kind === 'table' ? rowGaps(field, value, at) : [];
}

function rowGaps(
  field: Extract<Field, { kind: 'table' }>,
  value: unknown,
  at: Pick<Gap, 'path' | 'provision'> & { readonly level: Gap['level'] },
): readonly Gap[] {
  if (!Array.isArray(value) || value.length === 0) return [{ ...at, code: 'no-rows' }];
  return value.flatMap((row, place) =>
    field.columns.flatMap((column): readonly Gap[] => {
      if (column.need === 'may' || (isObject(row) && row[column.key] !== undefined)) return [];
      const level = column.need === 'must' ? at.level : 'should';
      return [{ ...at, level, code: 'cell-missing', path: `${at.path}/${place}/${column.key}` }];
    }),
  );
}

/**
 * Everything that is missing or does not fit, blocking gaps first. An empty list of `must` means the document can be
 * made final. The record has passed `checkRecord`.
 */
export function gapsIn(record: PlainRecord): readonly Gap[] {
  const form = formOf(record.document) as Form;
  const found = [
    ...fieldsOf(form).flatMap((field) => gapsOf(field, record)),
    ...(form.rules?.(record) ?? []),
  ];
  return [
    ...found.filter(({ level }) => level === 'must'),
    ...found.filter(({ level }) => level === 'should'),
  ];
}

/** The forms against the corpus: every field names a provision that is there, and no official field is left out. */
import { shippedCorpus } from '@ytterby/law';
import { documentForms } from '@ytterby/law/lists';
import { describe, expect, test } from 'vitest';
import { type Form, fieldsOf } from '../form/form.ts';
import { isOfficialRow, standingOf } from '../form/standing.ts';
import { forms } from './index.ts';

const provisions = new Set(shippedCorpus.provisions.map(({ id }) => id));
const all: readonly Form[] = forms;

/** Rows that are the paper's look or its language, or that another row of ours carries. */
const notAField: readonly string[] = [
  'general-licence-application/individualSet',
  'general-licence-application/rareEarthSpecific',
];

describe.each(all.map((form) => [form.kind, form] as const))('%s', (_, form) => {
  test('every field names a provision of the corpus', () => {
    const named = [form.provision, ...fieldsOf(form).map(({ basis }) => basis.provision)];
    expect(named.filter((one) => !provisions.has(one))).toEqual([]);
  });

  test('every field says what is known of it: a row of the official form, not read, or our own', () => {
    for (const { key, basis } of fieldsOf(form)) {
      if (basis.official !== undefined) expect([key, isOfficialRow(basis.official)]).toEqual([key, true]);
      expect(standingOf(basis)).toMatch(/^(article|secondary|not-read|own)$/);
      expect(basis.own && basis.official).toBeFalsy();
    }
  });

  test('keys, columns and the fields that conditions and tables name are there once', () => {
    const keys = fieldsOf(form).map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    for (const field of fieldsOf(form)) {
      if (typeof field.need !== 'string')
        for (const { field: other } of field.need.when) expect(keys).toContain(other);
      if (field.kind === 'table')
        expect(new Set(field.columns.map(({ key }) => key)).size).toBe(field.columns.length);
    }
    for (const { after } of form.derived ?? []) expect(keys).toContain(after);
  });
});

test('every required field of an official form that is covered has a field that must be filled', () => {
  const covered = new Set(all.flatMap(({ official }) => official ?? []));
  const bases = all
    .flatMap(fieldsOf)
    .flatMap(({ basis, need }) => (basis.official ? [[basis.official, need] as const] : []));
  const mustBe = (row: string): boolean =>
    bases.some(
      ([official, need]) =>
        official === row && (typeof need === 'string' ? need === 'must' : need.level === 'must'),
    );
  const missed = documentForms
    .filter(({ id }) => covered.has(id) || id === 'general-licence-application')
    .flatMap(({ id, fields }) => fields.filter(({ required }) => required).map(({ key }) => `${id}/${key}`))
    .filter((row) => !mustBe(row) && !notAField.includes(row));
  // An open clause and a paper original: asked for, and no bar to a final file.
  expect(missed).toEqual(['end-user-end-use-certificate/original', 'individual-licence-application/other']);
});

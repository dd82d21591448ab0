/** The kinds of documents with every field: what a screen needs to ask for them, and the provision each rests on. */
import {
  documentKinds,
  draftedKinds,
  type Field,
  formOf,
  inThree,
  standingOf,
} from '@ytterby/desk/documents';
import { z } from 'zod';
import { ok, onRows, type Route } from '../../http/route.ts';
import { said } from '../../http/schemas.ts';

const field = z
  .object({
    key: z.string(),
    kind: z.string(),
    label: said,
    need: z.unknown().describe('must, should or may; or one of them where other fields say so'),
    provision: z.string(),
    standing: z.string(),
    options: z.array(z.object({ value: z.string(), says: said })).optional(),
    columns: z
      .array(z.object({ kind: z.string(), key: z.string(), label: said, need: z.string() }))
      .optional(),
    says: said.optional().describe('Of a statement: what the signatory stands for'),
  })
  .meta({ id: 'DocumentField' });

const kind = z
  .object({
    kind: z.string(),
    title: said,
    says: said,
    provision: z.string(),
    officialFormRead: z.boolean().describe('False: the official form could not be read'),
    drafted: z.boolean().describe('Whether a draft can be filled in from an answer'),
    sections: z.array(z.object({ title: said, fields: z.array(field) })),
  })
  .meta({ id: 'DocumentKind' });

const shown = (one: Field) => ({
  ...{ key: one.key, kind: one.kind, label: inThree(one.label), need: one.need },
  ...{ provision: one.basis.provision, standing: standingOf(one.basis) },
  ...(one.kind === 'choice'
    ? { options: one.options.map(({ value, says }) => ({ value, says: inThree(says) })) }
    : {}),
  ...(one.kind === 'table'
    ? { columns: one.columns.map((column) => ({ ...column, label: inThree(column.label) })) }
    : {}),
  ...(one.kind === 'statement' ? { says: inThree(one.says) } : {}),
});

export const kindsRoute: Route = onRows({
  method: 'GET',
  path: '/documents/kinds',
  name: 'listDocumentKinds',
  says: 'The kinds of documents, with every field and its provision',
  allow: 'documents:read',
  answers: { 200: z.object({ data: z.array(kind) }) },
  run: async () =>
    ok({
      data: documentKinds.flatMap((one) => {
        const form = formOf(one);
        if (!form) return [];
        const sections = form.sections.map(({ title, fields }) => ({
          title: inThree(title),
          fields: fields.map(shown),
        }));
        return [
          {
            ...{
              kind: one,
              title: inThree(form.title),
              says: inThree(form.says),
              provision: form.provision,
              sections,
            },
            ...{ officialFormRead: false, drafted: draftedKinds.includes(one) },
          },
        ];
      }),
    }),
});

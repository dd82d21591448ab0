/** The fields of a kind of document as lines: key, what it takes, how much it is needed, by which provision. */
import { type Field, type Form, formOf, forms, standingOf } from '@ytterby/desk/documents';
import type { Task } from '../command.ts';
import { padTo, widthOf } from '../output/wrap.ts';

const said = (text: { readonly en: string; readonly 'zh-CN': string }, task: Task): string =>
  task.language === 'en' ? text.en : `${text['zh-CN']} ${text.en}`;

/** Every kind with its title and provision. */
export function kindLines(task: Task): readonly string[] {
  const width = Math.max(...forms.map(({ kind }) => kind.length)) + 2;
  return forms.map((form) => `${padTo(form.kind, width)}${said(form.title, task)} (${form.provision})`);
}

function needOf({ need }: Field, task: Task): string {
  const { needs, when } = task.say.documents;
  if (typeof need === 'string') return needs[need] ?? need;
  const conditions = need.when.map(({ field, is }) => `${field} = ${is}`).join(', ');
  return `${needs[need.level]} ${when(conditions)}`;
}

const takes = (field: Field): string => {
  if (field.kind === 'choice') return field.options.map(({ value }) => value).join('|');
  if (field.kind === 'table') return `[{${field.columns.map(({ key }) => key).join(', ')}}]`;
  return { yes: 'true|false', statement: 'true' }[field.kind as string] ?? field.kind;
};

/** The fields of one kind. */
export function fieldLines(kind: string, task: Task): readonly string[] {
  const form = formOf(kind) as Form;
  const lines = form.sections.flatMap((section) => [
    '',
    said(section.title, task),
    ...section.fields.flatMap((field) => {
      const standing = task.say.documents.standings[standingOf(field.basis)] ?? '';
      const basis = [field.basis.provision, standing].filter((part) => part !== '').join('; ');
      return [
        `  ${padTo(field.key, Math.max(20, widthOf(field.key) + 2))}${said(field.label, task)}`,
        `  ${' '.repeat(20)}${takes(field)} · ${needOf(field, task)} · ${basis}`,
      ];
    }),
  ]);
  const head = [`${said(form.title, task)} (${form.provision})`, said(form.says, task)];
  return [...head, ...(form.official === null ? [] : [task.say.documents.formNotRead]), ...lines];
}

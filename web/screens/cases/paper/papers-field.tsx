/** Papers that go with a document: their titles, and of a file that is at hand its digest, reckoned in this browser. */
import { Button, TextInput } from '@mantine/core';
import { useSay } from '../../../language/topic.ts';
import { caseWords } from '../../../language/topics.ts';
import { digestOf } from './digest-of.ts';
import css from './paper.module.css';
import type { ValueProps } from './value-field.tsx';
import { WordsField } from './words-field.tsx';

type Attached = { readonly title?: unknown; readonly file?: string; readonly digest?: string };

export function PapersField({ label, value, put }: ValueProps) {
  const say = useSay(caseWords);
  const rows = (Array.isArray(value) ? value : []) as readonly Attached[];
  const change = (next: readonly Attached[]): void => put(next.length === 0 ? undefined : next);
  const set = (at: number, more: Attached): void =>
    change(
      rows.map((row, place) => {
        if (place !== at) return row;
        const next = { ...row, ...more };
        return Object.fromEntries(Object.entries(next).filter(([, one]) => one !== undefined && one !== ''));
      }),
    );
  const attach = async (at: number, file: File | undefined): Promise<void> => {
    if (!file) return;
    const digest = await digestOf(file);
    set(at, { title: rows[at]?.title ?? file.name, file: file.name, ...(digest === null ? {} : { digest }) });
  };
  return (
    <fieldset className={css.group}>
      <legend>{label}</legend>
      {rows.map((row, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a paper's place is its name
        <div key={at} className={css.cells}>
          <WordsField
            label={say.paper.attached.title}
            value={row.title}
            put={(title) => set(at, { title })}
          />
          <TextInput
            label={say.paper.attached.file}
            value={row.file ?? ''}
            onChange={(event) => set(at, { file: event.currentTarget.value })}
          />
          <label className={css.attach}>
            <span>{say.paper.attached.choose}</span>
            <input type="file" onChange={(event) => void attach(at, event.currentTarget.files?.[0])} />
          </label>
          {row.digest && <code className={css.digest}>{row.digest}</code>}
          <button
            type="button"
            className={css.text}
            onClick={() => change(rows.filter((_, place) => place !== at))}
          >
            {say.remove}
          </button>
        </div>
      ))}
      <Button variant="subtle" size="compact-sm" onClick={() => change([...rows, { title: '' }])}>
        {say.paper.attached.add}
      </Button>
    </fieldset>
  );
}

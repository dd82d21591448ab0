/** Rows of a table, each as a group of its cells, so that it can be filled in on any width. */
import { Button } from '@mantine/core';
import type { Column } from '../../../data/papers.ts';
import { useText } from '../../../language/choice.ts';
import { useSay } from '../../../language/topic.ts';
import { caseWords } from '../../../language/topics.ts';
import css from './paper.module.css';
import { ValueField, type ValueProps } from './value-field.tsx';

type Row = Readonly<Record<string, unknown>>;
type Props = ValueProps & { readonly columns: readonly Column[] };

export function TableField({ label, value, put, columns }: Props) {
  const say = useSay(caseWords);
  const text = useText();
  const rows = (Array.isArray(value) ? value : []) as readonly Row[];
  const change = (next: readonly Row[]): void => put(next.length === 0 ? undefined : next);
  const set = (at: number, key: string, cell: unknown): void =>
    change(
      rows.map((row, place) => {
        if (place !== at) return row;
        const { [key]: _, ...others } = row;
        return cell === undefined ? others : { ...others, [key]: cell };
      }),
    );
  return (
    <fieldset className={css.group}>
      <legend>{label}</legend>
      {rows.map((row, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a row's place is its name
        <fieldset key={at} className={css.cells}>
          <legend className="unseen">
            {label} {at + 1}
          </legend>
          {columns.map((column) => (
            <ValueField
              key={column.key}
              kind={column.kind}
              field={column}
              label={text(column.label)}
              value={row[column.key]}
              put={(cell) => set(at, column.key, cell)}
            />
          ))}
          <button
            type="button"
            className={css.text}
            aria-label={say.paper.removeRow(at + 1)}
            onClick={() => change(rows.filter((_, place) => place !== at))}
          >
            {say.remove}
          </button>
        </fieldset>
      ))}
      <Button
        variant="subtle"
        size="compact-sm"
        onClick={() => change([...rows, {}])}
        aria-label={`${label}: ${say.paper.addRow}`}
      >
        {say.paper.addRow}
      </Button>
    </fieldset>
  );
}

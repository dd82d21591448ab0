/** Names with their counts and shares, a bar each. */
import type { ReactNode } from 'react';
import { useFormat } from '../../../language/format.ts';
import css from '../bulk.module.css';

export type BarRow = {
  readonly key: string;
  readonly label: ReactNode;
  readonly count: number;
  readonly mark?: ReactNode;
};

export function Bars({
  title,
  rows,
  of,
}: {
  readonly title: string;
  readonly rows: readonly BarRow[];
  readonly of: number;
}) {
  const format = useFormat();
  if (rows.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <ul className={css.bars}>
        {rows.map(({ key, label, count, mark }) => (
          <li key={key}>
            <span>
              {mark} {label}
            </span>
            <span className={css.count}>{format.count(count)}</span>
            <span className={css.bar} aria-hidden="true">
              <span style={{ inlineSize: `${of === 0 ? 0 : (count / of) * 100}%` }} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

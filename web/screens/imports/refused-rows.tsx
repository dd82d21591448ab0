/** Rows that were refused, each with all that is wrong in it; long reports scroll in their place. */
import type { ReactNode } from 'react';
import type { Refusal } from '../../data/imports.ts';
import { useSay } from '../../language/topic.ts';
import { importWords, mappingWords } from '../../language/topics.ts';
import css from './imports.module.css';

type Props = { readonly title: string; readonly rows: readonly Refusal[]; readonly children?: ReactNode };

export function RefusedRows({ title, rows, children }: Props) {
  const say = useSay(importWords);
  const mapping = useSay(mappingWords);
  return (
    <section>
      <h2>{title}</h2>
      {children}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by the keyboard */}
      <section className={css.scroll} tabIndex={0} aria-label={title}>
        <table>
          <thead>
            <tr>
              <th scope="col">{say.row}</th>
              <th scope="col">{say.number}</th>
              <th scope="col">{say.why}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((one) => (
              <tr key={`${one.row} ${one.reference}`}>
                <td>{one.row === 0 ? say.whole : one.row}</td>
                <td>{one.reference}</td>
                <td>
                  {one.faults.map(({ path, message }) => (
                    <span key={`${path} ${message}`} className={css.fault}>
                      {path !== '' && <strong>{mapping.field(path)}: </strong>}
                      {message}
                    </span>
                  ))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
}

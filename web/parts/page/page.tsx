/** A screen's head line: its name, what can be done on it, and the document's title. */
import { type ReactNode, useEffect } from 'react';
import css from './page.module.css';

type Props = { readonly title: string; readonly actions?: ReactNode; readonly children: ReactNode };

export function Page({ title, actions, children }: Props) {
  useEffect(() => {
    document.title = `${title} · Ytterby`;
  }, [title]);
  return (
    <>
      <div className={css.line}>
        <h1>{title}</h1>
        {actions !== undefined && (
          <div className={css.actions} data-screen-only>
            {actions}
          </div>
        )}
      </div>
      {children}
    </>
  );
}

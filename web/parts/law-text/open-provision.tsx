/** A provision's number that opens its text at the side, so that one does not lose one's place. */
import { lazy, type ReactNode, Suspense, useState } from 'react';
import css from './law-text.module.css';

const ProvisionDrawer = lazy(() => import('./provision-drawer.tsx'));

type Props = { readonly id: string; readonly children: ReactNode };

export function OpenProvision({ id, children }: Props) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" className={css.link} data-print onClick={() => setOpen(true)}>
        {children}
      </button>
      {open && (
        <Suspense>
          <ProvisionDrawer id={id} close={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}

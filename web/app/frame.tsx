/** The frame: side bar, head line with the palette, and the place for the screen. On a phone the side bar is a menu. */
import { Modal } from '@mantine/core';
import { Outlet, useLocation } from '@tanstack/react-router';
import { Suspense, useEffect, useRef, useState } from 'react';
import { isProblem } from '../data/request.ts';
import { useSay } from '../language/topic.ts';
import { shellWords } from '../language/topics.ts';
import { SignInForm, SignInPage } from '../parts/sign-in/sign-in.tsx';
import { Failed, Loading } from '../parts/states/states.tsx';
import { Boundary } from './boundary.tsx';
import css from './frame.module.css';
import { HeadLine } from './head-line.tsx';
import { useSession, useSessionEnded } from './session.ts';
import { SideBar } from './side-bar.tsx';

export function Frame() {
  return (
    <Suspense fallback={<div className={css.first} />}>
      <Framed />
    </Suspense>
  );
}

/** Nobody sees a screen before the server has said who is there. */
function Framed() {
  const session = useSession();
  if (session.isPending) return <div className={css.first} />;
  if (isProblem(session.error) && session.error.status === 401) return <SignInPage />;
  if (session.error)
    return (
      <main className={css.first}>
        <Failed problem={session.error} retry={() => session.refetch()} />
      </main>
    );
  return <Screens />;
}

function Screens() {
  const say = useSay(shellWords);
  const ended = useSessionEnded();
  const session = useSession();
  const { pathname } = useLocation();
  const [open, setOpen] = useState(false);
  const main = useRef<HTMLElement>(null);
  const first = useRef(true);
  // A new screen begins at its top, for the keyboard and for a reader of screens as for the eye.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the path is what changes
  useEffect(() => {
    setOpen(false);
    if (!first.current) main.current?.focus({ preventScroll: true });
    first.current = false;
  }, [pathname]);
  return (
    <div className={css.frame}>
      <a className={css.skip} href="#main" data-screen-only>
        {say.skip}
      </a>
      <SideBar open={open} close={() => setOpen(false)} />
      <HeadLine open={open} toggle={() => setOpen(!open)} />
      {ended && (
        <Modal
          opened
          onClose={() => {}}
          withCloseButton={false}
          title={say.signIn.title}
          closeOnEscape={false}
        >
          <SignInForm again email={session.data?.email ?? ''} />
        </Modal>
      )}
      <main id="main" ref={main} tabIndex={-1} className={css.main}>
        <Boundary key={pathname} fallback={(problem, retry) => <Failed problem={problem} retry={retry} />}>
          <Suspense fallback={<Loading lines={6} />}>
            <Outlet />
          </Suspense>
        </Boundary>
      </main>
    </div>
  );
}

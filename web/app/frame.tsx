/** The frame: side bar, head line with the palette, and the place for the screen. On a phone the side bar is a menu. */
import { Outlet, useLocation } from '@tanstack/react-router';
import { Suspense, useEffect, useRef, useState } from 'react';
import { useSay } from '../language/topic.ts';
import { shellWords } from '../language/topics.ts';
import { Failed, Loading } from '../parts/states/states.tsx';
import { Boundary } from './boundary.tsx';
import css from './frame.module.css';
import { HeadLine } from './head-line.tsx';
import { SideBar } from './side-bar.tsx';

export function Frame() {
  return (
    <Suspense fallback={<div className={css.first} />}>
      <Framed />
    </Suspense>
  );
}

function Framed() {
  const say = useSay(shellWords);
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

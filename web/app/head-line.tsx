/** The line above a screen: the menu on a phone, and the palette that finds anything. */
import { lazy, Suspense, useEffect, useState } from 'react';
import { useSay } from '../language/topic.ts';
import { shellWords } from '../language/topics.ts';
import css from './frame.module.css';

const Palette = lazy(() => import('../parts/palette/palette.tsx'));

export function HeadLine({ open, toggle }: { readonly open: boolean; readonly toggle: () => void }) {
  const say = useSay(shellWords);
  const [finding, setFinding] = useState(false);
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const called = event.key.toLowerCase() === 'k' && (event.metaKey || event.ctrlKey);
      if (!called && !(event.key === '/' && !isTyping(event.target))) return;
      event.preventDefault();
      setFinding(true);
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
  return (
    <search className={css.head} aria-label={say.palette.open} data-screen-only>
      <button type="button" className={css.menu} aria-expanded={open} aria-controls="places" onClick={toggle}>
        <span aria-hidden="true">☰</span> {say.menu}
      </button>
      <button type="button" className={css.find} onClick={() => setFinding(true)} aria-haspopup="dialog">
        {say.palette.open} <kbd>Ctrl K</kbd>
      </button>
      {finding && (
        <Suspense>
          <Palette close={() => setFinding(false)} />
        </Suspense>
      )}
    </search>
  );
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

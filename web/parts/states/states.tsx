/** The four states every screen has beside its own: nothing there, still coming, failed, refused. */
import type { ReactNode } from 'react';
import { isProblem } from '../../data/request.ts';
import { useSay, type WordsOf } from '../../language/topic.ts';
import { shellWords } from '../../language/topics.ts';
import css from './states.module.css';

/** Nothing is there yet: says so, and what to do about it. */
export function Empty({ title, children }: { readonly title: string; readonly children?: ReactNode }) {
  return (
    <div className={css.state}>
      <p className={css.title}>{title}</p>
      {children}
    </div>
  );
}

/** Lines that stand where the content will. */
export function Loading({ lines = 4 }: { readonly lines?: number }) {
  return (
    <div className={css.loading} role="status" aria-busy="true">
      <span className="unseen">…</span>
      {Array.from({ length: lines }, (_, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines are all alike and never move
        <span key={at} className={css.line} style={{ inlineSize: `${88 - ((at * 23) % 41)}%` }} />
      ))}
    </div>
  );
}

/** What went wrong, in words, with the server's own lines where it gave any; and a way to try again. */
export function Failed({
  problem,
  retry,
}: {
  readonly problem: unknown;
  readonly retry?: (() => void) | undefined;
}) {
  const say = useSay(shellWords);
  const told = isProblem(problem) ? sentence(problem.status, say.problem) : say.problem.server;
  return (
    <div className={css.failed} role="alert">
      <p>{told}</p>
      {isProblem(problem) && problem.faults.length > 0 && (
        <ul>
          {problem.faults.map((fault) => (
            <li key={`${fault.path} ${fault.code}`}>
              {fault.path !== '' && <strong>{fault.path}: </strong>}
              {fault.message}
            </li>
          ))}
        </ul>
      )}
      {retry && (
        <button type="button" className={css.again} onClick={retry}>
          {say.retry}
        </button>
      )}
    </div>
  );
}

function sentence(status: number, say: WordsOf<typeof shellWords>['problem']): string {
  if (status === 0) return say.unreachable;
  if (status === 401 || status === 403) return say.refused;
  if (status === 404 || status === 410) return say.gone;
  if (status === 409 || status === 412) return say.changed;
  if (status === 429) return say.tooMany;
  return status >= 500 ? say.server : say.bad;
}

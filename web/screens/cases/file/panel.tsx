/** One file whole: where it stands, what is in it, what may be done with it now, and all that happened. */
import { Link } from '@tanstack/react-router';
import { type ComponentType, lazy, Suspense } from 'react';
import { type DeskFile, type FileKind, useFile } from '../../../data/desk.ts';
import { useSay } from '../../../language/topic.ts';
import { caseWords } from '../../../language/topics.ts';
import { Failed, Loading } from '../../../parts/states/states.tsx';
import css from './file.module.css';
import { WholePage, WithinPage } from './heading.tsx';
import { History } from './history.tsx';
import { StateWord } from './state-word.tsx';
import { Ways } from './ways.tsx';

type Body = ComponentType<{ readonly file: never }>;

const bodies: Readonly<Record<FileKind, Body>> = {
  applications: lazy(() => import('../bodies/application.tsx')),
  queries: lazy(() => import('../bodies/query.tsx')),
  licences: lazy(() => import('../bodies/licence.tsx')),
  reviews: lazy(() => import('../bodies/review.tsx')),
  'service-checks': lazy(() => import('../bodies/service-check.tsx')),
  'technology-transfers': lazy(() => import('../bodies/transfer.tsx')),
  'humanitarian-reports': lazy(() => import('../bodies/report.tsx')),
  questionnaires: lazy(() => import('../bodies/questionnaire.tsx')),
};

type Props = { readonly kind: FileKind; readonly id: string; readonly alone?: boolean };

/** `alone`: it is the whole page, whose head says its name already. */
export function FilePanel({ kind, id, alone = false }: Props) {
  const say = useSay(caseWords);
  const found = useFile(kind, id);
  const failed = found.error && <Failed problem={found.error} retry={() => found.refetch()} />;
  // What is there stays, with the form that somebody types in, when asking again for it failed.
  if (found.data === undefined) return failed ?? <Loading />;
  const Body = bodies[kind] as ComponentType<{ readonly file: DeskFile }>;
  const Within = alone ? WholePage : WithinPage;
  return (
    <article
      className={css.panel}
      data-alone={alone || undefined}
      aria-label={`${say.kinds[kind]} ${found.data.reference}`}
    >
      <header className={css.head}>
        {!alone && (
          <h3>
            <Link to="/cases/files/$kind/$id" params={{ kind, id }}>
              {say.kinds[kind]} {found.data.reference}
            </Link>
          </h3>
        )}
        <StateWord state={found.data.state} />
      </header>
      {failed}
      <Within>
        {/* All of it comes at once: a press on a button that a later part pushes down would miss it. */}
        <Suspense fallback={<Loading lines={3} />}>
          <Body file={found.data} />
          <Ways kind={kind} file={found.data} />
          <History kind={kind} id={id} />
        </Suspense>
      </Within>
    </article>
  );
}

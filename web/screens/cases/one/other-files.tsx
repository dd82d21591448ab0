/** What else belongs to a case: checks, transfers, reports, reviews; each begun from here. */
import { Link } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { useMay } from '../../../app/session.ts';
import type { WholeCase } from '../../../data/cases.ts';
import { type FileKind, isFileKind } from '../../../data/desk.ts';
import { useSay } from '../../../language/topic.ts';
import { caseWords } from '../../../language/topics.ts';
import { Loading } from '../../../parts/states/states.tsx';
import css from '../file/file.module.css';
import { StateWord } from '../file/state-word.tsx';

const BeginFile = lazy(() => import('./begin-file.tsx'));

/** Those that stand as panels of their own, and queries, which stand with their application. */
const SHOWN = ['applications', 'licences', 'queries'];
export const BEGUN = ['reviews', 'service-checks', 'technology-transfers', 'humanitarian-reports'] as const;

export function OtherFiles({ one }: { readonly one: WholeCase }) {
  const say = useSay(caseWords);
  const may = useMay()('cases:write') && one.state === 'open';
  const [begun, begin] = useState<FileKind>();
  const others = one.files.flatMap(({ kind, ...file }) =>
    isFileKind(kind) && !SHOWN.includes(kind) ? [{ ...file, kind }] : [],
  );
  return (
    <section aria-labelledby="case-others">
      <h2 id="case-others">{say.heads.others}</h2>
      {others.length === 0 && <p className="small quiet">{say.noOthers}</p>}
      <ul className={css.over}>
        {others.map(({ kind, id, reference, state }) => (
          <li key={id}>
            <Link to="/cases/files/$kind/$id" params={{ kind, id }}>
              {say.kinds[kind]} {reference}
            </Link>{' '}
            <StateWord state={state} />
          </li>
        ))}
      </ul>
      {may && (
        <div className={css.buttons} data-screen-only>
          {BEGUN.map((kind) => (
            <button
              key={kind}
              type="button"
              className={css.way}
              aria-expanded={begun === kind}
              onClick={() => begin(begun === kind ? undefined : kind)}
            >
              + {say.kinds[kind]}
            </button>
          ))}
        </div>
      )}
      {begun && (
        <Suspense fallback={<Loading lines={2} />}>
          <BeginFile
            key={begun}
            kind={begun}
            reference={`${one.reference}/${say.short[begun]}${others.filter(({ kind }) => kind === begun).length + 1}`}
            of={one}
            close={() => begin(undefined)}
          />
        </Suspense>
      )}
    </section>
  );
}

/** Checks of services, transfers of technology, humanitarian reports, questionnaires: of every case and of none. */
import { Link } from '@tanstack/react-router';
import { Fragment, lazy, Suspense, useState } from 'react';
import { useMay } from '../../../app/session.ts';
import { type DeskFile, type FileKind, useFiles } from '../../../data/desk.ts';
import { useFormat } from '../../../language/format.ts';
import { useSay } from '../../../language/topic.ts';
import { caseWords } from '../../../language/topics.ts';
import { Failed, Loading } from '../../../parts/states/states.tsx';
import fileCss from '../file/file.module.css';
import { StateWord } from '../file/state-word.tsx';
import { People } from '../people/people.tsx';
import css from './list.module.css';

const BeginFile = lazy(() => import('../one/begin-file.tsx'));

const KINDS = ['service-checks', 'technology-transfers', 'humanitarian-reports', 'questionnaires'] as const;

export default function Checks() {
  return KINDS.map((kind) => (
    <Fragment key={kind}>
      <Kind kind={kind} />
      {kind === 'technology-transfers' && <People />}
    </Fragment>
  ));
}

/** The one line that tells such a file from the next. */
function lineOf({ document }: DeskFile): string {
  const facts = document as Readonly<Record<string, unknown>>;
  const technology = facts.technology as { readonly says?: string } | undefined;
  return [facts.customer, facts.what, technology?.says, facts.supplier].find(
    (one) => typeof one === 'string',
  ) as string;
}

function Kind({ kind }: { readonly kind: FileKind }) {
  const say = useSay(caseWords);
  const format = useFormat();
  const found = useFiles(kind);
  const may = useMay()('cases:write') && kind !== 'questionnaires';
  const [begun, begin] = useState(false);
  const rows = found.data?.pages.flatMap((page) => page.data) ?? [];
  return (
    <section className={css.kind} aria-labelledby={`kind-${kind}`}>
      <h2 id={`kind-${kind}`}>
        {say.kindHeads[kind]} <span className="quiet">{rows.length}</span>
      </h2>
      <p className="small quiet">{say.kindSays[kind]}</p>
      {found.error && <Failed problem={found.error} retry={() => found.refetch()} />}
      {found.isPending && <Loading lines={2} />}
      <ul className={css.list}>
        {rows.map((one) => (
          <li key={one.id}>
            <Link to="/cases/files/$kind/$id" params={{ kind, id: one.id }} className={css.row}>
              <span className={css.first}>
                <strong>{one.reference}</strong>
              </span>
              <span>
                <StateWord state={one.state} />
              </span>
              <span>{lineOf(one)}</span>
              <span className="quiet">{format.day(one.lastOn ?? one.createdAt.slice(0, 10))}</span>
            </Link>
          </li>
        ))}
      </ul>
      {may && (
        <div className={fileCss.buttons} data-screen-only>
          <button type="button" className={fileCss.way} aria-expanded={begun} onClick={() => begin(!begun)}>
            + {say.kinds[kind]}
          </button>
        </div>
      )}
      {begun && (
        <Suspense fallback={<Loading lines={2} />}>
          <BeginFile
            kind={kind}
            reference={`${say.short[kind]}${rows.length + 1}`}
            close={() => begin(false)}
          />
        </Suspense>
      )}
    </section>
  );
}

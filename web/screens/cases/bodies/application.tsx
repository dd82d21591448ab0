/** A licence application: the authority's clock, the papers it is filed with, its queries, and what was granted on it. */
import { Link } from '@tanstack/react-router';
import type { Application, Query } from '../../../data/cases.ts';
import { useFiles } from '../../../data/desk.ts';
import { useFormat } from '../../../language/format.ts';
import { useSay } from '../../../language/topic.ts';
import { caseWords, deskWords } from '../../../language/topics.ts';
import { ClockView } from '../file/clock.tsx';
import css from '../file/file.module.css';
import { FilePanel } from '../file/panel.tsx';
import { StateWord } from '../file/state-word.tsx';
import { FiledPapers } from './filed-papers.tsx';
import { Pauses } from './pauses.tsx';
import { WatchList } from './watch-list.tsx';

const DAYS = { amendment: 20, licence: 45 };

export default function ApplicationBody({ file }: { readonly file: Application }) {
  const say = useSay(caseWords);
  const desk = useSay(deskWords);
  const format = useFormat();
  const queries = useFiles<Query>('queries', file.case === null ? {} : { case: file.case });
  const own = (queries.data?.pages.flatMap((page) => page.data) ?? []).filter(
    ({ application }) => application === file.id,
  );
  const withUs = own.filter(({ state }) => ['open', 'drafted', 'signed'].includes(state));
  const over = own.filter((one) => !withUs.includes(one));
  return (
    <>
      <p className="small">
        {desk.kinds[file.kind] ?? say.amendment}
        {file.authorityReference && ` · ${say.theirNumber(file.authorityReference)}`}
        {file.acceptedOn && ` · ${say.acceptedOn(format.day(file.acceptedOn))}`}
      </p>
      <ClockView
        clock={file.clock}
        total={file.kind === 'amendment' ? DAYS.amendment : DAYS.licence}
        state={file.state}
      />
      {withUs.map(({ id }) => (
        <div key={id} className={css.nested}>
          <FilePanel kind="queries" id={id} />
        </div>
      ))}
      <WatchList file={file} />
      <FiledPapers file={file} />
      {['accepted', 'queried'].includes(file.state) && <Pauses file={file} />}
      {over.length > 0 && (
        <ul className={css.over}>
          {over.map(({ id, reference, state }) => (
            <li key={id}>
              <Link to="/cases/files/$kind/$id" params={{ kind: 'queries', id }}>
                {say.kinds.queries} {reference}
              </Link>{' '}
              <StateWord state={state} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

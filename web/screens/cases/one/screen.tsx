/** One case: its applications with their clocks, licences, documents, what is to do, and what else belongs to it. */
import { Button } from '@mantine/core';
import { Link, useParams } from '@tanstack/react-router';
import { useCase, type WholeCase } from '../../../data/cases.ts';
import { isFileKind } from '../../../data/desk.ts';
import { useFormat } from '../../../language/format.ts';
import { useSay } from '../../../language/topic.ts';
import { caseWords } from '../../../language/topics.ts';
import { Page } from '../../../parts/page/page.tsx';
import { Failed, Loading } from '../../../parts/states/states.tsx';
import css from '../file/file.module.css';
import { FilePanel } from '../file/panel.tsx';
import { StateWord } from '../file/state-word.tsx';
import { Close } from './close.tsx';
import { Licences } from './licences.tsx';
import { OtherFiles } from './other-files.tsx';
import { Papers } from './papers.tsx';
import { StartApplication } from './start-application.tsx';
import { Tasks } from './tasks.tsx';

export function CaseScreen() {
  const say = useSay(caseWords);
  const { id } = useParams({ from: '/cases/$id' });
  const found = useCase(id);
  const one = found.data;
  return (
    <Page
      title={one ? [one.reference, one.name].filter((part) => part !== '').join(' · ') : say.one}
      actions={
        <Button variant="default" size="compact-md" onClick={() => print()}>
          {say.print}
        </Button>
      }
    >
      {found.error && <Failed problem={found.error} retry={() => found.refetch()} />}
      {found.isPending && <Loading lines={8} />}
      {one && <Whole one={one} />}
    </Page>
  );
}

function Whole({ one }: { readonly one: WholeCase }) {
  const say = useSay(caseWords);
  const format = useFormat();
  const files = one.files.filter(({ kind }) => isFileKind(kind));
  const applications = files.filter(({ kind }) => kind === 'applications');
  return (
    <>
      <p className={css.back}>
        <Link to="/cases" data-screen-only>
          {say.toCases}
        </Link>{' '}
        <StateWord state={one.state} word={say.caseState[one.state]} />{' '}
        <span className="quiet">{say.openedOn(format.moment(one.createdAt))}</span>{' '}
        {one.determination && (
          <Link to="/answers/$id" params={{ id: one.determination }}>
            {say.toAnswer}
          </Link>
        )}
      </p>
      <div className={css.case}>
        <div className={css.main}>
          <section aria-labelledby="case-applications">
            <h2 id="case-applications">{say.heads.applications}</h2>
            {applications.map(({ id }) => (
              <FilePanel key={id} kind="applications" id={id} />
            ))}
            <StartApplication one={one} started={applications.length} />
          </section>
          <Licences one={one} />
          <Papers one={one} />
        </div>
        <aside className={css.aside} aria-label={say.heads.tasks}>
          <Tasks one={one} />
          <OtherFiles one={one} />
          {one.state === 'open' && <Close one={one} />}
        </aside>
      </div>
    </>
  );
}

/** One document: its fields with their provisions beside the page the server lays out, until it is made final. */
import { Button } from '@mantine/core';
import { Link, useParams } from '@tanstack/react-router';
import { usePaper, usePaperKinds } from '../../../data/papers.ts';
import { useText } from '../../../language/choice.ts';
import { useSay } from '../../../language/topic.ts';
import { caseWords } from '../../../language/topics.ts';
import { Page } from '../../../parts/page/page.tsx';
import { Failed, Loading } from '../../../parts/states/states.tsx';
import fileCss from '../file/file.module.css';
import { StateWord } from '../file/state-word.tsx';
import { Draft } from './draft.tsx';
import { Final } from './final.tsx';

export function PaperScreen() {
  const say = useSay(caseWords);
  const text = useText();
  const { id } = useParams({ from: '/cases/documents/$id' });
  const paper = usePaper(id);
  const kinds = usePaperKinds();
  const form = kinds.data?.find(({ kind }) => kind === paper.data?.kind);
  const problem = paper.error ?? kinds.error;
  return (
    <Page
      title={form && paper.data ? `${text(form.title)} ${paper.data.reference}` : say.paperOne}
      actions={
        <Button variant="default" size="compact-md" onClick={() => print()}>
          {say.print}
        </Button>
      }
    >
      <p className={fileCss.back} data-screen-only>
        {paper.data?.case ? (
          <Link to="/cases/$id" params={{ id: paper.data.case }}>
            {say.toCase}
          </Link>
        ) : (
          <Link to="/cases" search={{ view: 'documents' }}>
            {say.toPapers}
          </Link>
        )}{' '}
        {paper.data && <StateWord state={paper.data.state} word={say.paperState[paper.data.state]} />}
      </p>
      {problem && <Failed problem={problem} retry={() => paper.refetch()} />}
      {!problem && (paper.data === undefined || form === undefined) && <Loading lines={8} />}
      {paper.data &&
        form &&
        (paper.data.state === 'draft' ? (
          <Draft paper={paper.data} form={form} />
        ) : (
          <Final paper={paper.data} form={form} />
        ))}
    </Page>
  );
}

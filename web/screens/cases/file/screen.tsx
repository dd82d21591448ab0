/** A file on a page of its own, with the way back to its case. */
import { Button } from '@mantine/core';
import { Link, useParams } from '@tanstack/react-router';
import { type FileKind, isFileKind, useWatchedFile } from '../../../data/desk.ts';
import { useSay } from '../../../language/topic.ts';
import { caseWords, shellWords } from '../../../language/topics.ts';
import { Page } from '../../../parts/page/page.tsx';
import { Empty } from '../../../parts/states/states.tsx';
import css from './file.module.css';
import { FilePanel } from './panel.tsx';

export function FileScreen() {
  const say = useSay(caseWords);
  const shell = useSay(shellWords);
  const { kind, id } = useParams({ from: '/cases/files/$kind/$id' });
  if (!isFileKind(kind)) return <Empty title={shell.lost.title} />;
  return <KnownFile kind={kind} id={id} title={say.kinds[kind]} />;
}

type Props = { readonly kind: FileKind; readonly id: string; readonly title: string };

function KnownFile({ kind, id, title }: Props) {
  const say = useSay(caseWords);
  const file = useWatchedFile(kind, id).data;
  return (
    <Page
      title={file ? `${title} ${file.reference}` : title}
      actions={
        <Button variant="default" size="compact-md" onClick={() => print()}>
          {say.print}
        </Button>
      }
    >
      <p className={css.back} data-screen-only>
        {file?.case ? (
          <Link to="/cases/$id" params={{ id: file.case }}>
            {say.toCase}
          </Link>
        ) : (
          <Link to="/cases">{say.toCases}</Link>
        )}
      </p>
      <FilePanel kind={kind} id={id} alone />
    </Page>
  );
}

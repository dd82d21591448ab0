/** The papers an application is filed with: which are asked for, which are there, and from when they are final. */
import { Link } from '@tanstack/react-router';
import { useMay } from '../../../app/session.ts';
import type { Application, FiledPaper } from '../../../data/cases.ts';
import { type ListedPaper, usePapers } from '../../../data/papers.ts';
import { useFormat } from '../../../language/format.ts';
import { useSay } from '../../../language/topic.ts';
import { caseWords } from '../../../language/topics.ts';
import css from '../file/file.module.css';
import { Heading } from '../file/heading.tsx';
import { EditPapers } from './edit-papers.tsx';
import { isKept } from './paper-field.tsx';

export function FiledPapers({ file }: { readonly file: Application }) {
  const say = useSay(caseWords);
  const may = useMay()('cases:write') && file.state === 'draft';
  const kept = (usePapers(file.case === null ? {} : { case: file.case }).data?.pages ?? []).flatMap(
    ({ data }) => data,
  );
  const { missingPapers: missing } = file;
  const { papers } = file.document;
  const order = Object.keys(say.papers);
  const asked = [...new Set([...papers.map(({ paper }) => paper), ...missing])].sort(
    (a, b) => order.indexOf(a) - order.indexOf(b),
  );
  return (
    <section aria-label={say.filed.title}>
      <Heading>
        {say.filed.title}{' '}
        <span className="quiet">
          {missing.length === 0 ? say.filed.whole : say.filed.missing(missing.length)}
        </span>
      </Heading>
      {may ? (
        <EditPapers file={file} asked={asked} kept={kept} />
      ) : (
        <ul className={css.papers}>
          {asked.map((paper) => (
            <li key={paper} data-missing={missing.includes(paper) || undefined}>
              <span>{say.papers[paper] ?? paper}</span>
              <Filed
                filed={papers.find((one) => one.paper === paper)}
                kept={kept}
                open={missing.includes(paper)}
              />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

type FiledProps = {
  readonly filed: FiledPaper | undefined;
  readonly kept: readonly ListedPaper[];
  readonly open: boolean;
};

function Filed({ filed, kept, open }: FiledProps) {
  const say = useSay(caseWords);
  const format = useFormat();
  if (!filed) return <span className={css.lack}>{say.filed.notThere}</span>;
  const { document, finalOn } = filed;
  const known = kept.find(({ id }) => id === document);
  return (
    <span>
      {isKept(document) ? (
        <Link to="/cases/documents/$id" params={{ id: document }}>
          {known?.reference ?? say.filed.document}
        </Link>
      ) : (
        document
      )}{' '}
      <span className={open ? css.lack : 'quiet'}>
        {open ? say.filed.notFinal : finalOn && say.filed.finalOn(format.day(finalOn))}
      </span>
    </span>
  );
}

/** The papers of a draft application as they are gathered, saved together. */
import { Button } from '@mantine/core';
import type { Application, FiledPaper } from '../../../data/cases.ts';
import { useReplaceFile } from '../../../data/desk.ts';
import type { ListedPaper } from '../../../data/papers.ts';
import { useSay } from '../../../language/topic.ts';
import { caseWords } from '../../../language/topics.ts';
import { Failed } from '../../../parts/states/states.tsx';
import css from '../file/file.module.css';
import { Overtaken } from '../file/overtaken.tsx';
import { useTypedOver } from '../file/typed-over.ts';
import { PaperField } from './paper-field.tsx';

type Props = {
  readonly file: Application;
  readonly asked: readonly string[];
  readonly kept: readonly ListedPaper[];
};

export function EditPapers({ file, asked, kept }: Props) {
  const say = useSay(caseWords);
  const replace = useReplaceFile('applications', file);
  const { value: papers, ...typed } = useTypedOver<readonly FiledPaper[]>(`papers.${file.id}`, {
    version: file.version,
    value: file.document.papers,
  });
  const put = (paper: string, filed: Omit<FiledPaper, 'paper'> | null): void =>
    typed.set([
      ...papers.filter((one) => one.paper !== paper),
      ...(filed === null ? [] : [{ paper, ...filed }]),
    ]);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        const whole = papers.filter(({ document }) => document.trim() !== '');
        replace.mutate(
          { ...file.document, papers: whole },
          { onSuccess: (kept) => typed.saved(papers, kept.version) },
        );
      }}
    >
      {typed.overtaken && !replace.isPending && <Overtaken mine={typed.mine} theirs={typed.theirs} />}
      <ul className={css.papers}>
        {asked.map((paper) => (
          <li key={paper} data-missing={file.missingPapers.includes(paper) || undefined}>
            <span>{say.papers[paper] ?? paper}</span>
            <PaperField
              label={say.papers[paper] ?? paper}
              filed={papers.find((one) => one.paper === paper)}
              kept={kept}
              put={(filed) => put(paper, filed)}
            />
          </li>
        ))}
      </ul>
      {replace.error && <Failed problem={replace.error} />}
      {typed.changed && (
        <Button
          type="submit"
          size="compact-md"
          variant="default"
          loading={replace.isPending}
          disabled={typed.overtaken && !replace.isPending}
        >
          {say.filed.save}
        </Button>
      )}
    </form>
  );
}

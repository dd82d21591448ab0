/** A final document: it never changes. Its page and digest, who was given it, and for a notice the signed file. */
import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useMay } from '../../../app/session.ts';
import { useIssue } from '../../../data/notices.ts';
import { type KeptPaper, type PaperKind, usePage } from '../../../data/papers.ts';
import { isProblem } from '../../../data/request.ts';
import { useFormat } from '../../../language/format.ts';
import { useSay } from '../../../language/topic.ts';
import { caseWords } from '../../../language/topics.ts';
import { Failed, Loading } from '../../../parts/states/states.tsx';
import { Disclosures } from './disclosures.tsx';
import { Files } from './files.tsx';
import css from './paper.module.css';
import { Sheet } from './sheet.tsx';

type Props = { readonly paper: KeptPaper; readonly form: PaperKind };

export function Final({ paper, form }: Props) {
  const say = useSay(caseWords);
  const format = useFormat();
  const page = usePage(paper.id);
  return (
    <div className={css.split} data-final>
      <div className={css.form}>
        <p>
          {say.paper.finalBy(
            paper.finalisedBy?.name ?? '',
            paper.finalisedAt === null ? '' : format.moment(paper.finalisedAt),
          )}
        </p>
        <p>
          <code className={css.digest}>{paper.digest}</code>
        </p>
        {paper.kind === 'compliance-notice' && <IssueNotice id={paper.id} />}
        <Disclosures paper={paper} form={form} />
      </div>
      <div className={css.preview}>
        <Files paper={paper} />
        {page.error && <Failed problem={page.error} retry={() => page.refetch()} />}
        {page.isPending && <Loading lines={8} />}
        {page.data && <Sheet paper={page.data.paper} />}
      </div>
    </div>
  );
}

function IssueNotice({ id }: { readonly id: string }) {
  const say = useSay(caseWords);
  const may = useMay()('notices:write');
  const issue = useIssue();
  const navigate = useNavigate();
  if (!may) return null;
  return (
    <section className={css.issue} data-screen-only>
      <p className="small">{say.notices.issueSays}</p>
      {issue.error &&
        (isProblem(issue.error) && issue.error.status === 503 ? (
          <p className={css.caution} role="alert">
            {say.keys.notReady}
          </p>
        ) : (
          <Failed problem={issue.error} />
        ))}
      <Button
        size="compact-md"
        loading={issue.isPending}
        onClick={() =>
          issue.mutate(
            { document: id },
            { onSuccess: (made) => navigate({ to: '/cases/notices/$id', params: { id: made.id } }) },
          )
        }
      >
        {say.notices.issue}
      </Button>
    </section>
  );
}

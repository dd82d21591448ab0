/** One answer as it was kept: it does not change, whatever the law does later. */
import { Button } from '@mantine/core';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { remember } from '../../app/remembered.ts';
import { useOwner } from '../../app/session.ts';
import { useKept, useReplay } from '../../data/determinations.ts';
import { useFormat } from '../../language/format.ts';
import { useSay } from '../../language/topic.ts';
import { answersWords } from '../../language/topics.ts';
import { Page } from '../../parts/page/page.tsx';
import { Failed, Loading } from '../../parts/states/states.tsx';
import { Answer } from '../ask/answer/answer.tsx';
import css from './answers.module.css';

export function AnswerScreen() {
  const say = useSay(answersWords);
  const { id } = useParams({ from: '/answers/$id' });
  const kept = useKept(id);
  const replay = useReplay(id);
  const owner = useOwner();
  const navigate = useNavigate();
  const format = useFormat();
  const [shared, setShared] = useState(false);
  const share = async (): Promise<void> => {
    await navigator.clipboard.writeText(location.href);
    setShared(true);
  };
  const found = kept.data;
  const reopen = (): void => {
    if (found) remember(`draft.${owner}.ask`, found.basis.transaction);
    navigate({ to: '/' });
  };
  return (
    <Page
      title={found?.basis.transaction.id ?? say.one}
      actions={
        found && (
          <>
            <Button variant="subtle" size="compact-md" onClick={reopen}>
              {say.reopen}
            </Button>
            <Button
              size="compact-md"
              onClick={() => navigate({ to: '/cases/open/$id', params: { id: found.id } })}
            >
              {say.openCase}
            </Button>
            <Button
              variant="default"
              size="compact-md"
              loading={replay.isPending}
              onClick={() => replay.mutate()}
            >
              {say.replay}
            </Button>
            <Button variant="default" size="compact-md" onClick={share}>
              {shared ? say.shared : say.share}
            </Button>
            <Button variant="default" size="compact-md" onClick={() => print()}>
              {say.print}
            </Button>
          </>
        )
      }
    >
      {kept.error && <Failed problem={kept.error} retry={() => kept.refetch()} />}
      {replay.error && <Failed problem={replay.error} />}
      {replay.data && (
        <p role="status" className={css.replayed}>
          {replay.data.same ? say.replaySame : say.replayOther}
        </p>
      )}
      {kept.isPending && <Loading lines={8} />}
      {found && (
        <>
          <p className={css.kept}>{say.keptAt(format.moment(found.createdAt))}</p>
          <div className={css.answer}>
            <Answer
              determination={found.determination}
              transaction={found.basis.transaction}
              about={found.id}
            />
          </div>
        </>
      )}
    </Page>
  );
}

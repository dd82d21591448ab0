/** Save, share, print, start anew. */
import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useRef } from 'react';
import { useKeep } from '../../data/determinations.ts';
import { useSay } from '../../language/topic.ts';
import { askWords } from '../../language/topics.ts';
import { Failed } from '../../parts/states/states.tsx';
import type { Draft } from './transaction/draft.ts';

export function Actions({ draft }: { readonly draft: Draft }) {
  const say = useSay(askWords);
  const keep = useKeep();
  const navigate = useNavigate();
  // One key for one content: pressing twice, or after a lost answer of the server, keeps one answer and not two.
  const key = useRef<{ readonly of: unknown; readonly key: string } | undefined>(undefined);
  const save = (then: 'answer' | 'case'): void => {
    if (key.current?.of !== draft.transaction)
      key.current = { of: draft.transaction, key: crypto.randomUUID() };
    keep.mutate(
      { transaction: draft.transaction, key: key.current.key },
      {
        onSuccess: (id) =>
          navigate({ to: then === 'case' ? '/cases/open/$id' : '/answers/$id', params: { id } }),
      },
    );
  };
  return (
    <>
      {keep.error && <Failed problem={keep.error} />}
      <Button variant="subtle" size="compact-md" onClick={draft.clear}>
        {say.again}
      </Button>
      <Button variant="default" size="compact-md" onClick={() => print()}>
        {say.print}
      </Button>
      <Button variant="default" size="compact-md" onClick={() => save('case')} disabled={keep.isPending}>
        {say.openCase}
      </Button>
      <Button size="compact-md" onClick={() => save('answer')} loading={keep.isPending}>
        {say.save}
      </Button>
    </>
  );
}

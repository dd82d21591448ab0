/** Documents of the house, newest first; a new one of any kind is begun here. */
import { Button, NativeSelect, TextInput } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useMay } from '../../../app/session.ts';
import { useDraftPaper, usePaperKinds, usePapers } from '../../../data/papers.ts';
import { useText } from '../../../language/choice.ts';
import { useFormat } from '../../../language/format.ts';
import { useSay } from '../../../language/topic.ts';
import { caseWords } from '../../../language/topics.ts';
import { Empty, Failed, Loading } from '../../../parts/states/states.tsx';
import fileCss from '../file/file.module.css';
import { StateWord } from '../file/state-word.tsx';
import css from './list.module.css';

export default function Papers() {
  const say = useSay(caseWords);
  const text = useText();
  const format = useFormat();
  const kinds = usePaperKinds().data ?? [];
  const found = usePapers();
  const may = useMay()('documents:write');
  if (found.error) return <Failed problem={found.error} retry={() => found.refetch()} />;
  if (found.isPending) return <Loading />;
  const rows = found.data.pages.flatMap((page) => page.data);
  return (
    <>
      {may && <Begin />}
      {rows.length === 0 && <Empty title={say.noPapers} />}
      <ul className={css.list}>
        {rows.map((one) => (
          <li key={one.id}>
            <Link to="/cases/documents/$id" params={{ id: one.id }} className={css.row}>
              <span className={css.first}>
                <strong>{text(kinds.find(({ kind }) => kind === one.kind)?.title) || one.kind}</strong>{' '}
                <span className="quiet">{one.reference}</span>
              </span>
              <span>
                <StateWord state={one.state} word={say.paperState[one.state]} />
              </span>
              <span className="quiet">{one.finalisedBy?.name}</span>
              <span className="quiet">{format.moment(one.updatedAt)}</span>
            </Link>
          </li>
        ))}
      </ul>
      {found.hasNextPage && (
        <button type="button" className={css.more} onClick={() => found.fetchNextPage()}>
          {say.more}
        </button>
      )}
    </>
  );
}

function Begin() {
  const say = useSay(caseWords);
  const text = useText();
  const kinds = usePaperKinds().data ?? [];
  const draft = useDraftPaper();
  const navigate = useNavigate();
  const [kind, choose] = useState('');
  const [reference, name] = useState('');
  return (
    <form
      className={css.begin}
      data-screen-only
      onSubmit={(event) => {
        event.preventDefault();
        draft.mutate(
          { kind, reference },
          { onSuccess: ({ id }) => navigate({ to: '/cases/documents/$id', params: { id } }) },
        );
      }}
    >
      <NativeSelect
        label={say.paperKind}
        value={kind}
        onChange={(event) => choose(event.currentTarget.value)}
        data={[
          { value: '', label: '' },
          ...kinds.map((one) => ({ value: one.kind, label: text(one.title) })),
        ]}
      />
      <TextInput
        label={say.ourNumber}
        value={reference}
        onChange={(event) => name(event.currentTarget.value)}
      />
      <Button
        type="submit"
        variant="default"
        loading={draft.isPending}
        disabled={kind === '' || reference.trim() === ''}
      >
        {say.begin.paper}
      </Button>
      {draft.error && (
        <div className={fileCss.wide}>
          <Failed problem={draft.error} />
        </div>
      )}
    </form>
  );
}

/** Takes a received notice: pasted, chosen or dropped as a file, with what its issuer publishes where it is elsewhere. */
import { Button, Textarea } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { type DragEvent, useState } from 'react';
import { useRemembered } from '../../../app/remembered.ts';
import { useOwner } from '../../../app/session.ts';
import { type Received, useReceive } from '../../../data/notices.ts';
import { useSay } from '../../../language/topic.ts';
import { caseWords } from '../../../language/topics.ts';
import { Failed } from '../../../parts/states/states.tsx';
import css from '../file/file.module.css';

type Typed = { readonly token: string; readonly did: string; readonly status: string };
const NOTHING: Typed = { token: '', did: '', status: '' };

/** A key document that is pasted has to be JSON; the server says what else is wrong with it. */
function readReceived({ token, did, status }: Typed): Received | null {
  try {
    return {
      token: token.trim(),
      ...(did.trim() === '' ? {} : { didDocument: JSON.parse(did) as unknown }),
      ...(status.trim() === '' ? {} : { statusList: status.trim() }),
    };
  } catch {
    return null;
  }
}

export function ImportNotice() {
  const say = useSay(caseWords);
  const owner = useOwner();
  const receive = useReceive();
  const navigate = useNavigate();
  const [typed, type] = useRemembered<Typed>(`draft.${owner}.notice`, NOTHING);
  const [over, hover] = useState(false);
  const read = async (file: File | undefined): Promise<void> => {
    if (file) {
      const token = await file.text();
      type((old) => ({ ...old, token }));
    }
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    hover(false);
    void read(event.dataTransfer.files[0]);
  };
  const received = readReceived(typed);
  return (
    <form
      className={css.move}
      data-screen-only
      data-over={over || undefined}
      aria-label={say.notices.import}
      onDragOver={(event) => {
        event.preventDefault();
        hover(true);
      }}
      onDragLeave={() => hover(false)}
      onDrop={drop}
      onSubmit={(event) => {
        event.preventDefault();
        if (received)
          receive.mutate(received, {
            onSuccess: ({ id }) => {
              type(NOTHING);
              navigate({ to: '/cases/received/$id', params: { id } });
            },
          });
      }}
    >
      <Textarea
        label={say.notices.import}
        description={say.notices.importSays}
        autosize
        minRows={3}
        maxRows={6}
        classNames={{ input: css.mono ?? '' }}
        value={typed.token}
        onChange={(event) => type({ ...typed, token: event.currentTarget.value })}
      />
      <label className={css.file}>
        <input
          type="file"
          accept=".jwt,.txt,application/vc+jwt"
          onChange={(event) => void read(event.currentTarget.files?.[0])}
        />
        <span>{say.notices.choose}</span>
      </label>
      <details className={css.history}>
        <summary>{say.notices.elsewhere}</summary>
        <Textarea
          label={say.notices.did}
          autosize
          minRows={2}
          maxRows={6}
          error={received === null ? say.notices.notJson : undefined}
          value={typed.did}
          onChange={(event) => type({ ...typed, did: event.currentTarget.value })}
        />
        <Textarea
          label={say.notices.status}
          autosize
          minRows={2}
          maxRows={6}
          value={typed.status}
          onChange={(event) => type({ ...typed, status: event.currentTarget.value })}
        />
      </details>
      {receive.error && <Failed problem={receive.error} />}
      <Button
        type="submit"
        size="compact-md"
        loading={receive.isPending}
        disabled={typed.token.trim() === '' || received === null}
      >
        {say.notices.check}
      </Button>
    </form>
  );
}

/** A planned transfer as it is made ready: who gets it, under which licence, and the statements that go with it. */
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useReplaceFile } from '../../../data/desk.ts';
import { usePapers } from '../../../data/papers.ts';
import type { Transfer } from '../../../data/transfers.ts';
import { useSay } from '../../../language/topic.ts';
import { caseWords } from '../../../language/topics.ts';
import { Failed } from '../../../parts/states/states.tsx';
import css from '../file/file.module.css';
import { Overtaken } from '../file/overtaken.tsx';
import { useTypedOver } from '../file/typed-over.ts';
import { RecipientsField } from '../people/recipients-field.tsx';
import { LicenceNeeded } from './licence-needed.tsx';
import { PaperField } from './paper-field.tsx';

export function EditTransfer({ file }: { readonly file: Transfer }) {
  const say = useSay(caseWords);
  const name = `transfer.${file.id}`;
  const { value, set, ...typed } = useTypedOver(name, { version: file.version, value: file.document });
  const replace = useReplaceFile('technology-transfers', file);
  const kept = usePapers(file.case === null ? {} : { case: file.case }).data?.pages ?? [];
  const [begun] = useState(typed.changed);
  return (
    <details className={css.history} data-screen-only open={begun}>
      <summary>{say.transfer.edit}</summary>
      <form
        className={css.move}
        aria-label={say.transfer.edit}
        onSubmit={(event) => {
          event.preventDefault();
          const statements = value.statements.filter(({ document }) => document.trim() !== '');
          replace.mutate({ ...value, statements }, { onSuccess: (now) => typed.saved(value, now.version) });
        }}
      >
        {typed.overtaken && !replace.isPending && <Overtaken mine={typed.mine} theirs={typed.theirs} />}
        <RecipientsField
          name={name}
          value={value.recipients}
          change={(recipients) => set({ ...value, recipients })}
        />
        <LicenceNeeded value={value} change={set} />
        {file.statementsAsked.map((kind) => (
          <div key={kind} className={css.statement}>
            <span>{say.papers[kind] ?? kind}</span>
            <PaperField
              label={say.papers[kind] ?? kind}
              filed={value.statements.find((one) => one.kind === kind)}
              kept={kept.flatMap(({ data }) => data)}
              put={(filed) =>
                set({
                  ...value,
                  statements: [
                    ...value.statements.filter((one) => one.kind !== kind),
                    ...(filed === null ? [] : [{ kind, ...filed }]),
                  ],
                })
              }
            />
          </div>
        ))}
        {replace.error && <Failed problem={replace.error} />}
        <Button
          type="submit"
          size="compact-md"
          loading={replace.isPending}
          disabled={!typed.changed || (typed.overtaken && !replace.isPending)}
        >
          {typed.changed ? say.paper.save : say.paper.saved}
        </Button>
      </form>
    </details>
  );
}

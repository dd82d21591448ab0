/** Closes a case, with a reason; its records are kept at least five years (REG/27). */
import { Button, Textarea } from '@mantine/core';
import { useRemembered } from '../../../app/remembered.ts';
import { useMay, useOwner } from '../../../app/session.ts';
import { useCloseCase, type WholeCase } from '../../../data/cases.ts';
import { useSay } from '../../../language/topic.ts';
import { caseWords } from '../../../language/topics.ts';
import { OpenProvision } from '../../../parts/law-text/open-provision.tsx';
import { Failed } from '../../../parts/states/states.tsx';
import css from '../file/file.module.css';

export function Close({ one }: { readonly one: WholeCase }) {
  const say = useSay(caseWords);
  const owner = useOwner();
  const may = useMay()('cases:decide');
  const close = useCloseCase(one);
  const [reason, write] = useRemembered(`draft.${owner}.close.${one.id}`, '');
  if (!may) return <p className="small quiet">{say.closeIsFor}</p>;
  return (
    <details className={css.history} data-screen-only>
      <summary>{say.closeCase}</summary>
      <form
        className={css.move}
        onSubmit={(event) => {
          event.preventDefault();
          close.mutate(reason, { onSuccess: () => write('') });
        }}
      >
        <p className="small">
          {say.closeSays} <OpenProvision id="REG/27">REG/27</OpenProvision>
        </p>
        <Textarea
          label={say.move.reason}
          autosize
          minRows={2}
          value={reason}
          onChange={(event) => write(event.currentTarget.value)}
        />
        {close.error && <Failed problem={close.error} />}
        <Button
          type="submit"
          size="compact-md"
          variant="default"
          loading={close.isPending}
          disabled={reason.trim() === ''}
        >
          {say.closeCase}
        </Button>
      </form>
    </details>
  );
}

/** Advice on a file; it stands beside what others say and replaces nothing. */
import { Button, NativeSelect, Textarea } from '@mantine/core';
import { useRemembered } from '../../../app/remembered.ts';
import { useOwner } from '../../../app/session.ts';
import { ADVICE_KINDS, type Review, useAdvise } from '../../../data/reviews.ts';
import { today } from '../../../data/today.ts';
import { useSay } from '../../../language/topic.ts';
import { caseWords } from '../../../language/topics.ts';
import { Failed } from '../../../parts/states/states.tsx';
import css from '../file/file.module.css';
import { Heading } from '../file/heading.tsx';

const NOTHING = { kind: 'grant', says: '', conditions: '' };
const linesOf = (text: string): readonly string[] => text.split('\n').filter((line) => line.trim() !== '');

export function AdviceForm({ file }: { readonly file: Review }) {
  const say = useSay(caseWords);
  const owner = useOwner();
  const advise = useAdvise(file.id);
  const [typed, type] = useRemembered(`draft.${owner}.advice.${file.id}`, NOTHING);
  const isRefusal = typed.kind === 'refuse';
  const lines = linesOf(typed.conditions);
  return (
    <form
      className={css.move}
      data-screen-only
      onSubmit={(event) => {
        event.preventDefault();
        advise.mutate(
          {
            ...{ on: today(), kind: typed.kind, says: typed.says },
            ...(lines.length === 0 ? {} : { [isRefusal ? 'grounds' : 'conditions']: lines }),
          },
          { onSuccess: () => type(NOTHING) },
        );
      }}
    >
      <Heading>{say.review.advise}</Heading>
      <NativeSelect
        label={say.review.yourAdvice}
        value={typed.kind}
        onChange={(event) => type({ ...typed, kind: event.currentTarget.value })}
        data={ADVICE_KINDS.map((value) => ({ value, label: say.review.kinds[value] ?? value }))}
      />
      <Textarea
        label={say.move.reason}
        autosize
        minRows={2}
        value={typed.says}
        onChange={(event) => type({ ...typed, says: event.currentTarget.value })}
      />
      {(isRefusal || typed.kind === 'grant-on-conditions') && (
        <Textarea
          label={isRefusal ? say.move.grounds : say.move.conditions}
          description={say.move.groundsSay}
          autosize
          minRows={2}
          value={typed.conditions}
          onChange={(event) => type({ ...typed, conditions: event.currentTarget.value })}
        />
      )}
      {advise.error && <Failed problem={advise.error} />}
      <Button
        type="submit"
        size="compact-md"
        variant="default"
        loading={advise.isPending}
        disabled={typed.says.trim() === ''}
      >
        {say.review.give}
      </Button>
    </form>
  );
}

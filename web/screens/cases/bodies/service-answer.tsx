/** What a customer said to both questions of 2025-62/5, and what shows it. */
import { NativeSelect, TagsInput, TextInput } from '@mantine/core';
import { useSay } from '../../../language/topic.ts';
import { caseWords } from '../../../language/topics.ts';
import css from '../file/file.module.css';

export type TypedAnswer = {
  readonly fallsUnder?: string;
  readonly licence?: string;
  readonly licenceNumber?: string;
  readonly evidence?: readonly string[];
};

/** As the route takes it. */
export const answerOf = ({
  fallsUnder = 'does-not-know',
  licence,
  licenceNumber,
  evidence = [],
}: TypedAnswer) => ({
  fallsUnder,
  ...(licence === undefined || licence === '' ? {} : { licence }),
  ...(licenceNumber ? { licenceNumber } : {}),
  evidence: evidence.map((title) => ({ title })),
});

type Props = { readonly answer: TypedAnswer; readonly change: (answer: TypedAnswer) => void };

export function ServiceAnswerFields({ answer, change }: Props) {
  const say = useSay(caseWords);
  const set = (more: TypedAnswer): void => change({ ...answer, ...more });
  return (
    <div className={css.fields}>
      <NativeSelect
        label={say.service.fallsUnder}
        value={answer.fallsUnder ?? 'does-not-know'}
        onChange={(event) => set({ fallsUnder: event.currentTarget.value })}
        data={(['does-not-know', 'yes', 'no'] as const).map((value) => ({
          value,
          label: say.service.answers[value],
        }))}
      />
      <NativeSelect
        label={say.service.licence}
        value={answer.licence ?? ''}
        onChange={(event) => set({ licence: event.currentTarget.value })}
        data={(['', 'held', 'applied-for', 'none'] as const).map((value) => ({
          value,
          label: say.service.licences[value],
        }))}
      />
      <TextInput
        label={say.service.licenceNumber}
        value={answer.licenceNumber ?? ''}
        onChange={(event) => set({ licenceNumber: event.currentTarget.value })}
      />
      <TagsInput
        label={say.service.evidence}
        description={say.licence.enterEach}
        value={[...(answer.evidence ?? [])]}
        onChange={(evidence) => set({ evidence })}
      />
    </div>
  );
}

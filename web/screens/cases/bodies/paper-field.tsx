/** A paper that goes with a file: a document kept here, or one that lies elsewhere, by its number and the day it was final. */
import { NativeSelect, TextInput } from '@mantine/core';
import type { FiledPaper } from '../../../data/cases.ts';
import type { ListedPaper } from '../../../data/papers.ts';
import { useSay } from '../../../language/topic.ts';
import { caseWords } from '../../../language/topics.ts';
import { DayField } from '../../../parts/fields/day.tsx';
import css from '../file/file.module.css';

const OTHER = 'other';
export const isKept = (document: string): boolean => /^[0-9a-f-]{36}$/.test(document);

type Props = {
  readonly label: string;
  readonly filed: Omit<FiledPaper, 'paper'> | undefined;
  readonly kept: readonly ListedPaper[];
  readonly put: (filed: Omit<FiledPaper, 'paper'> | null) => void;
};

export function PaperField({ label, filed, kept, put }: Props) {
  const say = useSay(caseWords);
  const document = filed?.document;
  const elsewhere = document !== undefined && !isKept(document);
  const choose = (value: string): void => {
    if (value === '') put(null);
    else if (value === OTHER) put({ document: '', finalOn: null });
    else
      put({
        document: value,
        finalOn: kept.find(({ id }) => id === value)?.finalisedAt?.slice(0, 10) ?? null,
      });
  };
  return (
    <span className={css.paperField}>
      <NativeSelect
        size="xs"
        aria-label={label}
        value={document === undefined ? '' : elsewhere ? OTHER : document}
        onChange={(event) => choose(event.currentTarget.value)}
        data={[
          { value: '', label: say.filed.notThere },
          ...kept.map(({ id, reference, state }) => ({
            value: id,
            label: `${reference} (${state === 'final' ? say.paperState.final : say.paperState.draft})`,
          })),
          { value: OTHER, label: say.filed.elsewhere },
        ]}
      />
      {elsewhere && (
        <>
          <TextInput
            size="xs"
            aria-label={`${label}: ${say.filed.number}`}
            placeholder={say.filed.number}
            value={document}
            onChange={(event) =>
              put({ document: event.currentTarget.value, finalOn: filed?.finalOn ?? null })
            }
          />
          <DayField
            label={say.filed.finalDay}
            value={filed?.finalOn ?? undefined}
            change={(day) => put({ document: document ?? '', finalOn: day ?? null })}
            clearable
          />
        </>
      )}
    </span>
  );
}

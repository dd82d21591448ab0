/** A number that may also be "no such use": chip nodes and memory layers. */
import { TextInput } from '@mantine/core';
import { useId } from 'react';
import { useSay } from '../../../language/topic.ts';
import { askWords } from '../../../language/topics.ts';
import css from './facts.module.css';

type Value = number | false | null | undefined | { readonly cannotKnow: string };

export function NumberFact({
  label,
  value,
  change,
}: {
  readonly label: string;
  readonly value: Value;
  readonly change: (value: Value) => void;
}) {
  const say = useSay(askWords);
  const id = useId();
  return (
    <div className={css.numberFact}>
      <TextInput
        label={label}
        inputMode="numeric"
        value={typeof value === 'number' ? String(value) : ''}
        disabled={value === false}
        onChange={(event) => {
          const text = event.currentTarget.value.trim();
          if (text === '') change(undefined);
          else if (/^\d+(\.\d+)?$/.test(text)) change(Number(text));
        }}
      />
      <span className={css.check}>
        <input
          id={id}
          type="checkbox"
          checked={value === false}
          onChange={(event) => change(event.currentTarget.checked ? false : undefined)}
        />
        <label htmlFor={id}>{say.noSuchUse}</label>
      </span>
    </div>
  );
}

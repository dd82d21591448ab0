/** Yes, no, not known, or "cannot be found out": the four things one can say of a fact. */
import { useId } from 'react';
import { useSay } from '../../language/topic.ts';
import { fieldWords } from '../../language/topics.ts';
import css from './fields.module.css';

export type Fact = boolean | null | undefined | { readonly cannotKnow: string };

export function TruthField({
  label,
  value,
  change,
  hideLabel = false,
}: {
  readonly label: string;
  readonly value: Fact;
  readonly change: (value: Fact) => void;
  readonly hideLabel?: boolean;
}) {
  const say = useSay(fieldWords);
  const name = useId();
  const word = value === true ? 'yes' : value === false ? 'no' : 'unknown';
  const choices = [
    ['yes', true],
    ['no', false],
    ['unknown', undefined],
  ] as const;
  return (
    <fieldset className={css.truth}>
      <legend className={hideLabel ? 'unseen' : undefined}>{label}</legend>
      <span className={css.choices}>
        {choices.map(([key, means]) => (
          <label key={key}>
            <input type="radio" name={name} checked={word === key} onChange={() => change(means)} />
            <span>{say.truth[key]}</span>
          </label>
        ))}
      </span>
      {typeof value === 'object' && value !== null && (
        <span className={css.why}>{say.cannotKnow(value.cannotKnow)}</span>
      )}
    </fieldset>
  );
}

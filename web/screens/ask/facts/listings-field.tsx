/** The lists a party itself is on; "on none" is a statement, an empty field is not. */
import { useSay } from '../../../language/topic.ts';
import { askWords } from '../../../language/topics.ts';
import css from './facts.module.css';
import { LISTS } from './kinds.ts';

type Listing = { readonly list: string };

export function ListingsField({
  label,
  value,
  change,
}: {
  readonly label: string;
  readonly value: readonly Listing[] | null | undefined;
  readonly change: (value: readonly Listing[] | undefined) => void;
}) {
  const say = useSay(askWords);
  const on = (list: string): boolean => value?.some((one) => one.list === list) ?? false;
  const toggle = (list: string): void => {
    const next = on(list) ? (value ?? []).filter((one) => one.list !== list) : [...(value ?? []), { list }];
    change(next.length === 0 ? undefined : next);
  };
  return (
    <fieldset className={css.checks}>
      <legend>{label}</legend>
      {LISTS.map((list) => (
        <label key={list}>
          <input type="checkbox" checked={on(list)} onChange={() => toggle(list)} /> {say.option(list)}
        </label>
      ))}
      <label>
        <input
          type="checkbox"
          checked={value?.length === 0}
          onChange={() => change(value?.length === 0 ? undefined : [])}
        />{' '}
        {say.onNone}
      </label>
    </fieldset>
  );
}

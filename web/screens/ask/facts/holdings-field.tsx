/** What listed parties hold in a party, by list and per cent; "held by none" is a statement of its own. */
import { useSay } from '../../../language/topic.ts';
import { askWords } from '../../../language/topics.ts';
import { AmountField } from '../../../parts/fields/amount.tsx';
import { Choice } from '../../../parts/fields/choice.tsx';
import css from './facts.module.css';
import { LISTS } from './kinds.ts';

type Holding = { readonly list: string; readonly percent: string | null };
type Value = readonly Holding[] | null | undefined;

export function HoldingsField({
  label,
  value,
  change,
}: {
  readonly label: string;
  readonly value: Value;
  readonly change: (value: readonly Holding[] | undefined) => void;
}) {
  const say = useSay(askWords);
  const held = value ?? [];
  const at = (place: number, next: Partial<Holding>): void =>
    change(held.map((one, here) => (here === place ? { ...one, ...next } : one)));
  return (
    <fieldset className={css.checks}>
      <legend>{label}</legend>
      {held.map((one, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: holdings have no other name than their place
        <span className={css.pair} key={place}>
          <Choice
            aria-label={say.label('list')}
            value={one.list}
            onChange={(list) => list && at(place, { list })}
            data={LISTS.map((list) => ({ value: list, label: say.option(list) }))}
            allowDeselect={false}
          />
          <AmountField
            label={say.label('percent')}
            unit="%"
            value={one.percent}
            change={(percent) => at(place, { percent: (percent as string | undefined) ?? null })}
          />
          <button
            type="button"
            className={css.remove}
            onClick={() => change(held.length === 1 ? undefined : held.filter((_, here) => here !== place))}
          >
            {say.remove}
          </button>
        </span>
      ))}
      <button
        type="button"
        className={css.add}
        onClick={() => change([...held, { list: 'control-list', percent: null }])}
      >
        {say.addHolding}
      </button>
      <label>
        <input
          type="checkbox"
          checked={value?.length === 0}
          onChange={() => change(value?.length === 0 ? undefined : [])}
        />{' '}
        {say.heldByNone}
      </label>
    </fieldset>
  );
}

/** The items of a licence as they are typed from its paper, a row each. */
import { Button, TextInput } from '@mantine/core';
import { useSay } from '../../../language/topic.ts';
import { caseWords } from '../../../language/topics.ts';
import css from '../file/file.module.css';
import { BLANK_ITEM, type TypedItem } from './typed-terms.ts';

type Props = {
  readonly items: readonly TypedItem[];
  readonly change: (items: readonly TypedItem[]) => void;
};

export function TermsItems({ items, change }: Props) {
  const say = useSay(caseWords);
  const put = (at: number, more: Partial<TypedItem>): void =>
    change(items.map((one, place) => (place === at ? { ...one, ...more } : one)));
  const columns = [
    ['entry', say.licence.entry],
    ['name', say.licence.itemName],
    ['quantity', say.licence.quantity],
    ['unit', say.licence.unit],
    ['value', say.licence.value],
    ['currency', say.licence.currency],
  ] as const;
  return (
    <fieldset className={css.rows}>
      <legend>{say.licence.items}</legend>
      {items.map((item, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: an item's place is its number on the licence
        <div key={at} className={css.fields}>
          {columns.map(([name, label]) => (
            <TextInput
              key={name}
              label={label}
              inputMode={name === 'quantity' || name === 'value' ? 'decimal' : 'text'}
              value={item[name]}
              onChange={(event) => put(at, { [name]: event.currentTarget.value })}
            />
          ))}
          {items.length > 1 && (
            <button
              type="button"
              className={css.text}
              onClick={() => change(items.filter((_, place) => place !== at))}
            >
              {say.remove}
            </button>
          )}
        </div>
      ))}
      <Button variant="subtle" size="compact-sm" onClick={() => change([...items, BLANK_ITEM])}>
        {say.licence.addItem}
      </Button>
    </fieldset>
  );
}

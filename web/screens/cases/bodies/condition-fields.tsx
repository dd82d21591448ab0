/** Conditions of a licence as it words them; those that can be checked against a shipment say what is checked. */
import { Button, NativeSelect, TextInput } from '@mantine/core';
import type { Condition } from '../../../data/licences.ts';
import { useSay } from '../../../language/topic.ts';
import { caseWords } from '../../../language/topics.ts';
import css from '../file/file.module.css';

/** How a kind of condition keeps what is checked. */
const kept = {
  'person-confirms': null,
  document: 'document',
  'end-use': 'oneOf',
  consignee: 'oneOf',
  'not-through': 'territories',
} as const;
type Kind = keyof typeof kept;
const KINDS = Object.keys(kept) as readonly Kind[];

const blank = (at: number): Condition => ({ id: String(at), says: '', kind: 'person-confirms' });

function textOf(condition: Condition): string {
  const name = kept[condition.kind as Kind];
  const value = name ? condition[name] : undefined;
  return Array.isArray(value) ? value.join('; ') : typeof value === 'string' ? value : '';
}

function withText({ id, says, kind }: Condition, text: string): Condition {
  const name = kept[kind as Kind];
  if (!name) return { id, says, kind };
  const parts = text.split(';').map((part) => part.trim());
  return { id, says, kind, [name]: name === 'document' ? text : parts.filter((part) => part !== '') };
}

type Props = {
  readonly conditions: readonly Condition[];
  readonly change: (conditions: readonly Condition[]) => void;
};

export function ConditionFields({ conditions, change }: Props) {
  const say = useSay(caseWords);
  const put = (at: number, one: Condition): void =>
    change(conditions.map((old, place) => (place === at ? one : old)));
  return (
    <fieldset className={css.rows}>
      <legend>{say.licence.conditions}</legend>
      {conditions.map((one, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a condition's place is its number
        <div key={at} className={css.fields}>
          <TextInput
            label={say.condition.says}
            value={one.says}
            onChange={(event) => put(at, { ...one, says: event.currentTarget.value })}
          />
          <NativeSelect
            label={say.condition.kind}
            value={one.kind}
            onChange={(event) => put(at, withText({ ...one, kind: event.currentTarget.value }, ''))}
            data={KINDS.map((value) => ({ value, label: say.condition.kinds[value] }))}
          />
          {kept[one.kind as Kind] && (
            <TextInput
              label={say.condition.what}
              value={textOf(one)}
              onChange={(event) => put(at, withText(one, event.currentTarget.value))}
            />
          )}
          <button
            type="button"
            className={css.text}
            onClick={() => change(conditions.filter((_, place) => place !== at))}
          >
            {say.remove}
          </button>
        </div>
      ))}
      <Button
        variant="subtle"
        size="compact-sm"
        onClick={() => change([...conditions, blank(conditions.length + 1)])}
      >
        {say.condition.add}
      </Button>
    </fieldset>
  );
}

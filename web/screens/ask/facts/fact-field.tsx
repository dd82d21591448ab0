/** One place of the transaction, asked in the way its kind asks for. */
import { TextInput } from '@mantine/core';
import { useSay } from '../../../language/topic.ts';
import { askWords } from '../../../language/topics.ts';
import { AmountField } from '../../../parts/fields/amount.tsx';
import { Choice } from '../../../parts/fields/choice.tsx';
import { DayField } from '../../../parts/fields/day.tsx';
import { TerritoryField } from '../../../parts/fields/territory.tsx';
import { TruthField } from '../../../parts/fields/truth.tsx';
import { valueAt } from '../transaction/at.ts';
import type { Draft } from '../transaction/draft.ts';
import { EntriesField } from './entries-field.tsx';
import { HoldingsField } from './holdings-field.tsx';
import { kindOf } from './kinds.ts';
import { ListingsField } from './listings-field.tsx';
import { NumberFact } from './number-fact.tsx';

type Props = { readonly draft: Draft; readonly pointer: string; readonly label?: string };

export function FactField({ draft, pointer, label }: Props) {
  const say = useSay(askWords);
  const kind = kindOf(pointer);
  const name = label ?? say.label(pointer.split('/').at(-1) ?? '');
  const value = valueAt(draft.transaction, pointer);
  const change = (next: unknown): void => draft.set(pointer, next);
  switch (kind.kind) {
    case 'territory':
      return <TerritoryField label={name} value={asText(value)} change={change} />;
    case 'truth':
      return <TruthField label={name} value={value as boolean | undefined} change={change} />;
    case 'amount':
      return <AmountField label={name} value={value as string | undefined} change={change} />;
    case 'number':
      return <NumberFact label={name} value={value as number | false | undefined} change={change} />;
    case 'day':
      return <DayField label={name} value={asText(value)} change={change} clearable />;
    case 'entries':
      return <EntriesField label={name} value={value as readonly string[] | undefined} change={change} />;
    case 'listings':
      return <ListingsField label={name} value={value as never} change={change} />;
    case 'holdings':
      return <HoldingsField label={name} value={value as never} change={change} />;
    case 'choice':
      return (
        <Choice
          label={name}
          value={asText(value) ?? null}
          onChange={(next) => change(next ?? undefined)}
          data={kind.options.map((option) => ({ value: option, label: say.option(option) }))}
          clearable={pointer !== '/activity/kind'}
          allowDeselect={pointer !== '/activity/kind'}
        />
      );
    default:
      return (
        <TextInput
          label={name}
          value={asText(value) ?? ''}
          onChange={(event) =>
            change(event.currentTarget.value === '' ? undefined : event.currentTarget.value)
          }
        />
      );
  }
}

const asText = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

/** A party as a document names it: name and address in one or both languages, territory, contact, identifiers. */
import { TextInput } from '@mantine/core';
import { useSay } from '../../../language/topic.ts';
import { caseWords } from '../../../language/topics.ts';
import { TerritoryField } from '../../../parts/fields/territory.tsx';
import css from './paper.module.css';
import { textOf, type ValueProps } from './value-field.tsx';
import { WordsField } from './words-field.tsx';

type Party = {
  readonly name?: unknown;
  readonly address?: unknown;
  readonly territory?: string;
  readonly contact?: string;
  readonly identifiers?: readonly { readonly scheme: string; readonly value: string }[];
};

export function PartyField({ label, value, put }: ValueProps) {
  const say = useSay(caseWords);
  const party = (typeof value === 'object' && value !== null ? value : {}) as Party;
  const set = (name: keyof Party, given: unknown): void => {
    const { [name]: _, ...others } = party;
    const next = given === undefined || given === '' ? others : { ...others, [name]: given };
    put(Object.keys(next).length === 0 ? undefined : next);
  };
  const [identifier] = party.identifiers ?? [];
  const identify = (more: Partial<{ scheme: string; value: string }>): void => {
    const next = { scheme: identifier?.scheme ?? 'USCC', value: identifier?.value ?? '', ...more };
    set('identifiers', next.value === '' ? undefined : [next, ...(party.identifiers ?? []).slice(1)]);
  };
  return (
    <fieldset className={css.group}>
      <legend>{label}</legend>
      <WordsField label={say.paper.party.name} value={party.name} put={(name) => set('name', name)} />
      <WordsField
        label={say.paper.party.address}
        value={party.address}
        put={(address) => set('address', address)}
      />
      <TerritoryField
        label={say.paper.party.territory}
        value={party.territory}
        change={(territory) => set('territory', territory)}
      />
      <TextInput
        label={say.paper.party.contact}
        value={textOf(party.contact)}
        onChange={(event) => set('contact', event.currentTarget.value)}
      />
      <TextInput
        label={say.paper.party.scheme}
        value={identifier?.scheme ?? 'USCC'}
        onChange={(event) => identify({ scheme: event.currentTarget.value })}
      />
      <TextInput
        label={say.paper.party.identifier}
        value={identifier?.value ?? ''}
        onChange={(event) => identify({ value: event.currentTarget.value.trim() })}
      />
    </fieldset>
  );
}

/** Who gets the technology: organisations by name, people by the record that is kept apart. */
import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useRemembered } from '../../../app/remembered.ts';
import { useMay, useOwner } from '../../../app/session.ts';
import { usePeople } from '../../../data/people.ts';
import type { Recipient } from '../../../data/transfers.ts';
import { useFormat } from '../../../language/format.ts';
import { useSay } from '../../../language/topic.ts';
import { caseWords } from '../../../language/topics.ts';
import { TerritoryField } from '../../../parts/fields/territory.tsx';
import { Failed } from '../../../parts/states/states.tsx';
import css from '../file/file.module.css';
import { PersonForm } from './person-form.tsx';

/** A recipient in words; a person by name for those who may see it. */
export function useRecipientLine(): (one: Recipient) => string {
  const say = useSay(caseWords);
  const format = useFormat();
  const people = usePeople(useMay()('cases:write')).data?.pages.flatMap((page) => page.data) ?? [];
  return (one) => {
    const known = people.find(({ id }) => id === one.person)?.person?.name;
    return say.transfer.of(
      one.name ?? known ?? say.transfer.keptApart,
      format.territory(one.from),
      format.territory(one.locatedIn),
    );
  };
}

type Props = {
  /** Names what is typed, to remember it by. */
  readonly name: string;
  readonly value: readonly Recipient[];
  readonly change: (value: readonly Recipient[]) => void;
};

export function RecipientsField({ name, value, change }: Props) {
  const say = useSay(caseWords);
  const lineOf = useRecipientLine();
  const [adding, add] = useRemembered<Recipient['kind'] | null>(`draft.${useOwner()}.${name}.adding`, null);
  const take = (one: Recipient): void => {
    change([...value, one]);
    add(null);
  };
  const Adding = adding === 'person' ? AddPerson : AddOrganisation;
  return (
    <fieldset className={css.rows}>
      <legend>{say.transfer.recipients}</legend>
      <ul className={css.over}>
        {value.map((one, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a recipient's place is its name
          <li key={at}>
            {say.transfer.recipient[one.kind]}: {lineOf(one)}{' '}
            <button
              type="button"
              className={css.text}
              aria-label={say.transfer.removeRecipient(at + 1)}
              onClick={() => change(value.filter((_, place) => place !== at))}
            >
              {say.remove}
            </button>
          </li>
        ))}
      </ul>
      <span className={css.buttons}>
        {(['organisation', 'person'] as const).map((kind) => (
          <button
            key={kind}
            type="button"
            className={css.way}
            aria-expanded={adding === kind}
            onClick={() => add(adding === kind ? null : kind)}
          >
            + {say.transfer.recipient[kind]}
          </button>
        ))}
      </span>
      {adding && <Adding name={name} take={take} />}
    </fieldset>
  );
}

type AddProps = { readonly name: string; readonly take: (one: Recipient) => void };

function AddOrganisation({ name, take }: AddProps) {
  const say = useSay(caseWords);
  const [typed, type] = useRemembered<Partial<Recipient>>(`draft.${useOwner()}.${name}.organisation`, NOBODY);
  const { name: called = '', from, locatedIn } = typed;
  return (
    <>
      <div className={css.fields}>
        <TextInput
          label={say.transfer.recipient.organisation}
          value={called}
          onChange={(event) => type({ ...typed, name: event.currentTarget.value })}
        />
        <TerritoryField
          label={say.transfer.from}
          value={from}
          change={(code) => code && type({ ...typed, from: code })}
        />
        <TerritoryField
          label={say.transfer.locatedIn}
          value={locatedIn}
          change={(code) => code && type({ ...typed, locatedIn: code })}
        />
      </div>
      <Button
        size="compact-sm"
        variant="default"
        disabled={called.trim() === '' || from === undefined || locatedIn === undefined}
        onClick={() => {
          if (from === undefined || locatedIn === undefined) return;
          type(NOBODY);
          take({ kind: 'organisation', name: called, from, locatedIn });
        }}
      >
        {say.transfer.addRecipient}
      </Button>
    </>
  );
}

function AddPerson({ take }: AddProps) {
  const say = useSay(caseWords);
  const format = useFormat();
  const people = usePeople(true);
  const kept = (people.data?.pages.flatMap((page) => page.data) ?? []).filter(
    ({ person }) => person !== null,
  );
  const [chosen, choose] = useState('');
  const [nationality, tell] = useState('');
  const [another, keepAnother] = useState(false);
  const one = kept.find(({ id }) => id === chosen);
  const of = one?.person?.nationalities ?? [];
  const from = of.length === 1 ? of[0] : of.find((code) => code === nationality);
  if (people.error) return <Failed problem={people.error} retry={() => people.refetch()} />;
  return (
    <>
      <div className={css.fields}>
        <NativeSelect
          label={say.transfer.recipient.person}
          value={chosen}
          onChange={(event) => choose(event.currentTarget.value)}
          data={[
            { value: '', label: say.paper.notChosen },
            ...kept.map(({ id, person }) => ({
              value: id,
              label: `${person?.name} (${format.list((person?.nationalities ?? []).map(format.territory))})`,
            })),
          ]}
        />
        {of.length > 1 && (
          <NativeSelect
            label={say.transfer.nationality}
            value={nationality}
            onChange={(event) => tell(event.currentTarget.value)}
            data={[
              { value: '', label: say.paper.notChosen },
              ...of.map((code) => ({ value: code, label: format.territory(code) })),
            ]}
          />
        )}
      </div>
      <span className={css.buttons}>
        <Button
          size="compact-sm"
          variant="default"
          disabled={!one?.person || from === undefined}
          onClick={() => {
            if (one?.person && from !== undefined)
              take({ kind: 'person', person: one.id, from, locatedIn: one.person.locatedIn });
          }}
        >
          {say.transfer.addRecipient}
        </Button>
        <button
          type="button"
          className={css.way}
          aria-expanded={another}
          onClick={() => keepAnother(!another)}
        >
          + {say.people.add}
        </button>
      </span>
      {another && (
        <PersonForm
          kept={({ id }) => {
            choose(id);
            keepAnother(false);
          }}
          close={() => keepAnother(false)}
        />
      )}
    </>
  );
}

const NOBODY = {};

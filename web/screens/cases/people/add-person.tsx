/** A person who gets technology, added by the record that is kept of them, or by one that is made here. */
import { Button, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { usePeople } from '../../../data/people.ts';
import { useFormat } from '../../../language/format.ts';
import { useSay } from '../../../language/topic.ts';
import { caseWords } from '../../../language/topics.ts';
import { Failed } from '../../../parts/states/states.tsx';
import css from '../file/file.module.css';
import type { AddProps } from './add-organisation.tsx';
import { PersonForm } from './person-form.tsx';

export function AddPerson({ take }: AddProps) {
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

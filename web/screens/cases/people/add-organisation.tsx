/** An organisation that gets technology, added by name, seat and where it receives it. */
import { Button, TextInput } from '@mantine/core';
import { useRemembered } from '../../../app/remembered.ts';
import { useOwner } from '../../../app/session.ts';
import type { Recipient } from '../../../data/transfers.ts';
import { useSay } from '../../../language/topic.ts';
import { caseWords } from '../../../language/topics.ts';
import { TerritoryField } from '../../../parts/fields/territory.tsx';
import css from '../file/file.module.css';

export type AddProps = { readonly name: string; readonly take: (one: Recipient) => void };

export function AddOrganisation({ name, take }: AddProps) {
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

const NOBODY = {};

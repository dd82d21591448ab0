/** Keeps a person who gets technology: name, nationalities, place and employer, and no more. What is typed is remembered. */
import { Button, MultiSelect, TextInput } from '@mantine/core';
import { useRemembered } from '../../../app/remembered.ts';
import { useOwner } from '../../../app/session.ts';
import { type KeptPerson, useKeepPerson } from '../../../data/people.ts';
import { useLanguage } from '../../../language/choice.ts';
import { useSay } from '../../../language/topic.ts';
import { caseWords } from '../../../language/topics.ts';
import { useListWhenReached } from '../../../parts/fields/list-when-reached.ts';
import { TerritoryField, territoriesIn } from '../../../parts/fields/territory.tsx';
import { Failed } from '../../../parts/states/states.tsx';
import css from '../file/file.module.css';

type Typed = {
  readonly name: string;
  readonly nationalities: readonly string[];
  readonly locatedIn?: string;
  readonly employer: string;
};
const NOTHING: Typed = { name: '', nationalities: [], employer: '' };

type Props = { readonly kept: (person: KeptPerson) => void; readonly close: () => void };

/** No form of its own: it stands within others too. */
export function PersonForm({ kept, close }: Props) {
  const say = useSay(caseWords);
  const { language } = useLanguage();
  const list = useListWhenReached();
  const keep = useKeepPerson();
  const [typed, type] = useRemembered<Typed>(`draft.${useOwner()}.person`, NOTHING);
  const set = (more: Partial<Typed>): void => type((old) => ({ ...old, ...more }));
  const { name, nationalities, locatedIn, employer } = typed;
  const whole = name.trim() !== '' && nationalities.length > 0 && locatedIn !== undefined;
  const send = (): void => {
    if (!whole) return;
    keep.mutate(
      { name, nationalities, locatedIn, ...(employer.trim() === '' ? {} : { employer }) },
      {
        onSuccess: (person) => {
          type(NOTHING);
          kept(person);
        },
      },
    );
  };
  return (
    <fieldset className={css.move} aria-label={say.people.add}>
      <div className={css.fields} data-tall>
        <TextInput
          label={say.people.name}
          value={name}
          onChange={(event) => set({ name: event.currentTarget.value })}
        />
        <MultiSelect
          {...list}
          label={say.people.nationalities}
          data={territoriesIn(language)}
          value={[...nationalities]}
          onChange={(chosen) => set({ nationalities: chosen })}
          searchable
          limit={40}
        />
        <TerritoryField
          label={say.people.locatedIn}
          value={locatedIn}
          change={(code) => code && set({ locatedIn: code })}
        />
        <TextInput
          label={say.people.employer}
          value={employer}
          onChange={(event) => set({ employer: event.currentTarget.value })}
        />
      </div>
      {keep.error && <Failed problem={keep.error} />}
      <span className={css.buttons}>
        <Button size="compact-md" onClick={send} disabled={!whole} loading={keep.isPending}>
          {say.people.keep}
        </Button>
        <Button variant="subtle" size="compact-md" onClick={close}>
          {say.cancel}
        </Button>
      </span>
    </fieldset>
  );
}

/** Who gets the technology: organisations by name, people by the record that is kept apart. */
import { useRemembered } from '../../../app/remembered.ts';
import { useOwner } from '../../../app/session.ts';
import type { Recipient } from '../../../data/transfers.ts';
import { useSay } from '../../../language/topic.ts';
import { caseWords } from '../../../language/topics.ts';
import css from '../file/file.module.css';
import { AddOrganisation } from './add-organisation.tsx';
import { AddPerson } from './add-person.tsx';
import { useRecipientLine } from './recipient-line.ts';

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

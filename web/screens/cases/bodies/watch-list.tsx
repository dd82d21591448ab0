/**
 * Who of an application is on the watch list (关注名单), and where that was seen. Then it is an individual licence alone,
 * with a risk assessment and an undertaking among its papers, and no time limit: REG/26.
 */
import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useRemembered } from '../../../app/remembered.ts';
import { useMay, useOwner } from '../../../app/session.ts';
import { type Application, useWatchedParties } from '../../../data/cases.ts';
import { useSay } from '../../../language/topic.ts';
import { caseWords } from '../../../language/topics.ts';
import { OpenProvision } from '../../../parts/law-text/open-provision.tsx';
import { Failed } from '../../../parts/states/states.tsx';
import css from '../file/file.module.css';
import { Heading } from '../file/heading.tsx';

const ROLES = ['end-user', 'importer'] as const;
const NOTHING = { name: '', role: ROLES[0] as (typeof ROLES)[number], entry: '' };

export function WatchList({ file }: { readonly file: Application }) {
  const say = useSay(caseWords);
  const may = useMay()('cases:write') && file.state === 'draft';
  const set = useWatchedParties(file);
  const { watchList } = file.document;
  if (watchList.length === 0 && !may) return null;
  return (
    <section aria-label={say.watch.title}>
      <Heading>
        {say.watch.title} <OpenProvision id="REG/26">REG/26</OpenProvision>
      </Heading>
      {watchList.length > 0 && <p className={css.caution}>{say.watch.means}</p>}
      <ul className={css.over}>
        {watchList.map(({ party, role, entry }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a party's place is its name
          <li key={at}>
            <strong>{party.name}</strong> · {say.watch.roles[role]} · {entry}{' '}
            {may && (
              <button
                type="button"
                className={css.text}
                data-screen-only
                aria-label={say.watch.removeNamed(party.name)}
                disabled={set.isPending}
                onClick={() => set.mutate(watchList.filter((_, place) => place !== at))}
              >
                {say.remove}
              </button>
            )}
          </li>
        ))}
      </ul>
      {set.error && <Failed problem={set.error} />}
      {may && <Add file={file} set={set} />}
    </section>
  );
}

type Props = { readonly file: Application; readonly set: ReturnType<typeof useWatchedParties> };

function Add({ file, set }: Props) {
  const say = useSay(caseWords);
  const [typed, type] = useRemembered(`draft.${useOwner()}.watched.${file.id}`, NOTHING);
  const { name, role, entry } = typed;
  const [begun] = useState(name !== '' || entry !== '');
  return (
    <details className={css.history} data-screen-only open={begun}>
      <summary>{say.watch.add}</summary>
      <form
        className={css.move}
        aria-label={say.watch.add}
        onSubmit={(event) => {
          event.preventDefault();
          set.mutate([...file.document.watchList, { party: { name }, role, entry }], {
            onSuccess: () => type(NOTHING),
          });
        }}
      >
        <div className={css.fields}>
          <TextInput
            label={say.watch.party}
            value={name}
            onChange={(event) => type({ ...typed, name: event.currentTarget.value })}
          />
          <NativeSelect
            label={say.watch.role}
            value={role}
            onChange={(event) =>
              type({ ...typed, role: ROLES.find((one) => one === event.currentTarget.value) ?? role })
            }
            data={ROLES.map((value) => ({ value, label: say.watch.roles[value] }))}
          />
          <TextInput
            label={say.watch.entry}
            value={entry}
            onChange={(event) => type({ ...typed, entry: event.currentTarget.value })}
          />
        </div>
        <Button
          type="submit"
          size="compact-md"
          variant="default"
          loading={set.isPending}
          disabled={name.trim() === '' || entry.trim() === ''}
        >
          {say.watch.keep}
        </Button>
      </form>
    </details>
  );
}

/** Control entries by code, name, element or customs number, in any of the three languages. */
import { TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useEntries } from '../../data/law.ts';
import { useText } from '../../language/choice.ts';
import { useFormat } from '../../language/format.ts';
import { useSay } from '../../language/topic.ts';
import { lawWords } from '../../language/topics.ts';
import { Empty, Failed } from '../../parts/states/states.tsx';
import css from './law.module.css';

type Props = { readonly query: string; readonly change: (query: string) => void; readonly on: string };

export function Entries({ query, change, on }: Props) {
  const say = useSay(lawWords);
  const text = useText();
  const format = useFormat();
  const [asked] = useDebouncedValue(query, 100);
  const found = useEntries(asked);
  const rows = (found.data ?? []).filter((entry) => entry.from <= on);
  return (
    <>
      <div className={css.search}>
        <TextInput
          label={say.findEntry}
          placeholder={say.findEntryHint}
          value={query}
          onChange={(event) => change(event.currentTarget.value)}
        />
      </div>
      {found.error && <Failed problem={found.error} retry={() => found.refetch()} />}
      {asked === '' && <Empty title={say.typeToFind} />}
      {asked !== '' && found.data && rows.length === 0 && <Empty title={say.nothing} />}
      {asked !== '' && rows.length > 0 && (
        <table>
          <thead>
            <tr>
              <th scope="col">{say.code}</th>
              <th scope="col">{say.entryName}</th>
              <th scope="col">{say.list}</th>
              <th scope="col">{say.elements}</th>
              <th scope="col">{say.hs}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((entry) => (
              <tr key={`${entry.list} ${entry.code}`}>
                <td>{entry.code}</td>
                <td>
                  {text(entry.names)}
                  {entry.presence === 'unconfirmed' && <span className={css.care}> {say.unconfirmed}</span>}
                </td>
                <td>
                  {entry.list} <span className="quiet">{format.day(entry.from)}</span>
                </td>
                <td>{entry.elements.join(' ')}</td>
                <td>{entry.hs.join(', ')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}

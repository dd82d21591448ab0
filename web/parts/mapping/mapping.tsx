/** What each column of a file is taken for: guessed, shown before anything is read by it, and changed here. */
import { useSay } from '../../language/topic.ts';
import { mappingWords } from '../../language/topics.ts';
import { Choice } from '../fields/choice.tsx';
import css from './mapping.module.css';
import { type Chosen, named, type Table } from './named.ts';

type Props = {
  readonly table: Table;
  readonly fields: readonly string[];
  /** Field to heading, as the user has it. */
  readonly chosen: Chosen;
  readonly choose: (next: Chosen) => void;
};

export function Mapping({ table, fields, chosen, choose }: Props) {
  const say = useSay(mappingWords);
  const options = fields.map((field) => ({ value: field, label: say.field(field) }));
  const fieldOf = new Map(Object.entries(chosen).map(([field, heading]) => [heading, field]));
  return (
    <div className={css.frame}>
      <table>
        <thead>
          <tr>
            <th scope="col">{say.heading}</th>
            <th scope="col">{say.takenFor}</th>
          </tr>
        </thead>
        <tbody>
          {[...new Set(table.headings.filter((one) => one !== ''))].map((heading) => (
            <tr key={heading} data-unused={fieldOf.has(heading) ? undefined : ''}>
              <th scope="row">{heading}</th>
              <td>
                <Choice
                  aria-label={say.for(heading)}
                  size="xs"
                  data={options}
                  value={fieldOf.get(heading) ?? null}
                  placeholder={say.unused}
                  searchable
                  clearable
                  clearButtonProps={{ 'aria-label': say.clear(heading) }}
                  nothingFoundMessage={say.noSuch}
                  onChange={(field) => choose(named(chosen, heading, field))}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

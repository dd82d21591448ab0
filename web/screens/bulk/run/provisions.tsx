/** How many lines each provision applies to, and how many it may; each opens its text. */
import type { Tally } from '../../../data/bulk.ts';
import { useProvisions } from '../../../data/law.ts';
import { useText } from '../../../language/choice.ts';
import { useFormat } from '../../../language/format.ts';
import { useSay } from '../../../language/topic.ts';
import { bulkScreenWords, bulkWords } from '../../../language/topics.ts';
import { OpenProvision } from '../../../parts/law-text/open-provision.tsx';
import css from '../bulk.module.css';
import { namesOf } from './names.ts';

export function Provisions({ tally }: { readonly tally: Tally }) {
  const say = useSay(bulkWords);
  const own = useSay(bulkScreenWords);
  const format = useFormat();
  const certain = new Map(namesOf(tally, 'provision').map(({ name, count }) => [name[0] ?? '', count]));
  const possible = new Map(namesOf(tally, 'possible').map(({ name, count }) => [name[0] ?? '', count]));
  const text = useText();
  const titles = new Map(useProvisions().data?.map(({ id, title }) => [id, text(title)]));
  const ids = [...new Set([...certain.keys(), ...possible.keys()])];
  if (ids.length === 0) return null;
  return (
    <section>
      <h2>{say.byProvision}</h2>
      <table className={css.table}>
        <thead>
          <tr>
            <th scope="col">{own.provision}</th>
            <th scope="col">{own.applies}</th>
            <th scope="col">{own.mayApply}</th>
          </tr>
        </thead>
        <tbody>
          {ids.map((id) => (
            <tr key={id}>
              <td>
                <OpenProvision id={id}>{id}</OpenProvision>{' '}
                <span className="small quiet">{titles.get(id)}</span>
              </td>
              <td>{format.count(certain.get(id) ?? 0)}</td>
              <td>{format.count(possible.get(id) ?? 0)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

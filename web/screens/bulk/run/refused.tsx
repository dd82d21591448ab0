/** The lines that need a person: row, place, what stands there and why it was refused; the first of them, and all as a file. */
import { refusedAt, useRefused } from '../../../data/bulk.ts';
import { useFormat } from '../../../language/format.ts';
import { useSay } from '../../../language/topic.ts';
import { bulkScreenWords } from '../../../language/topics.ts';
import { Failed, Loading } from '../../../parts/states/states.tsx';
import css from '../bulk.module.css';
import { readRefused } from './read-refused.ts';

/** Rows drawn; a person mends the file, and does not read a million lines here. */
const SHOWN = 200;

export function Refused({ run, count }: { readonly run: string; readonly count: number }) {
  const say = useSay(bulkScreenWords);
  const format = useFormat();
  const refused = useRefused(run, true);
  const rows = readRefused(refused.data ?? '').slice(0, SHOWN);
  return (
    <section>
      <h2>{say.refused(format.count(count), count)}</h2>
      <p className="small quiet">
        {say.refusedHint}{' '}
        <a href={refusedAt(run)} download data-screen-only>
          {say.takeRefused}
        </a>
      </p>
      {refused.error && <Failed problem={refused.error} retry={() => refused.refetch()} />}
      {refused.isPending && <Loading />}
      {rows.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by the keyboard
        <section className={css.scroll} tabIndex={0} aria-label={say.refused(format.count(count), count)}>
          <table>
            <thead>
              <tr>
                <th scope="col">{say.row}</th>
                <th scope="col">{say.id}</th>
                <th scope="col">{say.place}</th>
                <th scope="col">{say.found}</th>
                <th scope="col">{say.reason}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((one) => (
                <tr key={`${one.row} ${one.place} ${one.reason}`}>
                  <td>{one.row}</td>
                  <td>{one.id}</td>
                  <td>{one.place}</td>
                  <td>{one.found}</td>
                  <td>{one.reason}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
      {count > rows.length && rows.length === SHOWN && <p className="small quiet">{say.firstOnly(SHOWN)}</p>}
    </section>
  );
}

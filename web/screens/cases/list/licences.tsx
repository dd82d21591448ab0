/** Licences of the house with what is left of them. */
import { Link } from '@tanstack/react-router';
import { useFiles } from '../../../data/desk.ts';
import type { Bound, Licence } from '../../../data/licences.ts';
import { useFormat } from '../../../language/format.ts';
import { useSay } from '../../../language/topic.ts';
import { caseWords, deskWords } from '../../../language/topics.ts';
import { Empty, Failed, Loading } from '../../../parts/states/states.tsx';
import { shareOf } from '../bodies/balance-bars.tsx';
import fileCss from '../file/file.module.css';
import { StateWord } from '../file/state-word.tsx';
import css from './list.module.css';

/** The bound that is nearest to its end: what stops the next shipment first. */
function tightest({ balances }: Licence): Bound | undefined {
  const bounds = balances.flatMap(({ quantity, value }) => [quantity, value]).filter((one) => one !== null);
  return bounds.sort((a, b) => shareOf(b) - shareOf(a))[0];
}

export default function Licences() {
  const say = useSay(caseWords);
  const desk = useSay(deskWords);
  const format = useFormat();
  const found = useFiles<Licence>('licences');
  if (found.error) return <Failed problem={found.error} retry={() => found.refetch()} />;
  if (found.isPending) return <Loading />;
  const rows = found.data.pages.flatMap((page) => page.data);
  if (rows.length === 0) return <Empty title={say.noLicences} />;
  return (
    <>
      <ul className={css.list}>
        {rows.map((one) => {
          const bound = tightest(one);
          return (
            <li key={one.id}>
              <Link to="/cases/files/$kind/$id" params={{ kind: 'licences', id: one.id }} className={css.row}>
                <span className={css.first}>
                  <strong>{one.document.number}</strong>{' '}
                  <span className="quiet">{desk.kinds[one.document.kind]}</span>
                </span>
                <span>
                  <StateWord state={one.state} />
                </span>
                <span>
                  {bound && (
                    <span className={fileCss.balance}>
                      <span
                        className={fileCss.bar}
                        data-tone={shareOf(bound) >= Number(one.document.warnAt) ? 'low' : 'plenty'}
                      >
                        <span style={{ inlineSize: `${shareOf(bound) * 100}%` }} />
                      </span>
                      <span>
                        {say.licence.left(
                          format.amount(bound.left),
                          format.amount(bound.granted),
                          bound.unit,
                        )}
                      </span>
                    </span>
                  )}
                </span>
                <span className="quiet">{say.until(format.day(one.validUntil))}</span>
              </Link>
            </li>
          );
        })}
      </ul>
      {found.hasNextPage && (
        <button type="button" className={css.more} onClick={() => found.fetchNextPage()}>
          {say.more}
        </button>
      )}
    </>
  );
}

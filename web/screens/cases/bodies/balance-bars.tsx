/** What is left of each item of a licence, as bars with the share from which to warn marked on them. */
import type { Bound, Licence } from '../../../data/licences.ts';
import { useFormat } from '../../../language/format.ts';
import { useSay } from '../../../language/topic.ts';
import { caseWords } from '../../../language/topics.ts';
import css from '../file/file.module.css';
import { Heading } from '../file/heading.tsx';
import { StateWord } from '../file/state-word.tsx';

export function BalanceBars({ licence }: { readonly licence: Licence }) {
  const say = useSay(caseWords);
  const { items, warnAt } = licence.document;
  const { allowed, used } = licence.exports;
  return (
    <section aria-label={say.licence.balance}>
      <Heading>{say.licence.balance}</Heading>
      <ul className={css.balances}>
        {licence.balances.map(({ line, state, quantity, value }) => {
          const item = items.find((one) => one.line === line);
          return (
            <li key={line}>
              <span>
                <strong>{item?.entry ?? line}</strong> <span className="quiet">{item?.name}</span>{' '}
                {state !== 'open' && <StateWord state={state} />}
              </span>
              {quantity && <Bar bound={quantity} warnAt={warnAt} />}
              {value && <Bar bound={value} warnAt={warnAt} />}
              {!quantity && !value && <span className="small quiet">{say.licence.unbounded}</span>}
            </li>
          );
        })}
      </ul>
      {allowed !== null && <p className="small">{say.licence.exports(used, allowed)}</p>}
    </section>
  );
}

/** The width alone is reckoned in floats; every figure that is said is the server's exact one. */
export const shareOf = ({ taken, granted }: Pick<Bound, 'taken' | 'granted'>): number =>
  Number(granted) > 0 ? Math.min(1, Number(taken) / Number(granted)) : 1;

function Bar({ bound, warnAt }: { readonly bound: Bound; readonly warnAt: string }) {
  const say = useSay(caseWords);
  const format = useFormat();
  const share = shareOf(bound);
  const tone = share >= 1 ? 'spent' : share >= Number(warnAt) ? 'low' : 'plenty';
  return (
    <span className={css.balance}>
      <span className={css.bar} data-tone={tone} aria-hidden="true">
        <span style={{ inlineSize: `${share * 100}%` }} />
        <i style={{ insetInlineStart: `${Number(warnAt) * 100}%` }} />
      </span>
      <span>
        {say.licence.left(format.amount(bound.left), format.amount(bound.granted), bound.unit)}
        {tone === 'low' && <span className={css.lack}> {say.licence.low}</span>}
        {tone === 'spent' && <span className={css.lack}> {say.licence.spent}</span>}
      </span>
    </span>
  );
}

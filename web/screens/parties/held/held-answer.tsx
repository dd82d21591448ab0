/** The answer in words: why the chosen body counts, what to ask for, and who counts under each reading. */
import type { OwnershipDocument } from '@ytterby/facts/ownership';
import { useSay } from '../../../language/topic.ts';
import { partyWords } from '../../../language/topics.ts';
import css from './held.module.css';

type Props = {
  readonly answer: OwnershipDocument;
  readonly chosen: string | undefined;
  readonly choose: (id: string) => void;
};

type Reading = keyof OwnershipDocument['readings'];

export function HeldAnswer({ answer, chosen, choose }: Props) {
  const say = useSay(partyWords);
  const why = chosen === undefined ? undefined : answer.because[chosen];
  const stake = chosen === undefined ? undefined : answer.economic[chosen];
  const { review } = answer;
  const open = review.find((one) => one.entity === chosen);
  return (
    <section className={css.answer} aria-live="polite">
      {chosen === undefined ? (
        <p className="quiet">{say.graph.choosePoint}</p>
      ) : (
        <>
          <h2>{chosen}</h2>
          <p>{why ?? open?.why ?? say.graph.free}</p>
          {stake !== undefined && (
            <p className="small quiet">
              {say.graph.percent(typeof stake === 'string' ? stake : `${stake.min}–${stake.max}`)} ·{' '}
              {answer.economicNote}
            </p>
          )}
        </>
      )}
      {review.length > 0 && (
        <>
          <h3>{say.graph.review}</h3>
          <ul className={css.review}>
            {review.slice(0, 100).map((one) => (
              <li key={one.entity}>
                <p>{one.why}</p>
                {one.ask && <p className={css.askFor}>{say.graph.ask(one.ask.owner, one.ask.owned)}</p>}
              </li>
            ))}
          </ul>
        </>
      )}
      <h3>{say.graph.readings}</h3>
      <dl className={css.readings}>
        {(Object.keys(say.graph.reading) as readonly Reading[]).map((reading) => (
          <div key={reading}>
            <dt>{say.graph.reading[reading]}</dt>
            <dd>
              {answer.readings[reading].length === 0
                ? say.graph.nobody
                : answer.readings[reading].slice(0, 200).map((id) => (
                    <button key={id} type="button" onClick={() => choose(id)}>
                      {id}
                    </button>
                  ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

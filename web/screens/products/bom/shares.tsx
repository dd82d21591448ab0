/** The shares of one part: a bar with the mark of 0.1 %, one word for all readings, and each reading below it. */
import type { PartShares, Range } from '../../../data/products.ts';
import { grouped } from '../../../language/format.ts';
import { useSay } from '../../../language/topic.ts';
import { productWords } from '../../../language/topics.ts';
import css from './bom.module.css';
import { fillOf, verdictOf } from './verdict.ts';

type Props = { readonly found: PartShares; readonly name: string; readonly currency: string };

export function Shares({ found, name, currency }: Props) {
  const say = useSay(productWords);
  const verdict = verdictOf(found.shares);
  const [first] = found.shares;
  return (
    <details className={css.share} data-verdict={found.part2 === 'no' ? 'none' : verdict}>
      <summary>
        <span className={css.part}>
          <strong>{name}</strong> <span className="small quiet">{found.part}</span>
        </span>
        <Bar found={found} />
        <span className={css.word}>
          {found.part2 === 'no' ? say.notPart2 : say.atThreshold[verdict]}
          {found.part2 === 'unknown' && ` · ${say.maybePart2}`}
        </span>
      </summary>
      {first && (
        <table>
          <caption className="unseen">{say.byReading}</caption>
          <thead>
            <tr>
              <th scope="col">{say.reading}</th>
              <th scope="col">{say.share}</th>
              <th scope="col">{say.reaches}</th>
            </tr>
          </thead>
          <tbody>
            {found.shares.map((one) => (
              <tr key={Object.values(one.readings).join(' ')}>
                <td>
                  {Object.values(one.readings)
                    .map((reading) => say.readings[reading] ?? reading)
                    .join(' · ')}
                </td>
                <td>{say.shareOf(rangeOf(one.numerator), rangeOf(one.denominator), currency)}</td>
                <td>{say.truth[one.atThreshold]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <p className="small">
        {say.limbs}: {say.technology} — {say.truth[found.limbs.technology]}; {say.origin} —{' '}
        {say.truth[found.limbs.origin]}
      </p>
    </details>
  );
}

/** The bar of a part: where its share may lie, and the mark of 0.1 %. */
export function Bar({ found }: { readonly found: PartShares }) {
  const low = Math.min(...found.shares.map((one) => fillOf(one.numerator.min, one.denominator.max)));
  const high = Math.max(
    ...found.shares.map((one) => fillOf(one.numerator.max ?? one.denominator.min, one.denominator.min)),
  );
  return (
    <span className={css.bar} aria-hidden="true">
      <span
        style={{ insetInlineStart: `${low * 100}%`, inlineSize: `${Math.max(1, (high - low) * 100)}%` }}
      />
      <i />
    </span>
  );
}

const rangeOf = ({ min, max }: Range): string =>
  max === min ? grouped(min) : max === null ? `${grouped(min)}–` : `${grouped(min)}–${grouped(max)}`;

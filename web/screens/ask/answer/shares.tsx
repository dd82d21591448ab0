/** The value shares of 2025-61/1(1): the exact fraction, and where it stands against 0.1%, reading by reading. */
import type { FoundShare, Transaction } from '../../../data/determination.ts';
import { grouped } from '../../../language/format.ts';
import { useSay, type WordsOf } from '../../../language/topic.ts';
import { answerWords, askWords } from '../../../language/topics.ts';
import { valueAt } from '../transaction/at.ts';
import css from './answer.module.css';

type Props = { readonly shares: readonly FoundShare[]; readonly transaction: Transaction };

export function Shares({ shares, transaction }: Props) {
  const say = useSay(askWords);
  const answer = useSay(answerWords);
  const told = gather(shares);
  if (told.length === 0) return null;
  return (
    <section aria-labelledby="shares">
      <h2 id="shares" className={css.title}>
        {say.heads.shares}
      </h2>
      <ul className={css.shares}>
        {told.map(({ key, share, count, of }) => (
          <li key={key}>
            <span className={css.name}>{nameOf(share.item, transaction)}</span>
            <span>
              {isUnknown(share.denominator)
                ? say.valueNotKnown
                : answer.share(rangeOf(share.numerator, answer), rangeOf(share.denominator, answer))}
              {': '}
              <strong>{answer.reached(share.atThreshold)}</strong>
              {', '}
              {count === of ? answer.everyReading : answer.readings(count)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

type Answer = WordsOf<typeof answerWords>;

const rangeOf = (range: FoundShare['numerator'], answer: Answer): string =>
  answer.range(grouped(range.min), range.max === null ? null : grouped(range.max));

/** Of a whole of which nothing is known there is no amount to show. */
const isUnknown = ({ min, max }: FoundShare['denominator']): boolean => min === '0' && max === null;

const nameOf = (pointer: string, transaction: Transaction): string =>
  String(
    valueAt(transaction, `${pointer}/name`) ?? valueAt(transaction, `${pointer}/id`) ?? pointer.slice(1),
  );

/** Readings that come to the same are told once. */
function gather(shares: readonly FoundShare[]) {
  const groups = new Map<string, { key: string; share: FoundShare; count: number; of: number }>();
  for (const share of shares) {
    const key = JSON.stringify([share.item, share.numerator, share.denominator, share.atThreshold]);
    const of = shares.filter((one) => one.item === share.item).length;
    const group = groups.get(key) ?? { key, share, count: 0, of };
    group.count += 1;
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** The ladder of outcomes with the interval an answer leaves open; the interval moves as it narrows. */
import type { Tier } from '../../data/determination.ts';
import { useSay } from '../../language/topic.ts';
import { answerWords } from '../../language/topics.ts';
import css from './ladder.module.css';

export const TIERS: readonly Tier[] = [
  'none',
  'exempt',
  'licence',
  'case-by-case',
  'presumption-of-denial',
  'prohibited',
];

type Interval = { readonly atLeast: Tier; readonly atMost: Tier };

const within = (tier: Tier, { atLeast, atMost }: Interval): boolean => {
  const at = TIERS.indexOf(tier);
  return TIERS.indexOf(atLeast) <= at && at <= TIERS.indexOf(atMost);
};

export function Ladder({ interval }: { readonly interval: Interval | undefined }) {
  const say = useSay(answerWords);
  const first = interval ? TIERS.indexOf(interval.atLeast) : 0;
  const last = interval ? TIERS.indexOf(interval.atMost) : TIERS.length - 1;
  return (
    <div className={css.ladder} data-idle={interval === undefined || undefined}>
      <div
        className={css.bracket}
        style={{
          insetInlineStart: `${(first / 6) * 100}%`,
          inlineSize: `${((last - first + 1) / 6) * 100}%`,
        }}
      />
      <ol className={css.rungs}>
        {TIERS.map((tier) => (
          <li
            key={tier}
            className={css.rung}
            data-tier={tier}
            data-within={interval === undefined || within(tier, interval) ? '' : undefined}
          >
            {say.tier(tier)}
          </li>
        ))}
      </ol>
    </div>
  );
}

/** The same in small: six marks, for lists and comparisons. The words stand beside it, so it says nothing itself. */
export function LadderMark({ tiers }: { readonly tiers: readonly Tier[] | Interval }) {
  const isIn = (tier: Tier): boolean => ('atLeast' in tiers ? within(tier, tiers) : tiers.includes(tier));
  return (
    <span className={css.mark} aria-hidden="true">
      {TIERS.map((tier) => (
        <span key={tier} data-tier={tier} data-within={isIn(tier) ? '' : undefined} />
      ))}
    </span>
  );
}

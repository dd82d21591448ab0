/** What the engine recommends to a reviewer, with its reasons: never more than the determination says, and never a decision. */
import type { Determination, FoundProvision, Need } from '@ytterby/facts';

export type Recommended =
  | 'no-licence-needed'
  | 'exempt-on-conditions'
  | 'ordinary-review'
  | 'case-by-case'
  | 'refuse-in-principle'
  | 'not-open-to-licence'
  | 'ask-first';

export type Recommendation = {
  readonly recommended: Recommended;
  readonly determination: Determination['outcome'];
  /** Provisions that apply for certain and those that may, with their standing. */
  readonly because: readonly Pick<FoundProvision, 'id' | 'effect' | 'holds' | 'title'>[];
  /** What has to be known before anything is recommended. */
  readonly ask: readonly Pick<Need, 'key' | 'kind' | 'question'>[];
};

const byTier = {
  none: 'no-licence-needed',
  exempt: 'exempt-on-conditions',
  licence: 'ordinary-review',
  'case-by-case': 'case-by-case',
  'presumption-of-denial': 'refuse-in-principle',
  prohibited: 'not-open-to-licence',
} as const;

/** @example recommend({ outcome: { atLeast: 'none', atMost: 'licence', settled: false }, provisions: [], needs: [] }).recommended // 'ask-first' */
export function recommend({ outcome, provisions, needs }: Determination): Recommendation {
  return {
    recommended: outcome.settled ? byTier[outcome.atLeast] : 'ask-first',
    determination: outcome,
    because: provisions
      .filter(({ holds, effect }) => holds !== 'no' && effect !== 'duty')
      .map(({ id, effect, holds, title }) => ({ id, effect, holds, title })),
    ask: needs.map(({ key, kind, question }) => ({ key, kind, question })),
  };
}

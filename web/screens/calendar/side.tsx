/** One side of a change in words: an outcome, a place on the lists, a validity. */
import type { Side } from '../../data/compare/compare.ts';
import { useSay } from '../../language/topic.ts';
import { answerWords, calendarWords } from '../../language/topics.ts';
import { LadderMark } from '../../parts/ladder/ladder.tsx';

export function useSide(): (side: Side) => string {
  const say = useSay(calendarWords);
  const answer = useSay(answerWords);
  return (side) => {
    switch (side.of) {
      case 'answer': {
        const { atLeast, atMost, settled } = side.outcome;
        return settled ? answer.tier(atLeast) : `${answer.tier(atLeast)} – ${answer.tier(atMost)}`;
      }
      case 'list':
        return say.bands[side.band];
      case 'licence':
        return say.validity[side.validity];
    }
  };
}

export function SideMark({ side }: { readonly side: Side }) {
  const tell = useSide();
  return (
    <>
      {side.of === 'answer' && <LadderMark tiers={side.outcome} />} {tell(side)}
    </>
  );
}

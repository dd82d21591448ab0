/** Stored determinations and their replay. */
export { type Basis, basisHashOf } from './basis.ts';
export { type Difference, differences } from './differences.ts';
export { type Holdings, holdingsOf } from './holdings.ts';
export { type Answer, answerOf, judge } from './judge.ts';
export { answer, houseOf, type Judged, judgeWith, type Kept, keep, type Question } from './keep.ts';
export { keepTogether, type Once } from './keep-together.ts';
export { OFFICIAL, officialList } from './lists.ts';
export { type Replay, replay } from './replay.ts';
export { standingOf } from './standing.ts';
export { askedOn } from './standing-question.ts';

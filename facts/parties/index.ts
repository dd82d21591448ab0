/** Names of parties: who is it, and could it be one that a list names. */
export { foldText } from './fold/text.ts';
export {
  type Compared,
  compareIdentifiers,
  type Identifier,
  plainIdentifier,
} from './identifiers/compare-identifiers.ts';
export { readLei } from './identifiers/lei.ts';
export { readUscc } from './identifiers/uscc.ts';
export type { Intake, IntakeFault } from './intake/fault.ts';
export { readFollowTheMoney } from './intake/read-follow-the-money.ts';
export { readTable } from './intake/read-table.ts';
export { readSchema } from './intake/schema.ts';
export { bandOf, HOLD, LOOK } from './match/bars.ts';
export { MEASURED } from './match/generated/measured.ts';
export { matchNames } from './match/match-names.ts';
export type { Hit, PartyRecord, Query, RecordName } from './register/record.ts';
export { buildRegister, type Register } from './register/register.ts';
export { type ScreenOptions, screen } from './register/screen.ts';
export type { Band, Match, Part, PartKind, Rarity, Schema } from './types.ts';
export { type Decided, type DecideFault, type Decision, decide } from './work/decide.ts';
export { type Now, type ReopenReason, reopen, reopenReasons } from './work/reopen.ts';
export { asQuery, type ListDelta, listDelta, type ReverseHit, screenListed } from './work/rescreen.ts';
export {
  type DecisionRecord,
  factsSeen,
  type ListVersion,
  openReview,
  type Review,
  type ReviewState,
  type ScreenSettings,
  type Verdict,
} from './work/review.ts';

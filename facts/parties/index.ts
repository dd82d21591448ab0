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
export { bandOf, HOLD, LOOK } from './match/bars.ts';
export { matchNames } from './match/match-names.ts';
export type { Hit, PartyRecord, Query, RecordName } from './register/record.ts';
export { buildRegister, type Register } from './register/register.ts';
export { type ScreenOptions, screen } from './register/screen.ts';
export type { Band, Match, Part, PartKind, Rarity, Schema } from './types.ts';

/** Names of parties: who is it, and could it be one that a list names. */
export { foldText } from './fold/text.ts';
export { matchNames } from './match/match-names.ts';
export type { Band, Match, Part, PartKind, Rarity, Schema } from './types.ts';

/** What differences and omissions cost, by kind of name; fitted on the development half of the name bench. */
import type { Name } from '../read/name.ts';

export type Costs = {
  readonly loss: number;
  readonly nameOmitted: number;
  readonly nameDiffers: number;
  readonly nameDiffersBy: number;
  readonly numberOmitted: number;
  readonly numberDiffers: number;
  readonly placeOmitted: number;
  readonly placeDiffers: number;
  readonly wordOmitted: number;
  readonly wordDiffers: number;
  readonly wordDiffersBy: number;
  readonly fillerOmitted: number;
  readonly fillerDiffers: number;
  readonly formDiffers: number;
  readonly disorder: number;
  /** Two institutions of which one has a place, a field or a number that the other lacks. */
  readonly institution: number;
  /** How much more a word counts that one complete name lacks and another complete name has. */
  readonly complete: number;
};

/** The costs for companies, fitted on the development half of the name bench. */
export const COSTS: Costs = {
  loss: 0.85,
  nameOmitted: 0.34,
  nameDiffers: 0.2,
  nameDiffersBy: 0.75,
  numberOmitted: 0.5,
  numberDiffers: 0.5,
  placeOmitted: 0.1,
  placeDiffers: 0.32,
  wordOmitted: 0.24,
  wordDiffers: 0.1,
  wordDiffersBy: 0.5,
  fillerOmitted: 0.12,
  fillerDiffers: 0.12,
  formDiffers: 0.01,
  disorder: 0.01,
  institution: 0.22,
  complete: 3.4,
};

/** Across scripts a translator chooses the words of trade freely: their differences count less. */
export const ACROSS: Costs = { ...COSTS, complete: 1.5 };

/** Within one script the words of trade tell sister companies apart. */
export const WITHIN: Costs = { ...COSTS, fillerDiffers: 0.3, wordDiffers: 0.25 };

/** Persons: a middle name may be missing, but two different given names are two persons. */
export const PERSON: Costs = {
  ...COSTS,
  loss: 1,
  nameOmitted: 0.17,
  nameDiffers: 0.3,
  nameDiffersBy: 0.6,
  fillerOmitted: 0.05,
  fillerDiffers: 0.05,
};

/** Vessels: a number tells sister ships apart, also from the first of them, which has none. */
export const VESSEL: Costs = { ...COSTS, numberOmitted: 0.8 };

/** The costs for a pair of names. */
export function costsFor(query: Name, candidate: Name): Costs {
  if (query.schema === 'Person' || candidate.schema === 'Person') return PERSON;
  if (query.schema === 'Vessel' || candidate.schema === 'Vessel') return VESSEL;
  const across = query.hasUnspaced !== candidate.hasUnspaced;
  return across ? ACROSS : WITHIN;
}

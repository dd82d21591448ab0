/**
 * The words of name matching: what kind of party a name belongs to, how likely two names are one party,
 * and the aligned parts that explain it.
 */

/** What the name names. Companies, organisations and legal entities are read alike. */
export type Schema = 'Company' | 'Organization' | 'LegalEntity' | 'Person' | 'Vessel';

/** `none`: not worth a look; `look`: a person should look; `hold`: stop the act until a person has looked. */
export type Band = 'none' | 'look' | 'hold';

/** How one aligned part of two names agrees or speaks against. */
export type PartKind =
  | 'exact'
  | 'variant'
  | 'same-meaning'
  | 'related-meaning'
  | 'reading'
  | 'transliteration'
  | 'spelling'
  | 'abbreviation'
  | 'acronym'
  | 'initial'
  | 'number'
  | 'legal-form'
  | 'place'
  | 'identifier'
  | 'branch'
  | 'only-in-query'
  | 'only-in-candidate'
  | 'conflict';

/** One line of the explanation: what stood against what, how well it agrees, how much it counts. */
export type Part = {
  readonly kind: PartKind;
  readonly query: string;
  readonly candidate: string;
  /** 0 (speaks against) to 1 (agrees). */
  readonly score: number;
  /** How much the part counts, relative to one distinctive word (1). */
  readonly weight: number;
};

export type Match = {
  /** 0 to 1, a ranking and never a probability. */
  readonly score: number;
  readonly band: Band;
  readonly because: readonly Part[];
};

/** How common a token is in the lists in use: 1 for a token seen nowhere else, towards 0 for a common one. */
export type Rarity = (token: string) => number;

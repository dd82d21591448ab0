/**
 * An ownership graph: entities, who is listed, and dated holdings between them. Holdings name entities by their place
 * in `entities`, so that a register of a million of them stays small. Made only by the readers, which check it first.
 */
import type { Share } from './share.ts';

/** One legal person, natural person or branch. `lists` null: not listed; empty: listed, the list not named. */
export type Entity = {
  readonly id: string;
  readonly name: string | null;
  readonly lists: readonly string[] | null;
  /** A holder whose identity is not known or not disclosed: nobody can say that it is not listed. */
  readonly undisclosed: boolean;
};

/**
 * `direct`: the owner holds the shares itself. `indirect`: through others that the file does not name, so the stake
 * says nothing about the owners between. `either`: the file does not say which.
 */
export type Directness = 'direct' | 'indirect' | 'either';

/** A stated holding; it stands from `from` (included) to `to` (excluded), null where no end is stated. */
export type Holding = {
  readonly owner: number;
  readonly owned: number;
  readonly share: Share;
  readonly from: string | null;
  readonly to: string | null;
  readonly directness: Directness;
  /** The owned one is a branch (分公司) of the owner: the same legal person. */
  readonly branch: boolean;
};

/** A link that is shown and never counted: consolidation, votes, other control, a stake whose components are given. */
export type Hint = {
  readonly owner: string;
  readonly owned: string;
  readonly kind: 'consolidation' | 'votes' | 'control' | 'stake-through-others' | 'share-not-readable';
  readonly text: string | null;
};

/** A checked graph: no dangling names, no share above 100, no owners above 100 together on any day. */
export type Graph = {
  readonly id: string | null;
  readonly entities: readonly Entity[];
  readonly holdings: readonly Holding[];
  readonly hints: readonly Hint[];
};

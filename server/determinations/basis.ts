/**
 * All that an answer was made from, beside the law: enough to make it again, byte for byte, at any later day. It is
 * kept with the answer and never changes.
 */
import { canonical } from '@ytterby/engine';
import type { HouseSettling, Transaction } from '@ytterby/facts';
import type { ListVersion } from '@ytterby/facts/parties';
import { sha256 } from '../sha256.ts';

export type Basis = {
  /** The contract's document, as it was judged. */
  readonly transaction: Transaction;
  readonly settings: {
    /** Day of knowledge where the document names none. */
    readonly today: string;
    /** Also the provisions that do not hold. */
    readonly all: boolean;
    /** Were parties looked for on the official lists? */
    readonly screen: boolean;
    readonly assume: Readonly<Record<string, string>>;
  };
  /** What the organisation had settled then. */
  readonly house: readonly HouseSettling[];
  /** The lists that parties were looked for on. */
  readonly lists: readonly ListVersion[];
  /** The hash of the ownership graph that holdings were read from. */
  readonly ownership: string | null;
};

/** The name of a basis under a law: the same answer would be made from the same name. */
export const basisHashOf = (basis: Basis, corpusHash: string): string =>
  sha256(canonical({ basis, law: corpusHash }));

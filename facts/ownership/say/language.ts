/** What a language must be able to say of ownership. The core returns values; only these files make sentences. */
import type { ReviewCause } from '../assess.ts';
import type { Fault } from '../fault.ts';
import type { Hint } from '../graph.ts';
import type { Reading } from '../readings.ts';
import type { Witness } from '../witness.ts';

export type Language = {
  /** The readings by a few words, to be put in quotation marks. */
  readonly reading: Readonly<Record<Reading, string>>;
  readonly because: (witness: Witness) => string;
  readonly why: (entity: string, open: readonly Reading[], cause: ReviewCause) => string;
  readonly hint: (hint: Hint) => string;
  readonly fault: (fault: Fault) => string;
  /** What the multiplied stake is, and is not. */
  readonly economicIsNotTheTest: string;
};

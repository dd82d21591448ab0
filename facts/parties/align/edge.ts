/** An edge: a stretch of one name that may stand for a stretch of the other, and how well. */
import type { PartKind } from '../types.ts';

export type Edge = {
  readonly kind: PartKind;
  readonly fromQuery: number;
  readonly toQuery: number;
  readonly fromCandidate: number;
  readonly toCandidate: number;
  readonly score: number;
  /** Too little to hold a party for, however well the rest agrees. */
  readonly weak?: boolean;
};

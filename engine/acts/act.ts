/**
 * Acts upon acts: enactment, suspension, resumption, repeal. Each is dated twice, by publication and by effect,
 * and nothing is edited in place. Calendar dates in Asia/Shanghai; a suspension's last day is inclusive.
 */
import type { Text } from '../vocabulary/vocabulary.ts';

/** `YYYY-MM-DD`; compares as text. */
export type CalendarDate = string;

type Upon = {
  /** The instrument that does it: `2025-70`. */
  readonly by: string;
  /** Provisions or whole instruments it bears on; an instrument covers its provisions. */
  readonly of: readonly string[];
  readonly published: CalendarDate;
  readonly from: CalendarDate;
  readonly note?: Text;
};

/** Puts provisions into force from a day. `under`: only if an open reading is taken in this way. */
export type Enact = Upon & {
  readonly kind: 'enact';
  readonly under?: { readonly key: string; readonly alternative: string };
};

/**
 * Suspends provisions. After the last day they are not presumed to return: unless a later act is known, the status
 * is open under `key`.
 */
export type Suspend = Upon & {
  readonly kind: 'suspend';
  readonly until: CalendarDate | null;
  readonly key: string;
};

export type Resume = Upon & { readonly kind: 'resume' };

export type Repeal = Upon & { readonly kind: 'repeal' };

export type Act = Enact | Suspend | Resume | Repeal;

/** Whether an act bears on a provision: named itself, or through the instrument or provision it is a part of. */
export function bearsOn(act: Act, provision: string): boolean {
  return act.of.some(
    (named) => named === provision || provision.startsWith(`${named}/`) || provision.startsWith(`${named}#`),
  );
}

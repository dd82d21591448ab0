/** The measures of the notice that a row names (a listing names its notice) are in force on the day. */
import type { TextFact } from '../vocabulary/vocabulary.ts';

export type NoticeStatus = 'yes' | 'no' | { readonly open: string };

export type NoticeInForce = {
  readonly kind: 'notice-in-force';
  readonly fact: string;
  /** Filled when the law of the day is chosen: the status of each notice. */
  readonly statuses?: Readonly<Record<string, NoticeStatus>>;
};

/** @example noticeInForce({ path: 'listing.notice', type: 'text' }).fact // 'listing.notice' */
export function noticeInForce(fact: TextFact): NoticeInForce {
  return Object.freeze({ kind: 'notice-in-force', fact: fact.path });
}

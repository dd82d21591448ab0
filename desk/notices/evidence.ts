/** From a verified notice to evidence beside a bill of materials: one paper for each part it is said to speak of. */
import { parseDecimal } from '@ytterby/engine/amount';
import type { Evidence } from '@ytterby/facts/content';
import type { NoticeCredential, NoticeItem } from './credential.ts';

/** Which part of the bill of materials an item of a notice is: only the buyer knows. */
export type PartOfItem = { readonly part: string; readonly item: string };

/** The day in Asia/Shanghai of an instant. @example dayInShanghai('2026-11-22T17:00:00Z') // '2026-11-23' */
export const dayInShanghai = (instant: string): string =>
  new Date(Date.parse(instant) + 8 * 3_600_000).toISOString().slice(0, 10);

/** The evidence a notice gives for the parts named; items it does not have are left out and named in `missing`. */
export function evidenceOf(
  notice: NoticeCredential,
  parts: readonly PartOfItem[],
): { readonly evidence: readonly Evidence[]; readonly missing: readonly string[] } {
  const items = new Map(notice.credentialSubject.items.map((one) => [one.id, one]));
  const evidence = parts.flatMap(({ part, item }): readonly Evidence[] => {
    const found = items.get(item);
    return found ? [paperOf(notice, found, part)] : [];
  });
  return { evidence, missing: parts.filter(({ item }) => !items.has(item)).map(({ item }) => item) };
}

function paperOf(notice: NoticeCredential, item: NoticeItem, part: string): Evidence {
  const { valueShare, annexEntry, origin } = item;
  const states = {
    ...(annexEntry === undefined ? {} : { entry: annexEntry }),
    ...(origin === undefined ? {} : { origin }),
  };
  const base = {
    kind: 'compliance-notice',
    part,
    on: dayInShanghai(notice.validFrom),
    from: notice.issuer.name,
    reference: `${notice.credentialSubject.document.reference} ${notice.id}`,
    ...(Object.keys(states).length === 0 ? {} : { states }),
  } as const;
  const [share, of] = [
    parseDecimal(valueShare?.numerator ?? ''),
    parseDecimal(valueShare?.denominator ?? ''),
  ];
  return share === null || of === null ? base : { ...base, share, of };
}

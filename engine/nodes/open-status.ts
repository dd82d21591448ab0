/** A status that the acts leave open on the day; made from `in-force` when the law of the day is chosen. */
export type OpenStatus = { readonly kind: 'open-status'; readonly key: string; readonly provision: string };

/** @example openStatus('status:2025-61', '2025-61/1(1)').key // 'status:2025-61' */
export function openStatus(key: string, provision: string): OpenStatus {
  return Object.freeze({ kind: 'open-status', key, provision });
}

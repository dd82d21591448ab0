/** Another rule holds (for the same item), its exceptions taken into account: 依本公告应当取得许可的. */
export type Holds = { readonly kind: 'holds'; readonly rule: string };

/** @example holds('2025-61/1(1)').rule // '2025-61/1(1)' */
export function holds(rule: string): Holds {
  return Object.freeze({ kind: 'holds', rule });
}

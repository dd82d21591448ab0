/**
 * A provision is in force on the day, as known on the day of knowledge. Acts upon acts decide it before any fact
 * is read; where they leave it open it becomes an open status.
 */
export type InForce = { readonly kind: 'in-force'; readonly provision: string };

/** @example inForce('2025-57').provision // '2025-57' */
export function inForce(provision: string): InForce {
  return Object.freeze({ kind: 'in-force', provision });
}

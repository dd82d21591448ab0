/** Who acts at the desk. A person may hold several roles; what a move asks for is one of them. */

export type Role = 'reader' | 'preparer' | 'approver' | 'reviewer' | 'auditor' | 'administrator';

export const ROLES: readonly Role[] = [
  'reader',
  'preparer',
  'approver',
  'reviewer',
  'auditor',
  'administrator',
];

/** A role, or the desk itself, which moves things on a day (expiry) or on a balance (exhaustion) and nothing else. */
export type Agent = Role | 'desk';

/** Everyone who keeps the file: outside events are recorded by them. */
export const FILE_KEEPERS: readonly Role[] = ['preparer', 'approver', 'reviewer'];

/** The person who makes a move. */
export type Person = { readonly id: string; readonly roles: readonly Agent[] };

/** The desk itself, where no person acts. */
export const DESK: Person = { id: 'desk', roles: ['desk'] };

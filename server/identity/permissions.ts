/**
 * Who may do what: one table of roles by permissions. A key carries permissions as its scopes; a member carries roles.
 * The rooms that bring their own routes add their permissions here, so that everything stands on one page.
 */
import type { Role } from '../store/tables/identity.ts';

export const PERMISSIONS = [
  'law:read',
  'ask',
  'records:read',
  'records:write',
  'determinations:read',
  'determinations:write',
  'screenings:read',
  'screenings:write',
  'hits:propose',
  'hits:decide',
  'settlings:write',
  'tasks:read',
  'tasks:write',
  'events:read',
  'jobs:read',
  'jobs:write',
  'cases:read',
  'cases:write',
  'cases:move',
  'cases:decide',
  'licences:read',
  'licences:write',
  'documents:read',
  'documents:write',
  'notices:read',
  'notices:write',
  'bulk:read',
  'bulk:write',
  'members:read',
  'members:write',
  'keys:read',
  'keys:write',
  'organisation:read',
  'organisation:write',
] as const;

export type Permission = (typeof PERMISSIONS)[number];

const reads: readonly Permission[] = [
  'law:read',
  'ask',
  'records:read',
  'determinations:read',
  'screenings:read',
  'tasks:read',
  'jobs:read',
  'cases:read',
  'licences:read',
  'documents:read',
  'notices:read',
  'bulk:read',
  'organisation:read',
];

const prepares: readonly Permission[] = [
  ...reads,
  'records:write',
  'determinations:write',
  'screenings:write',
  'hits:propose',
  'tasks:write',
  'jobs:write',
  'cases:write',
  'cases:move',
  'documents:write',
  'notices:write',
  'bulk:write',
];

/** Each role with all that it may do. */
export const ROLES: Readonly<Record<Role, readonly Permission[]>> = {
  /** Looks and asks, and changes nothing. */
  reader: reads,
  /** Prepares: records, answers, screenings, proposals; never the second signature. */
  preparer: prepares,
  /** Signs second: decides hits and settlings, and what the house sends out. */
  approver: [...prepares, 'hits:decide', 'settlings:write', 'cases:decide', 'licences:write', 'members:read'],
  /** The other side of the counter: reads the file and decides the case. */
  reviewer: [...reads, 'tasks:write', 'cases:move', 'cases:decide', 'hits:decide', 'members:read'],
  /** Sees everything and the trail, and changes nothing. */
  auditor: [...reads, 'events:read', 'members:read', 'keys:read'],
  /** Keeps people, keys and the organisation in order; does no compliance work by this role alone. */
  administrator: [
    ...reads,
    'events:read',
    'jobs:write',
    'members:read',
    'members:write',
    'keys:read',
    'keys:write',
    'organisation:write',
  ],
};

export const ROLE_NAMES: readonly Role[] = [
  'reader',
  'preparer',
  'approver',
  'reviewer',
  'auditor',
  'administrator',
];

/** What a member with these roles may do. @example permissionsOf(['reader']).has('records:write') // false */
export const permissionsOf = (roles: readonly Role[]): ReadonlySet<Permission> =>
  new Set(roles.flatMap((role) => ROLES[role]));

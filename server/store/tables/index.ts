/** Every table's columns, by topic. A room that adds a migration adds its file here. */
import type { AuditTables } from './audit.ts';
import type { IdentityTables } from './identity.ts';
import type { JobTables } from './jobs.ts';

export type Tables = IdentityTables & AuditTables & JobTables;

/** Every table's columns, by topic. A room that adds a migration adds its file here. */
import type { AuditTables } from './audit.ts';
import type { BulkTables } from './bulk.ts';
import type { DeskTables } from './desk.ts';
import type { DeterminationTables } from './determinations.ts';
import type { DocumentTables } from './documents.ts';
import type { GoodsTables } from './goods.ts';
import type { IdentityProviderTables } from './identities.ts';
import type { IdentityTables } from './identity.ts';
import type { ImportTables } from './imports.ts';
import type { JobTables } from './jobs.ts';
import type { OutsideTables } from './outside.ts';
import type { ScreeningTables } from './screening.ts';
import type { SignOnTables } from './sign-on.ts';
import type { TaskTables } from './tasks.ts';

export type Tables = IdentityTables &
  AuditTables &
  JobTables &
  SignOnTables &
  GoodsTables &
  DeterminationTables &
  ScreeningTables &
  TaskTables &
  IdentityProviderTables &
  DeskTables &
  DocumentTables &
  BulkTables &
  ImportTables &
  OutsideTables;

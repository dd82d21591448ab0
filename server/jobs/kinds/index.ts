/** Every kind of job. A room that adds one adds it here. */
import type { JobKind } from '../job.ts';
import { bulk } from './bulk.ts';
import { day } from './day.ts';
import { imports } from './imports.ts';
import { licenceEnds } from './licence-ends.ts';
import { mail } from './mail.ts';
import { noticeChecks } from './notice-checks.ts';
import { redetermine } from './redetermine.ts';
import { reminders } from './reminders.ts';
import { rescreen } from './rescreen.ts';
import { retention } from './retention.ts';

export const jobKinds: readonly JobKind[] = [
  bulk,
  day,
  imports,
  licenceEnds,
  mail,
  noticeChecks,
  redetermine,
  reminders,
  rescreen,
  retention,
];

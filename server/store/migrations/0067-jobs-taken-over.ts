/** A job whose worker died is counted apart from one that failed: a program that is killed often loses no work by it. */
import type { Migration } from './migration.ts';

export const jobsTakenOver: Migration = {
  number: 67,
  name: 'jobs-taken-over',
  sql: `
-- How often another took the job over because its worker was gone. No attempt that failed.
alter table jobs add column taken_over integer not null default 0;
`,
};

/** A document may belong to a case, so that a case has its papers at hand. */
import type { Migration } from './migration.ts';

export const documentsOfCases: Migration = {
  number: 51,
  name: 'documents-of-cases',
  sql: `
alter table documents add column case_id uuid references cases (id);
create index documents_of_cases on documents (organisation_id, case_id) where case_id is not null;
`,
};

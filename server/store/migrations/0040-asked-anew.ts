/** Up to which law and day a transaction's answer is known to stand, so that asking anew skips what was asked. */
import type { Migration } from './migration.ts';

export const askedAnew: Migration = {
  number: 40,
  name: 'asked-anew',
  sql: `
alter table transactions add column confirmed_corpus_hash text, add column confirmed_on date;
create index transactions_to_ask on transactions (organisation_id, id, confirmed_corpus_hash)
  where archived_at is null and determination_id is not null;
`,
};

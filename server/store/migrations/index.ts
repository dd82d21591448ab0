/**
 * All migrations in their order. 0001 to 0009 are the server's own, 0010 to 0019 the desk's, 0020 to 0029 the
 * documents', 0030 to 0039 the bulk engines'. From 0040 on, whose turn it is.
 */

import { organisations } from './0001-organisations.ts';
import { audit } from './0002-audit.ts';
import { jobs } from './0003-jobs.ts';
import { signOn } from './0004-sign-on.ts';
import { goods } from './0005-goods.ts';
import { determinations } from './0006-determinations.ts';
import { screening } from './0007-screening.ts';
import { tasks } from './0008-tasks.ts';
import { identities } from './0009-identities.ts';
import { deskFiles } from './0010-desk-files.ts';
import { licences } from './0011-licences.ts';
import { documents } from './0020-documents.ts';
import { notices } from './0021-notices.ts';
import { bulk } from './0030-bulk.ts';
import { askedAnew } from './0040-asked-anew.ts';
import { imports } from './0041-imports.ts';
import { keepAnswers } from './0042-keep-answers.ts';
import { found } from './0045-found.ts';
import { documentsOfCases } from './0051-documents-of-cases.ts';
import { calendarLinks } from './0060-calendar-links.ts';
import { mails } from './0061-mails.ts';
import { fetched } from './0062-fetched.ts';
import { foundTransactions } from './0065-found-transactions.ts';
import { keepAnswersOnce } from './0066-keep-answers-once.ts';
import { jobsTakenOver } from './0067-jobs-taken-over.ts';
import type { Migration } from './migration.ts';

export const migrations: readonly Migration[] = [
  organisations,
  audit,
  jobs,
  signOn,
  goods,
  determinations,
  screening,
  tasks,
  identities,
  deskFiles,
  licences,
  documents,
  notices,
  bulk,
  askedAnew,
  imports,
  keepAnswers,
  found,
  documentsOfCases,
  calendarLinks,
  mails,
  fetched,
  foundTransactions,
  keepAnswersOnce,
  jobsTakenOver,
];

/** English. The shape of this file is what every language must say. */
import { answer } from './en/answer.ts';
import { bulk } from './en/bulk.ts';
import { classify } from './en/classify.ts';
import { content } from './en/content.ts';
import { desk } from './en/desk.ts';
import { documents } from './en/documents.ts';
import { faults } from './en/faults.ts';
import { law } from './en/law.ts';
import { parties } from './en/parties.ts';
import { server } from './en/server.ts';
import { tables } from './en/tables.ts';

export const en = { answer, bulk, classify, content, desk, documents, faults, law, parties, server, tables };

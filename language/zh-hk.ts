/** 繁體中文（香港）。 */
import type { Sayings } from './language.ts';
import { answer } from './zh-hk/answer.ts';
import { bulk } from './zh-hk/bulk.ts';
import { classify } from './zh-hk/classify.ts';
import { content } from './zh-hk/content.ts';
import { desk } from './zh-hk/desk.ts';
import { documents } from './zh-hk/documents.ts';
import { faults } from './zh-hk/faults.ts';
import { law } from './zh-hk/law.ts';
import { parties } from './zh-hk/parties.ts';
import { server } from './zh-hk/server.ts';
import { tables } from './zh-hk/tables.ts';

export const zhHk: Sayings = {
  answer,
  bulk,
  classify,
  content,
  desk,
  documents,
  faults,
  law,
  parties,
  server,
  tables,
};

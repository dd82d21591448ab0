/** 简体中文。 */
import type { Sayings } from './language.ts';
import { answer } from './zh-cn/answer.ts';
import { bulk } from './zh-cn/bulk.ts';
import { classify } from './zh-cn/classify.ts';
import { content } from './zh-cn/content.ts';
import { desk } from './zh-cn/desk.ts';
import { documents } from './zh-cn/documents.ts';
import { faults } from './zh-cn/faults.ts';
import { law } from './zh-cn/law.ts';
import { parties } from './zh-cn/parties.ts';
import { server } from './zh-cn/server.ts';
import { tables } from './zh-cn/tables.ts';

export const zhCn: Sayings = {
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

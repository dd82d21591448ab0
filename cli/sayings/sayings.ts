/** What the command line says: the sentences all faces share, and its own help and first walk. */
import { type Language, type Sayings as Shared, sayingsOf as shared } from '@ytterby/language';
import { help as helpEn } from './en/help.ts';
import { mcp as mcpEn } from './en/mcp.ts';
import { operations as operationsEn } from './en/operations.ts';
import { start as startEn } from './en/start.ts';
import { help as helpZhCn } from './zh-cn/help.ts';
import { mcp as mcpZhCn } from './zh-cn/mcp.ts';
import { operations as operationsZhCn } from './zh-cn/operations.ts';
import { start as startZhCn } from './zh-cn/start.ts';
import { help as helpZhHk } from './zh-hk/help.ts';
import { mcp as mcpZhHk } from './zh-hk/mcp.ts';
import { operations as operationsZhHk } from './zh-hk/operations.ts';
import { start as startZhHk } from './zh-hk/start.ts';

export { LANGUAGES, type Language, languageNamed, languageOf } from '@ytterby/language';

type Own = {
  readonly help: typeof helpEn;
  readonly mcp: typeof mcpEn;
  readonly operations: typeof operationsEn;
  readonly start: typeof startEn;
};
export type Sayings = Shared & Own;

const own: Readonly<Record<Language, Own>> = {
  en: { help: helpEn, mcp: mcpEn, operations: operationsEn, start: startEn },
  'zh-CN': { help: helpZhCn, mcp: mcpZhCn, operations: operationsZhCn, start: startZhCn },
  'zh-HK': { help: helpZhHk, mcp: mcpZhHk, operations: operationsZhHk, start: startZhHk },
};

/** The sentences of a language, help and first walk with them. */
export function sayingsOf(language: Language): Sayings {
  return { ...shared(language), ...own[language] };
}

/** Which of the three languages is spoken: what was asked for, else what the environment says, else English. */
import { en } from './en.ts';
import { zhCn } from './zh-cn.ts';
import { zhHk } from './zh-hk.ts';

export type Language = 'en' | 'zh-CN' | 'zh-HK';
export type Sayings = typeof en;

export const LANGUAGES: readonly Language[] = ['en', 'zh-CN', 'zh-HK'];

const sayings: Readonly<Record<Language, Sayings>> = { en, 'zh-CN': zhCn, 'zh-HK': zhHk };

/** The sentences of a language. @example sayingsOf('en').faults.stdin // 'stdin' */
export function sayingsOf(language: Language): Sayings {
  return sayings[language];
}

/** A language by its name, in the usual spellings. @example languageNamed('zh_TW.UTF-8') // 'zh-HK' */
export function languageNamed(name: string): Language | undefined {
  const plain = name.toLowerCase().replaceAll('_', '-');
  if (/^zh-(hk|tw|mo|hant)/.test(plain)) return 'zh-HK';
  if (/^zh/.test(plain)) return 'zh-CN';
  return /^en/.test(plain) ? 'en' : undefined;
}

/** The language of an environment. @example languageOf({ LANG: 'zh_CN.UTF-8' }) // 'zh-CN' */
export function languageOf(env: Readonly<Record<string, string | undefined>>): Language {
  return languageNamed(env.LC_ALL || env.LC_MESSAGES || env.LANG || '') ?? 'en';
}

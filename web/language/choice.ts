/** Which of the three languages is spoken: the reader's choice on this machine, else what the browser asks for. */
import { createContext, useContext } from 'react';

export type Language = 'en' | 'zh-CN' | 'zh-HK';
export const LANGUAGES: readonly Language[] = ['en', 'zh-CN', 'zh-HK'];
export const ownNames: Readonly<Record<Language, string>> = {
  en: 'English',
  'zh-CN': '简体中文',
  'zh-HK': '繁體中文',
};

/** A text that the server gives in all three languages. */
export type Said = { readonly en: string; readonly 'zh-CN': string; readonly 'zh-HK'?: string };

export type Choice = { readonly language: Language; readonly choose: (language: Language) => void };

export const LanguageContext = createContext<Choice>({ language: 'en', choose: () => {} });
export const useLanguage = (): Choice => useContext(LanguageContext);

/** The reader's part of a text in three languages. */
export function useText(): (said: Said | undefined) => string {
  const { language } = useLanguage();
  return (said) => (said === undefined ? '' : (said[language] ?? said['zh-CN']));
}

/** The language of a browser's wish list. @example languageAmong(['zh-TW', 'en']) // 'zh-HK' */
export function languageAmong(wishes: readonly string[]): Language {
  for (const wish of wishes) {
    if (/^zh-(hk|tw|mo|hant)/i.test(wish)) return 'zh-HK';
    if (/^zh/i.test(wish)) return 'zh-CN';
    if (/^en/i.test(wish)) return 'en';
  }
  return 'en';
}

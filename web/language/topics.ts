/** The topics of the screens. */
import type { Language } from './choice.ts';
import { topic } from './topic.ts';

export const shellWords = topic({
  en: async () => (await import('./en/first.ts')).shell,
  'zh-CN': async () => (await import('./zh-cn/first.ts')).shell,
  'zh-HK': async () => (await import('./zh-hk/first.ts')).shell,
});

export const askWords = topic({
  en: async () => (await import('./en/first.ts')).ask,
  'zh-CN': async () => (await import('./zh-cn/first.ts')).ask,
  'zh-HK': async () => (await import('./zh-hk/first.ts')).ask,
});

export const fieldWords = topic({
  en: async () => (await import('./en/first.ts')).fields,
  'zh-CN': async () => (await import('./zh-cn/first.ts')).fields,
  'zh-HK': async () => (await import('./zh-hk/first.ts')).fields,
});

/** What the command line says of an answer, the screens say too. */
export const answerWords = topic({
  en: async () => (await import('./en/first.ts')).answer,
  'zh-CN': async () => (await import('./zh-cn/first.ts')).answer,
  'zh-HK': async () => (await import('./zh-hk/first.ts')).answer,
});

export const lawWords = topic({
  en: async () => (await import('./en/law.ts')).law,
  'zh-CN': async () => (await import('./zh-cn/law.ts')).law,
  'zh-HK': async () => (await import('./zh-hk/law.ts')).law,
});

export const answersWords = topic({
  en: async () => (await import('./en/answers.ts')).answers,
  'zh-CN': async () => (await import('./zh-cn/answers.ts')).answers,
  'zh-HK': async () => (await import('./zh-hk/answers.ts')).answers,
});

export const calendarWords = topic({
  en: async () => (await import('./en/calendar.ts')).calendar,
  'zh-CN': async () => (await import('./zh-cn/calendar.ts')).calendar,
  'zh-HK': async () => (await import('./zh-hk/calendar.ts')).calendar,
});

export const partyWords = topic({
  en: async () => (await import('./en/parties.ts')).parties,
  'zh-CN': async () => (await import('./zh-cn/parties.ts')).parties,
  'zh-HK': async () => (await import('./zh-hk/parties.ts')).parties,
});

/** What the command line says of a screening, the screens say too. */
export const screeningWords = topic({
  en: async () => (await import('@ytterby/language/en/parties')).parties,
  'zh-CN': async () => (await import('@ytterby/language/zh-cn/parties')).parties,
  'zh-HK': async () => (await import('@ytterby/language/zh-hk/parties')).parties,
});

export const administrationWords = topic({
  en: async () => (await import('./en/administration.ts')).administration,
  'zh-CN': async () => (await import('./zh-cn/administration.ts')).administration,
  'zh-HK': async () => (await import('./zh-hk/administration.ts')).administration,
});

export const productWords = topic({
  en: async () => (await import('./en/products.ts')).products,
  'zh-CN': async () => (await import('./zh-cn/products.ts')).products,
  'zh-HK': async () => (await import('./zh-hk/products.ts')).products,
});

export const bulkScreenWords = topic({
  en: async () => (await import('./en/bulk.ts')).bulkScreen,
  'zh-CN': async () => (await import('./zh-cn/bulk.ts')).bulkScreen,
  'zh-HK': async () => (await import('./zh-hk/bulk.ts')).bulkScreen,
});

/** What the command line says of a bulk run, the screens say too. */
export const bulkWords = topic({
  en: async () => (await import('@ytterby/language/en/bulk')).bulk,
  'zh-CN': async () => (await import('@ytterby/language/zh-cn/bulk')).bulk,
  'zh-HK': async () => (await import('@ytterby/language/zh-hk/bulk')).bulk,
});

export const importWords = topic({
  en: async () => (await import('./en/imports.ts')).imports,
  'zh-CN': async () => (await import('./zh-cn/imports.ts')).imports,
  'zh-HK': async () => (await import('./zh-hk/imports.ts')).imports,
});

export const mappingWords = topic({
  en: async () => (await import('./en/mapping.ts')).mapping,
  'zh-CN': async () => (await import('./zh-cn/mapping.ts')).mapping,
  'zh-HK': async () => (await import('./zh-hk/mapping.ts')).mapping,
});

export const workWords = topic({
  en: async () => (await import('./en/work.ts')).work,
  'zh-CN': async () => (await import('./zh-cn/work.ts')).work,
  'zh-HK': async () => (await import('./zh-hk/work.ts')).work,
});

export const caseWords = topic({
  en: async () => (await import('./en/cases.ts')).cases,
  'zh-CN': async () => (await import('./zh-cn/cases.ts')).cases,
  'zh-HK': async () => (await import('./zh-hk/cases.ts')).cases,
});

/** The desk's own words: states, events, roles, kinds of licence. */
export const deskWords = topic({
  en: async () => await import('@ytterby/language/en/desk-words'),
  'zh-CN': async () => await import('@ytterby/language/zh-cn/desk-words'),
  'zh-HK': async () => await import('@ytterby/language/zh-hk/desk-words'),
});

/** What documents lack and what checks of notices found, as the command line says it too. */
export const documentWords = topic({
  en: async () => (await import('@ytterby/language/en/documents')).documents,
  'zh-CN': async () => (await import('@ytterby/language/zh-cn/documents')).documents,
  'zh-HK': async () => (await import('@ytterby/language/zh-hk/documents')).documents,
});

export const trailWords = topic({
  en: async () => (await import('./en/trail.ts')).trail,
  'zh-CN': async () => (await import('./zh-cn/trail.ts')).trail,
  'zh-HK': async () => (await import('./zh-hk/trail.ts')).trail,
});

/** What the command line says of papers beside a bill of materials, the screens say too. */
export const contentWords = topic({
  en: async () => (await import('@ytterby/language/en/content')).content,
  'zh-CN': async () => (await import('@ytterby/language/zh-cn/content')).content,
  'zh-HK': async () => (await import('@ytterby/language/zh-hk/content')).content,
});

/** Fetches what the first screen says before it is drawn; a failure is met where the words are used. */
export async function fetchFirstWords(language: Language): Promise<void> {
  await Promise.allSettled(
    [shellWords, askWords, fieldWords, answerWords].map((words) => words.fetch(language)),
  );
}

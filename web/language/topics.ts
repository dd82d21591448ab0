/** The topics of the screens: those of the first screen come with it, all others together with the first that is wanted. */
import type { Language } from './choice.ts';
import { book, topic } from './topic.ts';

const first = book({
  en: () => import('./en/first.ts'),
  'zh-CN': () => import('./zh-cn/first.ts'),
  'zh-HK': () => import('./zh-hk/first.ts'),
});

const rest = book({
  en: () => import('./en/rest.ts'),
  'zh-CN': () => import('./zh-cn/rest.ts'),
  'zh-HK': () => import('./zh-hk/rest.ts'),
});

export const shellWords = topic(first, (said) => said.shell);
export const askWords = topic(first, (said) => said.ask);
export const fieldWords = topic(first, (said) => said.fields);

/** What the command line says of an answer, the screens say too. */
export const answerWords = topic(first, (said) => said.answer);

export const lawWords = topic(rest, (said) => said.law);
export const answersWords = topic(rest, (said) => said.answers);
export const calendarWords = topic(rest, (said) => said.calendar);
export const partyWords = topic(rest, (said) => said.parties);

/** What the command line says of a screening, the screens say too. */
export const screeningWords = topic(rest, (said) => said.screening);

export const administrationWords = topic(rest, (said) => said.administration);
export const productWords = topic(rest, (said) => said.products);
export const bulkScreenWords = topic(rest, (said) => said.bulkScreen);

/** What the command line says of a bulk run, the screens say too. */
export const bulkWords = topic(rest, (said) => said.bulk);

export const importWords = topic(rest, (said) => said.imports);
export const mappingWords = topic(rest, (said) => said.mapping);
export const workWords = topic(rest, (said) => said.work);
export const caseWords = topic(rest, (said) => said.cases);

/** The desk's own words: states, events, roles, kinds of licence. */
export const deskWords = topic(rest, (said) => said.desk);

/** What documents lack and what checks of notices found, as the command line says it too. */
export const documentWords = topic(rest, (said) => said.documents);

export const trailWords = topic(rest, (said) => said.trail);

/** What the command line says of papers beside a bill of materials, the screens say too. */
export const contentWords = topic(rest, (said) => said.content);

/** Fetches what the first screen says before it is drawn; a failure is met where the words are used. */
export async function fetchFirstWords(language: Language): Promise<void> {
  await first.fetch(language).catch(() => {});
}

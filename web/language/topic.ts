/**
 * A topic is what one screen says, in three languages, fetched when the screen is: `useSay(askWords)` gives the words of
 * the language now chosen, and waits for them under the nearest boundary.
 */
import { use } from 'react';
import { type Language, useLanguage } from './choice.ts';

export type Topic<T> = {
  readonly fetch: (language: Language) => Promise<T>;
};

/** What a topic says. */
export type WordsOf<T> = T extends Topic<infer W> ? W : never;

/** Makes a topic; each language is fetched once. English gives the shape that the others must have. */
export function topic<T>(load: Readonly<Record<Language, () => Promise<T>>>): Topic<T> {
  const fetched = new Map<Language, Promise<T>>();
  return {
    fetch: (language) => {
      const under = fetched.get(language);
      if (under !== undefined) return under;
      const anew = load[language]();
      fetched.set(language, anew);
      anew.then((value) => Object.assign(anew, { status: 'fulfilled', value })).catch(() => {});
      return anew;
    },
  };
}

/** What a topic says; a promise that is marked as kept holds nothing back, and is asked in the same order always. */
export function useSay<T>(of: Topic<T>): T {
  return use(of.fetch(useLanguage().language));
}

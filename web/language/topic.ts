/**
 * A topic is what one screen says, in three languages, fetched when the screen is: `useSay(askWords)` gives the words of
 * the language now chosen, and waits for them under the nearest boundary.
 */
import { use } from 'react';
import { type Language, useLanguage } from './choice.ts';

export type Topic<T> = {
  readonly fetch: (language: Language) => Promise<T>;
  /** The words, once they are here: nothing waits for what is known. */
  readonly known: (language: Language) => T | undefined;
};

/** What a topic says. */
export type WordsOf<T> = T extends Topic<infer W> ? W : never;

/** Makes a topic; each language is fetched once. English gives the shape that the others must have. */
export function topic<T>(load: Readonly<Record<Language, () => Promise<T>>>): Topic<T> {
  const fetched = new Map<Language, Promise<T>>();
  const known = new Map<Language, T>();
  return {
    fetch: (language) => {
      const under = fetched.get(language);
      if (under !== undefined) return under;
      const anew = load[language]();
      fetched.set(language, anew);
      anew.then((words) => known.set(language, words)).catch(() => {});
      return anew;
    },
    known: (language) => known.get(language),
  };
}

export function useSay<T>(of: Topic<T>): T {
  const { language } = useLanguage();
  return of.known(language) ?? use(of.fetch(language));
}

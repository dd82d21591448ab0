/**
 * A topic is what one screen says, in three languages, fetched when the screen is: `useSay(askWords)` gives the words of
 * the language now chosen, and waits for them under the nearest boundary.
 */
import { use } from 'react';
import { type Language, useLanguage } from './choice.ts';

export type Topic<T> = (language: Language) => Promise<T>;

/** Makes a topic; each language is fetched once. English gives the shape that the others must have. */
export function topic<T>(load: Readonly<Record<Language, () => Promise<T>>>): Topic<T> {
  const fetched = new Map<Language, Promise<T>>();
  return (language) => {
    const known = fetched.get(language) ?? load[language]();
    fetched.set(language, known);
    return known;
  };
}

export function useSay<T>(of: Topic<T>): T {
  return use(of(useLanguage().language));
}

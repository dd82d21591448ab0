/**
 * A topic is what one screen says, in three languages, fetched when the screen is: `useSay(askWords)` gives the words of
 * the language now chosen, and waits for them under the nearest boundary. Words that do not come are asked for again:
 * without them a page cannot even say what is wrong.
 */
import { use } from 'react';
import { type Language, useLanguage } from './choice.ts';

export type Topic<T> = {
  readonly fetch: (language: Language) => Promise<T>;
};

/** What a topic says. */
export type WordsOf<T> = T extends Topic<infer W> ? W : never;

/** Milliseconds before each further try. */
const PAUSES: readonly number[] = [250, 1_000, 4_000];

async function untilThere<T>(load: () => Promise<T>): Promise<T> {
  for (const pause of PAUSES) {
    try {
      return await load();
    } catch {
      await new Promise((done) => setTimeout(done, pause));
    }
  }
  return load();
}

/** Makes a topic; each language is fetched once, and anew where that failed. English gives the shape that the others must have. */
export function topic<T>(load: Readonly<Record<Language, () => Promise<T>>>): Topic<T> {
  const fetched = new Map<Language, Promise<T>>();
  return {
    fetch: (language) => {
      const under = fetched.get(language);
      if (under !== undefined) return under;
      const anew = untilThere(load[language]);
      fetched.set(language, anew);
      anew.then(
        (value) => Object.assign(anew, { status: 'fulfilled', value }),
        () => fetched.delete(language),
      );
      return anew;
    },
  };
}

/** What a topic says; a promise that is marked as kept holds nothing back, and is asked in the same order always. */
export function useSay<T>(of: Topic<T>): T {
  return use(of.fetch(useLanguage().language));
}

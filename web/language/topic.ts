/**
 * A topic is what one screen says, in three languages: `useSay(askWords)` gives the words of the language now chosen, and
 * waits for them under the nearest boundary. Topics are fetched many at a time, as a book, and stand there all at once: a
 * part that came later and waited for words of its own would hide the screen around it, under the hands of whoever types.
 * Words that do not come are asked for again: without them a page cannot even say what is wrong.
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

/** A promise that tells React what it holds, so that nothing waits for what is there. */
type Kept<T> = Promise<T> & { readonly status?: 'fulfilled'; readonly value?: T };

function kept<T>(promise: Promise<T>): Kept<T> {
  promise.then(
    (value) => Object.assign(promise, { status: 'fulfilled', value }),
    () => {},
  );
  return promise;
}

/** Topics that are fetched together; each language once, and anew where that failed. English gives the shape that the others must have. */
export function book<T>(load: Readonly<Record<Language, () => Promise<T>>>): Topic<T> {
  const fetched = new Map<Language, Kept<T>>();
  return {
    fetch: (language) => {
      const under = fetched.get(language);
      if (under !== undefined) return under;
      const anew = kept(untilThere(load[language]));
      fetched.set(language, anew);
      anew.catch(() => fetched.delete(language));
      return anew;
    },
  };
}

/** One topic of a book: there at once where the book is. */
export function topic<B, T>(of: Topic<B>, read: (whole: B) => T): Topic<T> {
  const byBook = new WeakMap<Promise<B>, Kept<T>>();
  return {
    fetch: (language) => {
      const whole: Kept<B> = of.fetch(language);
      const before = byBook.get(whole);
      if (before !== undefined) return before;
      const words = whole.status === 'fulfilled' ? there(read(whole.value as B)) : kept(whole.then(read));
      byBook.set(whole, words);
      return words;
    },
  };
}

const there = <T>(value: T): Kept<T> =>
  Object.assign(Promise.resolve(value), { status: 'fulfilled' as const, value });

/** What a topic says; a promise that is marked as kept holds nothing back, and is asked in the same order always. */
export function useSay<T>(of: Topic<T>): T {
  return use(of.fetch(useLanguage().language));
}

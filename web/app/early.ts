/**
 * What is asked for while the screens' script is still on its way: who is there, and the words of the first screen. A
 * small file, read at once, so that nothing has to wait for its turn later.
 */
import { request, sayWith } from '../data/request.ts';
import { type Language, languageAmong } from '../language/choice.ts';
import { fetchFirstWords } from '../language/topics.ts';
import { recall } from './remembered.ts';
import type { Session } from './session.ts';

export const firstLanguage: Language = recall<Language>('language') ?? languageAmong(navigator.languages);

sayWith({ language: firstLanguage });

export const words: Promise<void> = fetchFirstWords(firstLanguage);

let asked: Promise<Session> | undefined = request<Session>('/session');
asked.catch(() => {});

/** The session asked for on the way in, for the first who wants it; asked anew for everyone after. */
export function firstSession(): Promise<Session> {
  const session = asked ?? request<Session>('/session');
  asked = undefined;
  return session;
}

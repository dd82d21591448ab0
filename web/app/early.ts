/**
 * What is asked for while the screens' script is still on its way: who is there, the words of the first screen, and the
 * acts whose days it offers. A small file, read at once, so that nothing has to wait for its turn later.
 */
import { askAhead } from '../data/ahead.ts';
import { sayWith } from '../data/request.ts';
import { type Language, languageAmong } from '../language/choice.ts';
import { fetchFirstWords } from '../language/topics.ts';
import { recall } from './remembered.ts';

export const firstLanguage: Language = recall<Language>('language') ?? languageAmong(navigator.languages);

sayWith({ language: firstLanguage });

askAhead('/session');
export const words: Promise<void> = fetchFirstWords(firstLanguage);
if (location.pathname === '/') askAhead('/law/acts');

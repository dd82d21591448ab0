/** Holds the chosen language, tells the document, and changes it without losing the screen one is on. */
import { type ReactNode, useEffect, useMemo, useState, useTransition } from 'react';
import { sayWith } from '../data/request.ts';
import { type Choice, type Language, LanguageContext } from '../language/choice.ts';
import { firstLanguage } from './early.ts';
import { loadFace } from './fonts.ts';
import { remember } from './remembered.ts';

export function LanguageProvider({ children }: { readonly children: ReactNode }) {
  const [language, setLanguage] = useState<Language>(firstLanguage);
  const [, startTransition] = useTransition();
  useEffect(() => {
    document.documentElement.lang = language;
    sayWith({ language });
    loadFace(language);
  }, [language]);
  const choice = useMemo<Choice>(
    () => ({
      language,
      choose: (next) => {
        remember('language', next);
        startTransition(() => setLanguage(next));
      },
    }),
    [language],
  );
  return <LanguageContext value={choice}>{children}</LanguageContext>;
}

/**
 * The faces of the chosen language, from our own origin: the Hong Kong cut for Hong Kong, else the simplified one.
 * They are many files, and come when the browser has nothing better to do: until then the system's own face stands in.
 */
import type { Language } from '../language/choice.ts';

const faces: Readonly<Record<Language, () => Promise<unknown>>> = {
  en: () => import('@fontsource-variable/noto-sans-sc/wght.css'),
  'zh-CN': () => import('@fontsource-variable/noto-sans-sc/wght.css'),
  'zh-HK': () => import('@fontsource-variable/noto-sans-hk/wght.css'),
};

/** Milliseconds: English has its letters already, and waits longer for the names in other scripts. */
const wait = (language: Language): number => (language === 'en' ? 2_000 : 0);

export function loadFace(language: Language): void {
  const load = (): void => {
    faces[language]().catch(() => {});
  };
  setTimeout(() => {
    if ('requestIdleCallback' in window) requestIdleCallback(load, { timeout: 2_000 });
    else load();
  }, wait(language));
}

/** The faces of the chosen language, from our own origin: the Hong Kong cut for Hong Kong, else the simplified one. */
import type { Language } from '../language/choice.ts';

const faces: Readonly<Record<Language, () => Promise<unknown>>> = {
  en: () => import('@fontsource-variable/noto-sans-sc/wght.css'),
  'zh-CN': () => import('@fontsource-variable/noto-sans-sc/wght.css'),
  'zh-HK': () => import('@fontsource-variable/noto-sans-hk/wght.css'),
};

export function loadFace(language: Language): void {
  faces[language]().catch(() => {
    // The system's own face stands in.
  });
}

/** The language of an answer: what Accept-Language likes best of ours, else English. */
import { type Language, languageNamed } from '@ytterby/language';

/** @example languageOfHeader('fr, zh-TW;q=0.9, en;q=0.8') // 'zh-HK' */
export function languageOfHeader(header: string | undefined): Language {
  const liked = (header ?? '')
    .slice(0, 500)
    .split(',')
    .map((part, at) => {
      const [name = '', ...settings] = part.split(';').map((one) => one.trim());
      const quality = Number(settings.find((one) => one.startsWith('q='))?.slice(2) ?? 1);
      return { language: languageNamed(name), quality: Number.isFinite(quality) ? quality : 0, at };
    })
    .filter((one) => one.quality > 0)
    .sort((a, b) => b.quality - a.quality || a.at - b.at);
  return liked.find((one) => one.language !== undefined)?.language ?? 'en';
}

/** Texts of the corpus in the three languages, traditional Chinese by the corpus's own table. */
import type { Text } from '@ytterby/engine';
import type { Corpus } from '@ytterby/law';

export type Said = { readonly en: string; readonly 'zh-CN': string; readonly 'zh-HK': string };

export const saidIn =
  (corpus: Corpus) =>
  (text: Text): Said => ({
    en: text.en,
    'zh-CN': text['zh-CN'],
    'zh-HK': corpus.traditional[text['zh-CN']] ?? text['zh-CN'],
  });

const isText = (value: object): value is Text =>
  'en' in value && 'zh-CN' in value && typeof value.en === 'string' && typeof value['zh-CN'] === 'string';

/** Any value of the corpus with every text in it said in three languages. */
export function saidThroughout(value: unknown, corpus: Corpus): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((one) => saidThroughout(one, corpus));
  if (isText(value)) {
    const hk = 'zh-HK' in value && typeof value['zh-HK'] === 'string' ? { 'zh-HK': value['zh-HK'] } : {};
    return { ...value, ...saidIn(corpus)(value), ...hk };
  }
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, saidThroughout(inner, corpus)]),
  );
}

/** Texts of the corpus in three languages: traditional Chinese (Hong Kong) by the corpus's own table. */
import type { Text } from '@ytterby/engine';
import type { Corpus } from '@ytterby/law';
import type { Said } from './determination.ts';

/** @example said({ en: 'Customs', 'zh-CN': '海关' }, corpus)['zh-HK'] // '海關' */
export function said(text: Text, corpus: Corpus): Said {
  const simplified = text['zh-CN'];
  return { en: text.en, 'zh-CN': simplified, 'zh-HK': corpus.traditional[simplified] ?? simplified };
}

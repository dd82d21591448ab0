/** Texts of the corpus in three languages: traditional Chinese (Hong Kong) by the corpus's own table. */
import { fill, type Text } from '@ytterby/engine';
import type { Corpus } from '@ytterby/law';
import type { Said } from './determination.ts';

/** Values for the gaps of a text; one that is itself a text is said in the same language. */
export type Gaps = Readonly<Record<string, string | Text>>;

/**
 * A text in the three languages. The sentence is looked up whole and its gaps `{name}` are filled after, so that the
 * table knows every sentence.
 * @example said({ en: 'Customs', 'zh-CN': '海关' }, corpus)['zh-HK'] // '海關'
 */
export function said(text: Text, corpus: Corpus, gaps?: Gaps): Said {
  if (gaps) return filledIn(text, corpus, gaps);
  const texts = plain.get(corpus) ?? new WeakMap<Text, Said>();
  plain.set(corpus, texts);
  const known = texts.get(text);
  if (known) return known;
  const made = filledIn(text, corpus, {});
  texts.set(text, made);
  return made;
}

/** Texts without gaps are said again and again: each once for a corpus. */
const plain = new WeakMap<Corpus, WeakMap<Text, Said>>();

function filledIn(text: Text, corpus: Corpus, gaps: Gaps): Said {
  const inHongKong = (simplified: string): string => corpus.traditional[simplified] ?? simplified;
  const filled = (sentence: string, of: (value: Text) => string): string =>
    fill(
      sentence,
      Object.fromEntries(
        Object.entries(gaps).map(([gap, value]) => [gap, typeof value === 'string' ? value : of(value)]),
      ),
    );
  return {
    en: filled(text.en, (value) => value.en),
    'zh-CN': filled(text['zh-CN'], (value) => value['zh-CN']),
    'zh-HK': filled(inHongKong(text['zh-CN']), (value) => inHongKong(value['zh-CN'])),
  };
}

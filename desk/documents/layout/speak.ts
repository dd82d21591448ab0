/** Says the fixed words of a page in its language: Chinese with English beside it, or English alone. */
import type { Words } from '../form/field.ts';
import type { Text } from '../form/text.ts';
import type { Cell, Line, PaperLanguage } from './block.ts';
import { traditional } from './traditional.ts';

export type Speaker = {
  readonly language: PaperLanguage;
  /** Fixed words, Chinese line over English line. */
  readonly lines: (text: Text, weight?: 'strong' | 'plain' | 'faint') => Cell;
  /** Fixed words on one line. */
  readonly line: (text: Text) => string;
  /** Words of a record, as they were given. */
  readonly given: (words: Words) => Cell;
};

/** @example speakerOf('en').line({ en: 'Item', 'zh-CN': '物项' }) // 'Item' */
export function speakerOf(language: PaperLanguage): Speaker {
  const chinese = (text: Text): string =>
    language === 'zh-HK' ? (traditional[text['zh-CN']] ?? text['zh-CN']) : text['zh-CN'];
  const second = (weight: Line['weight']): Line['weight'] => (weight === 'faint' ? 'faint' : 'second');
  return {
    language,
    lines: (text, weight = 'plain') =>
      language === 'en'
        ? [{ text: text.en, weight }]
        : [
            { text: chinese(text), weight },
            { text: text.en, weight: second(weight) },
          ],
    line: (text) => (language === 'en' ? text.en : `${chinese(text)} ${text.en}`),
    given: (words) => {
      if (typeof words === 'string') return [{ text: words, weight: 'plain' }];
      const order =
        language === 'en' ? ([words.en, words['zh-CN']] as const) : ([words['zh-CN'], words.en] as const);
      const said = order.filter((one): one is string => one !== undefined);
      return said.map((text, at): Line => ({ text, weight: at === 0 ? 'plain' : 'second' }));
    },
  };
}

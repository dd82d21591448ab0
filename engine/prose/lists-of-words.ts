/** Several names in one phrase: "A, B or C", “A、B或者C”. */
import type { Text } from '../vocabulary/vocabulary.ts';
import { fill } from './fill.ts';
import { SENTENCES } from './sentences.ts';
import type { Speech } from './speech.ts';

function joined(words: readonly string[], between: Text, last: Text, speech: Speech): string {
  const head = words
    .slice(0, -1)
    .reduce((first, next) => (first === '' ? next : fill(speech.say(between), { first, next })), '');
  const tail = words.at(-1) ?? '';
  return head === '' ? tail : fill(speech.say(last), { first: head, last: tail });
}

/** @example eitherOf(['A', 'B', 'C'], speechOf(law, 'en', {})) // 'A, B or C' */
export function eitherOf(words: readonly string[], speech: Speech): string {
  return joined(words, SENTENCES.comma, SENTENCES.or, speech);
}

/** @example bothOf(['A', 'B', 'C'], speechOf(law, 'en', {})) // 'A, B and C' */
export function bothOf(words: readonly string[], speech: Speech): string {
  return joined(words, SENTENCES.comma, SENTENCES.and, speech);
}

/** Names that stand together: provisions, rules. @example togetherOf(['A', 'B'], speechOf(law, 'zh-CN', {})) // 'A和B' */
export function togetherOf(words: readonly string[], speech: Speech): string {
  return joined(words, SENTENCES.comma, SENTENCES.together, speech);
}

/** The names of values of a fact. @example valuesOf(['CN', 'HK'], speechOf(law, 'en', {})) // 'China or Hong Kong' */
export function valuesOf(values: readonly string[], speech: Speech): string {
  return eitherOf(
    values.map((value) => speech.nameOf(value)),
    speech,
  );
}

/** The corpus's own words in the reader's language, and a deciding fact said with them. */
import type { Reason, Value } from '../data/determination.ts';
import { type CorpusWords, useCorpusWords } from '../data/law.ts';
import { type Said, useText } from './choice.ts';
import { type Format, useFormat } from './format.ts';
import { useSay, type WordsOf } from './topic.ts';
import { answerWords } from './topics.ts';

type Answer = WordsOf<typeof answerWords>;
type Text = (said: Said | undefined) => string;

export type SayReason = (reason: Reason) => string;

export function useReasons(): SayReason {
  const answer = useSay(answerWords);
  const text = useText();
  const format = useFormat();
  const words = useCorpusWords().data;
  return (reason) => sayReason(reason, answer, text, format, words);
}

/** The name of a closed value: a territory, a kind of act, a role. */
export function useValueName(): (value: string) => string {
  const text = useText();
  const format = useFormat();
  const words = useCorpusWords().data;
  return (value) => text(words?.names[value]) || format.territory(value);
}

function sayReason(
  reason: Reason,
  answer: Answer,
  text: Text,
  format: Format,
  words: CorpusWords | undefined,
): string {
  const phrase = (fact: string): string => text(words?.phrases[fact]) || fact;
  const name = (value: string): string => text(words?.names[value]) || format.territory(value);
  switch (reason.kind) {
    case 'fact': {
      const told = answer.fact(phrase(reason.fact), sayValue(reason.value, answer, name));
      const details = [
        reason.note ?? '',
        reason.truth !== 'yes' || reason.asked.length > 1 ? sayAsked(reason.asked, answer, name) : '',
        reason.origin === null || reason.origin === 'given' ? '' : answer.origin(reason.origin),
      ].filter((part) => part !== '');
      return details.length === 0 ? told : answer.bracket(told, answer.semicolons(details));
    }
    case 'share':
      return answer.shareLeaf(
        phrase(reason.part),
        phrase(reason.whole),
        percentOf(reason.threshold),
        answer.truth(reason.truth),
      );
    case 'sum':
      return answer.sumLeaf(phrase(reason.fact), `${reason.bound}%`, answer.truth(reason.truth));
    case 'status':
      return answer.statusLeaf(reason.provision);
    case 'reading':
      return answer.readingLeaf(text(words?.readings[reason.key]) || reason.key);
    case 'rule':
      return answer.ruleLeaf(reason.rule, answer.truth(reason.truth));
    case 'none':
      return answer.noneLeaf(text(words?.nouns[reason.subject]) || reason.subject);
    case 'dated':
      return answer.dated(answer.status(reason.status), reason.by, reason.from, reason.until);
  }
}

function sayAsked(asked: readonly string[], answer: Answer, name: (value: string) => string): string {
  if (asked.length === 0 || asked[0] === 'in-force') return '';
  const [comparator = '', bound] = asked;
  const bounded =
    bound !== undefined && asked.length === 2 && /^([<>]=?|before|on-or-after)$/.test(comparator);
  return answer.asked(bounded ? answer.bound(comparator, bound) : answer.commas(asked.map(name)));
}

function sayValue(value: Value, answer: Answer, name: (value: string) => string): string {
  if (value === undefined || value === null) return answer.truth('unknown');
  if (typeof value === 'boolean') return answer.truth(value ? 'yes' : 'no');
  if (typeof value === 'string') return name(value);
  if ('min' in value) return answer.range(value.min, value.max);
  return value.length === 0 ? answer.none : answer.commas(value.map(name));
}

/** A fraction as per cent, exactly, by moving the point. @example percentOf('0.001') // '0.1%' */
export function percentOf(fraction: string): string {
  const [whole = '0', decimals = ''] = fraction.split('.');
  const digits = `${whole}${decimals.padEnd(2, '0')}`;
  const at = whole.length + 2;
  const moved = `${digits.slice(0, at)}.${digits.slice(at)}`.replace(/^0+(?=\d)/, '');
  return `${moved.replace(/\.?0*$/, (tail) => (tail.startsWith('.') ? '' : tail))}%`;
}

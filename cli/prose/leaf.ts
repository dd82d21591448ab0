/** A deciding fact in words: the phrase of the corpus, the value read, where it came from, what it was asked against. */
import type { FactValue, Leaf } from '@ytterby/engine';
import { toText } from '@ytterby/engine/amount';
import type { Reason } from '@ytterby/facts';
import { isDecimal } from '@ytterby/facts';
import type { Words } from './words.ts';

/** @example sayReason({ kind: 'status', key: 'status:2025-61', provision: '2025-61/1' }, words) // 'whether 2025-61/1 is in force on the day: not known' */
export function sayReason(reason: Reason, words: Words): string {
  const { answer } = words.say;
  switch (reason.kind) {
    case 'fact':
      return sayFact(reason, words);
    case 'share':
      return answer.shareLeaf(
        words.phrase(reason.part),
        words.phrase(reason.whole),
        percentOf(reason.threshold),
        answer.truth(reason.truth),
      );
    case 'sum':
      return answer.sumLeaf(words.phrase(reason.fact), `${reason.bound}%`, answer.truth(reason.truth));
    case 'status':
      return answer.statusLeaf(reason.provision);
    case 'reading':
      return answer.readingLeaf(words.reading(reason.key));
    case 'rule':
      return answer.ruleLeaf(reason.rule, answer.truth(reason.truth));
    case 'none':
      return answer.noneLeaf(words.noun(reason.subject));
    case 'dated':
      return answer.dated(answer.status(reason.status), reason.by, reason.from, reason.until);
  }
}

function sayFact(leaf: Extract<Leaf, { kind: 'fact' }>, words: Words): string {
  const { answer } = words.say;
  const value = sayValue(leaf.value, words);
  const details = [
    leaf.note ?? '',
    leaf.truth !== 'yes' || leaf.asked.length > 1 ? sayAsked(leaf.asked, words) : '',
    leaf.origin === null
      ? leaf.pointer.slice(1)
      : answer.from(answer.origin(leaf.origin), leaf.pointer.slice(1)),
  ].filter((part) => part !== '');
  const told = answer.fact(words.phrase(leaf.fact), value);
  return details.length === 0 ? told : answer.bracket(told, answer.semicolons(details));
}

function sayAsked(asked: readonly string[], words: Words): string {
  const { answer } = words.say;
  if (asked.length === 0 || asked[0] === 'in-force') return '';
  const [comparator = '', bound] = asked;
  const isBound =
    bound !== undefined && asked.length === 2 && /^([<>]=?|before|on-or-after)$/.test(comparator);
  return answer.asked(isBound ? answer.bound(comparator, bound) : answer.commas(asked.map(words.value)));
}

/** A value of the dossier as text. @example sayValue(true, words) // 'yes' */
export function sayValue(value: FactValue, words: Words): string {
  const { answer } = words.say;
  if (value === undefined) return answer.truth('unknown');
  if (typeof value === 'boolean') return answer.truth(value ? 'yes' : 'no');
  if (typeof value === 'string') return words.value(value);
  if (isDecimal(value)) return toText(value);
  if ('min' in value) return answer.range(toText(value.min), value.max === null ? null : toText(value.max));
  return value.length === 0 ? answer.none : answer.commas(value.map(words.value));
}

/** A fraction as per cent, exactly, by moving the point. @example percentOf('0.001') // '0.1%' */
export function percentOf(fraction: string): string {
  const [whole = '0', decimals = ''] = fraction.split('.');
  const digits = `${whole}${decimals.padEnd(2, '0')}`;
  const point = whole.length + 2;
  const moved = `${digits.slice(0, point)}.${digits.slice(point)}`.replace(/^0+(?=\d)/, '');
  return `${moved.replace(/\.?0*$/, (tail) => (tail.startsWith('.') ? '' : tail))}%`;
}

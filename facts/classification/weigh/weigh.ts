/**
 * Weighs one condition against one item: strong Kleene truth, what speaks for it, what against, which answers could
 * still move it, and on which open readings it hangs.
 */

import type { Item } from '../item/item.ts';
import type { Condition } from './condition.ts';
import { weighElement } from './leaf-element.ts';
import { weighMagnet } from './leaf-magnet.ts';
import { weighMatter } from './leaf-matter.ts';
import { READINGS } from './readings.ts';
import type { Reason } from './reason.ts';
import type { Truth } from './truth.ts';
import { every, some } from './truth.ts';
import type { Weighed } from './weighed.ts';
import { NO, OPEN, YES } from './weighed.ts';

/** Weighs a condition against an item of one kind. */
export const weigh = (condition: Condition, item: Item): Weighed => {
  switch (condition.kind) {
    case 'all':
      return joined(condition.of, item, every, 'no');
    case 'any':
      return joined(condition.of, item, some, 'yes');
    case 'answered':
      return cited(condition.answer, condition.when, weigh(condition.of, item));
    case 'reading':
      return weighReading(condition.key, condition.is, item);
    case 'constituent':
    case 'main-element':
    case 'formula':
    case 'alloyed':
    case 'share':
    case 'borne-as':
      return weighElement(condition, item);
    case 'family':
    case 'contains-magnet':
    case 'contains-target':
    case 'loose':
    case 'no-magnet-part':
    case 'one-piece':
      return weighMagnet(condition, item);
    default:
      return weighMatter(condition, item);
  }
};

/**
 * A deciding part stops the rest: what an answered question could not move is not asked. Reasons of the parts that
 * speak for the whole are kept as `because` whatever the outcome, so that a near miss can be read.
 */
const joined = (
  of: readonly Condition[],
  item: Item,
  join: (truths: readonly Truth[]) => Truth,
  deciding: Truth,
): Weighed => {
  const parts: Weighed[] = [];
  for (const condition of of) {
    const part = weigh(condition, item);
    parts.push(part);
    if (part.truth === deciding) break;
  }
  const truth = join(parts.map((part) => part.truth));
  const last = parts.at(-1);
  if (truth === 'yes' && deciding === 'yes' && last !== undefined) return last;
  const open = truth === 'unknown' ? parts.filter((part) => part.truth === 'unknown') : [];
  const telling = deciding === 'no' ? parts : truth === 'unknown' ? open : nearest(parts);
  return {
    truth,
    because: telling.flatMap((part) => part.because),
    against: truth === 'no' ? telling.flatMap((part) => part.against) : [],
    ask: open.flatMap((part) => part.ask),
    readings: open.flatMap((part) => part.readings),
  };
};

const cited = (answer: string, when: Truth, part: Weighed): Weighed => {
  const citation: Reason = { code: 'official-answer', answer };
  if (part.truth !== when) return part;
  return when === 'no'
    ? { ...part, against: [...part.against, citation] }
    : { ...part, because: [...part.because, citation] };
};

/** Of several ways in that all fail, the one that came furthest tells why. */
const nearest = (parts: readonly Weighed[]): readonly Weighed[] => {
  const furthest = Math.max(...parts.map((part) => part.because.length));
  return parts.filter((part) => part.because.length === furthest);
};

const weighReading = (key: string, is: string, item: Item): Weighed => {
  const settled = item.settled[key];
  const reason: Reason = { code: 'reading', key, is: settled ?? is };
  const open = READINGS.find((reading) => reading.key === key);
  if (settled === undefined || !open?.alternatives.includes(settled)) {
    return OPEN([], [], open === undefined ? [] : [open]);
  }
  return settled === is ? YES(reason) : NO(reason);
};

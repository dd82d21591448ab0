/** Bounds, shares and days in words, with the comparator the text has: 14及以下, 0.1%及以上, 2025年10月9日. */
import { decimal, multiply, toText } from '../amount/index.ts';
import type { Comparator } from '../nodes/compare-number.ts';
import { fill } from './fill.ts';
import { SENTENCES } from './sentences.ts';
import type { Speech } from './speech.ts';

const OF_COMPARATOR = {
  '<': SENTENCES.below,
  '<=': SENTENCES.atMost,
  '>=': SENTENCES.atLeast,
  '>': SENTENCES.above,
} as const;

/** @example boundOf('<=', '14', speechOf(law, 'en', {})) // '14 or below' */
export function boundOf(comparator: Comparator, bound: string, speech: Speech): string {
  return fill(speech.say(OF_COMPARATOR[comparator]), { bound });
}

/** A share as a percentage, exactly. @example percentOf('0.001') // '0.1%' */
export function percentOf(share: string): string {
  return `${toText(multiply(decimal(share), decimal('100')))}%`;
}

/** @example dayOf('2025-10-09', speechOf(law, 'zh-CN', {})) // '2025年10月9日' */
export function dayOf(day: string, speech: Speech): string {
  const [year, month, date] = day.split('-') as [string, string, string];
  if (speech.language === 'en') return fill(speech.say(SENTENCES.day), { year, month, date });
  return fill(speech.say(SENTENCES.day), {
    year,
    month: month.replace(/^0/, ''),
    date: date.replace(/^0/, ''),
  });
}

/** The value shares of 2025-61/1(1), each result with the readings that give it. */
import type { FoundShare } from '@ytterby/facts';
import type { Page } from './page.ts';
import type { Words } from './words.ts';

export function addShares(page: Page, shares: readonly FoundShare[], words: Words): void {
  if (shares.length === 0) return;
  const { answer } = words.say;
  page.head(answer.heads.shares);
  for (const item of new Set(shares.map((share) => share.item))) {
    const mine = shares.filter((share) => share.item === item);
    const results = new Map<string, FoundShare[]>();
    for (const share of mine)
      results.set(sayShare(share, words), [...(results.get(sayShare(share, words)) ?? []), share]);
    page.line(item.slice(1), 1);
    for (const [told, same] of results) {
      const whole = results.size === 1;
      page.line(answer.commas([told, whole ? answer.everyReading : answer.readings(same.length)]), 2, '- ');
      if (!whole) for (const share of same) page.line(sayReadings(share), 3);
    }
  }
}

const sayReadings = (share: FoundShare): string =>
  Object.entries(share.readings)
    .map(([key, value]) => `${key} = ${value}`)
    .join('; ');

function sayShare(share: FoundShare, words: Words): string {
  const { answer } = words.say;
  const part = answer.range(share.numerator.min, share.numerator.max);
  const whole = answer.range(share.denominator.min, share.denominator.max);
  return answer.colon(answer.share(part, whole), answer.reached(share.atThreshold));
}

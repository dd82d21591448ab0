/** Shares as the contract prints them: one per Part 2 thing found at any level, under each reading. */
import { type Interval, toText } from '@ytterby/engine/amount';
import type { ItemReading } from '../dossier/read-items.ts';
import type { FoundShare } from './determination.ts';

const ends = (interval: Interval): { min: string; max: string | null } => ({
  min: toText(interval.min),
  max: interval.max === null ? null : toText(interval.max),
});

/** @example sharesOfItems([]) // [] */
export function sharesOfItems(items: readonly ItemReading[]): readonly FoundShare[] {
  return items.flatMap((item, at) =>
    item.measurement.subjects
      .filter((subject) => subject.path === '' || subject.part2 !== 'no')
      .flatMap((subject) =>
        subject.shares.map(
          (share): FoundShare => ({
            item: `/items/${at}${subject.path}`,
            readings: share.readings,
            numerator: ends(share.numerator),
            denominator: ends(share.denominator),
            atThreshold: share.atThreshold,
            lines: share.lines.map((line) => ({ ...line, value: ends(line.value) })),
          }),
        ),
      ),
  );
}

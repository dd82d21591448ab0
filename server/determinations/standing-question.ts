/** A standing question (随日期更新的询问): a kept transaction that is asked as if its act were of the day, whenever it is asked. */
import type { Transaction as Act } from '@ytterby/facts';

/** The document as it is asked on a day: as it was given, or, where it follows the day, of that day and as known on it. */
export function askedOn(document: Act, followsDay: boolean, today: string): Act {
  if (!followsDay) return document;
  const { knownAt: _, ...undated } = document;
  return { ...undated, on: today };
}

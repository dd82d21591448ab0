/**
 * How long records are kept: at least five years (REG/27). The article does not say from when; five years after the last
 * thing that happened in the file is never too short.
 */
import { yearsLater } from './days.ts';

export const RECORD_YEARS = 5;

/**
 * The first day on which a file may go: five years after its last event, or as many more as the house keeps; null while
 * the file is not closed.
 */
export function keepUntil(lastEventOn: string, closed: boolean, years = RECORD_YEARS): string | null {
  return closed ? yearsLater(lastEventOn, Math.max(years, RECORD_YEARS)) : null;
}

/** One pair of names, judged by the very code that screens records. */
import { readName } from '../read/read-name.ts';
import type { Match, Schema } from '../types.ts';
import { matchReadings } from './match-readings.ts';

/**
 * Compares two names. `score` is 0 to 1 and `band` says what to do; `because` lists the aligned parts, those
 * that agree and those that speak against. An empty or unreadable name matches nothing.
 *
 * @example matchNames('沖電気工業株式会社', '冲电气工业').band // 'hold'
 */
export function matchNames(query: string, candidate: string, schema: Schema = 'Company'): Match {
  return matchReadings(readName(query, schema), readName(candidate, schema));
}

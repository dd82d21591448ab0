/**
 * Static checks over a law, before any transaction is seen: names, scopes, readings, acts, pages, dead and double
 * rules, and unknowns whose uncertainty Kleene's logic would overstate.
 */
import type { Law } from '../rules/law.ts';
import { checkActs } from './acts.ts';
import { checkDays } from './days.ts';
import type { CheckFinding } from './finding.ts';
import { checkNames } from './names.ts';
import { checkOverlaps } from './overlaps.ts';
import { checkPages, type Page } from './pages.ts';
import { checkReadings } from './readings.ts';
import { checkScopes } from './scopes.ts';
import { checkSenses } from './senses.ts';

/**
 * All findings, errors first. Checks that evaluate wait until names and scopes are in order.
 * @example checkLaw({ ...law, rules: [], readings: [], acts: [], splits: [], splitKeys: [], vocabulary: { subjects: [] } }, []) // []
 */
export function checkLaw(law: Law, pages: readonly Page[]): readonly CheckFinding[] {
  const first = [
    ...checkNames(law),
    ...checkScopes(law),
    ...checkReadings(law),
    ...checkActs(law),
    ...checkPages(law, pages),
  ];
  const sound = !first.some((one) => one.grade === 'error');
  const all = sound ? [...first, ...checkDays(law), ...checkOverlaps(law), ...checkSenses(law)] : first;
  return [...all].sort((a, b) => (a.grade === b.grade ? 0 : a.grade === 'error' ? -1 : 1));
}

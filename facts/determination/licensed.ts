/** Whether the licence that is held serves the act: REG/26 lets no general licence and no certificate do so. */
import { type Finding, NO, type Truth, UNKNOWN, YES } from '@ytterby/engine';
import type { Transaction } from '../transaction/transaction.ts';

const SWIFT: readonly unknown[] = ['general', 'export-certificate'];

/** @example licensed([], { on, activity }) // 0 */
export function licensed(findings: readonly Finding[], { licence }: Transaction): Truth {
  if (licence?.held !== true || licence.covers !== true) return NO;
  if (!SWIFT.includes(licence.kind)) return YES;
  const watched = findings.filter(({ dated }) => dated.rule.label === 'REG/26#risk');
  if (watched.some(({ truth }) => truth === YES)) return NO;
  return watched.some(({ truth }) => truth === UNKNOWN) ? UNKNOWN : YES;
}

/** A licence is held and said to cover the act, and does not serve it. */
export const servesNot = (findings: readonly Finding[], transaction: Transaction): boolean =>
  transaction.licence?.held === true &&
  transaction.licence.covers === true &&
  licensed(findings, transaction) === NO;

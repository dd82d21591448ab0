/**
 * Days on which the law can change: the first days of acts and the days after last days. A rule that is dead on all of
 * them is dead always.
 */
import type { CalendarDate } from '../acts/act.ts';
import { dayAfter } from '../acts/status.ts';
import { regimeOn } from '../regime/regime.ts';
import type { Law } from '../rules/law.ts';
import { conditionOf, conditions } from './conditions.ts';
import { type CheckFinding, error, notice } from './finding.ts';

/** @example turningDays({ ...law, acts: [] }) // [] */
export function turningDays(law: Law): readonly CalendarDate[] {
  const days = law.acts.flatMap((act) => [
    act.from,
    ...(act.kind === 'suspend' && act.until !== null ? [dayAfter(act.until)] : []),
  ]);
  return [...new Set(days)].sort();
}

/**
 * Rules that can never hold on any day, whatever the facts, and rules that always hold while in force.
 * @example checkDays({ ...law, rules: [] }) // []
 */
export function checkDays(law: Law): readonly CheckFinding[] {
  const days = turningDays(law);
  const last = [...law.acts.map((act) => act.published), ...days].sort().at(-1) ?? '';
  const alive = new Set(
    days.flatMap((day) =>
      regimeOn(law, day, last, {})
        .rules.filter((dated) => dated.live)
        .map((dated) => dated.rule.label),
    ),
  );
  const table = conditions(law);
  return law.rules.flatMap((rule) => {
    const root = conditionOf(rule.label, table);
    if (!alive.has(rule.label) || root === 0) {
      return [rule.kind === 'control' ? error('never-holds', rule.label) : notice('never-holds', rule.label)];
    }
    return root === 1 ? [error('always-holds', rule.label)] : [];
  });
}

/** Which exceptions and policies a law ties to a control. */
import type { Law } from '../rules/law.ts';
import type { Exclusion, Exemption, Policy } from '../rules/rule.ts';

/** @example excludedBy('x', { ...law, rules: [] }) // [] */
export function excludedBy(label: string, law: Law): readonly Exclusion[] {
  return law.rules.filter((rule): rule is Exclusion => rule.kind === 'exclusion' && rule.of.includes(label));
}

/** @example exemptedBy('x', { ...law, rules: [] }) // [] */
export function exemptedBy(label: string, law: Law): readonly Exemption[] {
  return law.rules.filter((rule): rule is Exemption => rule.kind === 'exemption' && rule.of.includes(label));
}

/** @example reviewedBy('x', { ...law, rules: [] }) // [] */
export function reviewedBy(label: string, law: Law): readonly Policy[] {
  return law.rules.filter((rule): rule is Policy => rule.kind === 'policy' && rule.of.includes(label));
}

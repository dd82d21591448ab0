/** Controls that say the same, and exceptions of which the law does not say which goes first. */
import type { Law } from '../rules/law.ts';
import type { Control } from '../rules/rule.ts';
import { conditionOf, conditions, implies } from './conditions.ts';
import { excludedBy, exemptedBy } from './expand.ts';
import { type CheckFinding, notice } from './finding.ts';

/** @example checkOverlaps({ ...law, rules: [] }) // [] */
export function checkOverlaps(law: Law): readonly CheckFinding[] {
  const controls = law.rules.filter((rule): rule is Control => rule.kind === 'control');
  const table = conditions(law);
  const implied = controls.flatMap((first) =>
    controls
      .filter((second) => first !== second && sameKind(first, second))
      .filter((second) => implies(conditionOf(first.label, table), conditionOf(second.label, table), table))
      .map((second) => notice('implied-control', first.label, second.label)),
  );
  const unordered = controls.flatMap(({ label }) =>
    excludedBy(label, law).flatMap((exclusion) =>
      exemptedBy(label, law).map((exemption) =>
        notice('unordered-exceptions', label, exclusion.label, exemption.label),
      ),
    ),
  );
  return [...implied, ...unordered];
}

const sameKind = (a: Control, b: Control): boolean =>
  a.effect === b.effect && a.group === b.group && a.scope === b.scope;

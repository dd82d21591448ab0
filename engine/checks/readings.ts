/** Readings as declared and readings as used must be the same: every alternative carried, none invented, none unasked. */
import type { Law } from '../rules/law.ts';
import { type CheckFinding, error, notice } from './finding.ts';
import { nodesIn } from './walk.ts';

/** @example checkReadings({ ...law, rules: [], readings: [], acts: [] }) // [] */
export function checkReadings(law: Law): readonly CheckFinding[] {
  const declared = new Map(law.readings.map((reading) => [reading.key, reading]));
  const nodes = law.rules.flatMap((rule) =>
    nodesIn(rule.when).flatMap((node) => (node.kind === 'reading' ? [{ rule, node }] : [])),
  );
  const wrong = nodes.flatMap(({ rule, node }) => {
    const known = declared.get(node.key)?.alternatives.map((one) => one.value);
    if (!known) return [];
    const used = Object.keys(node.alternatives);
    return String([...known].sort()) === String([...used].sort())
      ? []
      : [error('reading-alternatives', rule.label, node.key)];
  });
  const under = law.acts.flatMap((act) => (act.kind === 'enact' && act.under ? [act.under] : []));
  const wrongActs = under.flatMap(({ key, alternative }) =>
    declared.has(key) && !declared.get(key)?.alternatives.some((one) => one.value === alternative)
      ? [error('reading-alternatives', key, alternative)]
      : [],
  );
  const carried = new Set([...nodes.map(({ node }) => node.key), ...under.map((one) => one.key)]);
  const onDuties = new Set(law.rules.flatMap((rule) => (rule.kind === 'duty' ? (rule.readings ?? []) : [])));
  return [
    ...wrong,
    ...wrongActs,
    ...law.readings.flatMap((reading) => {
      if (reading.computed) {
        return carried.has(reading.key) || onDuties.has(reading.key)
          ? []
          : [notice('reading-never-asked', reading.key)];
      }
      return carried.has(reading.key) ? [error('reading-not-computed', reading.key)] : [];
    }),
  ];
}

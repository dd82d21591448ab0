/**
 * How the live rules of a day hang together: each control with the exclusions, exemptions and policies that cite it.
 * Indices into the regime's rules, so that every evaluator composes the same way.
 */
import type { DatedRule, Regime } from '../regime/regime.ts';
import type { Step } from '../tier/ladder.ts';
import { stepOf } from '../tier/ladder.ts';

export type ControlParts = {
  readonly control: number;
  readonly step: Step;
  readonly perItem: boolean;
  readonly group: 'act' | 'service';
  readonly exclusions: readonly number[];
  readonly exemptions: readonly number[];
  readonly policies: readonly { readonly rule: number; readonly step: Step }[];
};

/** @example structureOf(regime).filter((parts) => parts.group === 'act').length > 0 // true, on a day with controls */
export function structureOf(regime: Regime): readonly ControlParts[] {
  const live = regime.rules.map((dated, index) => ({ dated, index })).filter(({ dated }) => dated.live);
  return live.flatMap(({ dated, index }) => {
    const rule = dated.rule;
    if (rule.kind !== 'control') return [];
    const citing = (
      kind: 'exclusion' | 'exemption' | 'policy',
    ): readonly { dated: DatedRule; index: number }[] =>
      live.filter(
        ({ dated: other }) =>
          other.rule.kind === kind && 'of' in other.rule && other.rule.of.includes(rule.label),
      );
    return [
      {
        control: index,
        step: stepOf(rule.effect),
        perItem: rule.scope === 'item',
        group: rule.group,
        exclusions: citing('exclusion').map((other) => other.index),
        exemptions: citing('exemption').map((other) => other.index),
        policies: citing('policy').map(({ dated: other, index: at }) => ({
          rule: at,
          step: other.rule.kind === 'policy' ? stepOf(other.rule.effect) : 0,
        })),
      },
    ];
  });
}

/** The rules that the peers are given, and how a tier follows from those that hold when nothing is unknown. */
import { type DatedRule, type Regime, stepOf } from '@ytterby/engine';

export type PeerControl = {
  readonly control: number;
  readonly step: number;
  readonly exclusions: readonly number[];
  readonly exemptions: readonly number[];
  readonly policies: readonly { readonly rule: number; readonly step: number }[];
};

/** Every live control of acts with what cites it, by index into the regime's rules. */
export function controlsOf({ rules }: Regime): readonly PeerControl[] {
  const live = rules.flatMap((dated, at) => (dated.live ? [{ dated, at }] : []));
  return live.flatMap(({ dated: { rule }, at: control }) => {
    if (rule.kind !== 'control' || rule.group !== 'act') return [];
    const citing = (kind: string): readonly { readonly dated: DatedRule; readonly at: number }[] =>
      live.filter(
        ({ dated: { rule: one } }) => one.kind === kind && 'of' in one && one.of.includes(rule.label),
      );
    return [
      {
        control,
        step: stepOf(rule.effect),
        exclusions: citing('exclusion').map(({ at }) => at),
        exemptions: citing('exemption').map(({ at }) => at),
        policies: citing('policy').map(({ dated, at }) => ({
          rule: at,
          step: dated.rule.kind === 'policy' ? stepOf(dated.rule.effect) : 0,
        })),
      },
    ];
  });
}

/** All rules that bear on those controls. */
export const rulesOf = (controls: readonly PeerControl[]): readonly number[] => [
  ...new Set(
    controls.flatMap((one) => [
      one.control,
      ...one.exclusions,
      ...one.exemptions,
      ...one.policies.map(({ rule }) => rule),
    ]),
  ),
];

/** The strictest step of the controls, where exactly these rules hold. */
export function stepWhere(controls: readonly PeerControl[], holding: ReadonlySet<number>): number {
  const holds = (rule: number): boolean => holding.has(rule);
  let strictest = 0;
  for (const { control, step, exclusions, exemptions, policies } of controls) {
    if (!holds(control) || exclusions.some(holds)) continue;
    const reviewed = policies.map((one) => (holds(one.rule) ? one.step : 0));
    strictest = Math.max(strictest, ...(exemptions.some(holds) ? [1] : [step, ...reviewed]));
  }
  return strictest;
}

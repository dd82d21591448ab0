/**
 * The composition of `rules/compose.ts` as gates: for each step of the ladder, whether some control brings the outcome
 * to it or above. Sure in a lane: the lower end of the interval; possible: the upper end.
 */
import type { Regime } from '../regime/regime.ts';
import type { ControlParts } from '../rules/structure.ts';
import type { Step } from '../tier/ladder.ts';
import type { Gates, Wire } from './gates.ts';
import type { Translated } from './translate.ts';
import { ALL_UNKNOWN } from './words.ts';

const STEPS: readonly Step[] = [1, 2, 3, 4, 5];

/** A gate for each step from 1 to 5: the controls of the group come to this step. */
export function stepsOf(
  controls: readonly ControlParts[],
  itemSubject: number,
  { own }: Translated,
  gates: Gates,
): readonly Wire[] {
  const { all, any, contrary } = gates;
  /** An exclusion and an exemption that both hold are a conflict: freed altogether, or of the licence alone. */
  const conflict = (parts: ControlParts): Wire =>
    all([
      gates.fixed(ALL_UNKNOWN),
      own(parts.control),
      gates.exchanged(any(parts.exclusions.map(own))),
      any(parts.exemptions.map(own)),
    ]);
  const reached = (parts: ControlParts): Wire =>
    all([own(parts.control), contrary(any(parts.exclusions.map(own)))]);
  /** What brings the control to just this step; 1 is what is left of it where it is exempt. */
  const comesTo = (parts: ControlParts, step: Step): readonly Wire[] => {
    const exempt = any(parts.exemptions.map(own));
    if (step === 1) return exempt === gates.no ? [] : [reached(parts), conflict(parts)];
    const reviewed = parts.policies.filter((policy) => policy.step === step).map(({ rule }) => own(rule));
    const strict = parts.step === step ? gates.yes : parts.step < step ? any(reviewed) : gates.no;
    return strict === gates.no ? [] : [all([reached(parts), contrary(exempt), strict])];
  };
  const once = controls.filter((parts) => !parts.perItem);
  const each = controls.filter((parts) => parts.perItem);
  let stricter = gates.no;
  let stricterOfItem = gates.no;
  return STEPS.toReversed()
    .map((step) => {
      stricterOfItem = any([stricterOfItem, ...each.flatMap((parts) => comesTo(parts, step))]);
      const ofItems = gates.some(itemSubject, stricterOfItem);
      stricter = any([stricter, ofItems, ...once.flatMap((parts) => comesTo(parts, step))]);
      return stricter;
    })
    .toReversed();
}

/** The gates of a regime's acts and of services for them. */
export const groupOf = (
  regime: Regime,
  structure: readonly ControlParts[],
  group: 'act' | 'service',
): readonly ControlParts[] =>
  structure.filter((parts) => parts.group === group && regime.rules[parts.control]?.live);

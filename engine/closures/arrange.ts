/**
 * Controls arranged for speed: those that need the same thing first (that the item is on a list, say) stand behind
 * one question, so that an item on no list passes dozens of controls with a glance at each list's flag.
 */
import type { Frame, Row } from '../dossier/row.ts';
import type { Node } from '../nodes/node.ts';
import type { Regime } from '../regime/regime.ts';
import { NOTHING, spanOf, type TruthOf } from '../rules/compose.ts';
import type { ControlParts } from '../rules/structure.ts';
import { type Span, span, strictest } from '../tier/ladder.ts';
import { NO, YES } from '../truth/truth.ts';
import { type Compiling, compile, type Test } from './compile.ts';

/** What a control, or several, say of the present frame. */
export type Contribution = (frame: Frame) => Span;

/** Controls behind one question: a truth fact of a row, read by number, or any other test. */
type Guarded = {
  readonly subject: number;
  readonly slot: number;
  readonly test: Test;
  readonly controls: readonly Contribution[];
};

/** The strictest of the controls. `tests` are the compiled conditions of the regime's rules, by index. */
export function strictestOf(
  controls: readonly ControlParts[],
  regime: Regime,
  compiling: Compiling,
  tests: readonly Test[],
): Contribution {
  const groups = Map.groupBy(controls, ({ control }) => {
    const guard = guardOf(regime.rules[control]?.when as Node, compiling);
    return compiling.sharing.keyOf(guard);
  });
  const guarded = [...groups.values()].map((members): Guarded => {
    const guard = guardOf(regime.rules[members[0]?.control as number]?.when as Node, compiling);
    const place = guard.kind === 'is-true' ? compiling.index.places.get(guard.fact) : undefined;
    return {
      subject: place?.subject ?? -1,
      slot: place?.slot ?? -1,
      test: compile(guard, compiling),
      controls: members.map((parts) => contribution(parts, tests)),
    };
  });
  return (frame) => {
    let result: Span = NOTHING;
    for (const { subject, slot, test, controls: members } of guarded) {
      if (slot < 0 ? test(frame) === NO : (frame[subject] as Row).values[slot] === false) continue;
      for (const contribute of members) {
        const one = contribute(frame);
        if (one !== NOTHING) result = result === NOTHING ? one : strictest(result, one);
      }
    }
    return result;
  };
}

/** The cheapest thing that must hold for the condition to hold. */
function guardOf(when: Node, compiling: Compiling): Node {
  if (when.kind !== 'all-of') return when;
  const { costOf } = compiling.sharing;
  return when.of.toSorted((a, b) => costOf(a) - costOf(b))[0] ?? when;
}

function contribution(parts: ControlParts, tests: readonly Test[]): Contribution {
  const base = tests[parts.control] as Test;
  const alone = parts.exclusions.length + parts.exemptions.length + parts.policies.length === 0;
  return (frame) => {
    const truth = base(frame);
    if (truth === NO) return NOTHING;
    if (alone) return span(truth === YES ? parts.step : 0, parts.step);
    const truthOf: TruthOf = (rule) => (rule === parts.control ? truth : (tests[rule] as Test)(frame));
    return spanOf(parts, truthOf);
  };
}

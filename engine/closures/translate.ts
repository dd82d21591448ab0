/** Rule trees into gates: each kind of node once, and the rules of a day with what they rely on. */
import { decimal } from '../amount/index.ts';
import type { Node } from '../nodes/node.ts';
import type { NoticeStatus } from '../nodes/notice-in-force.ts';
import type { DatedRule, Regime } from '../regime/regime.ts';
import type { ControlParts } from '../rules/structure.ts';
import type { Index, Place } from '../vocabulary/vocabulary.ts';
import { shareReached } from './comparisons.ts';
import type { Gates, Wire } from './gates.ts';
import { ALL_UNKNOWN } from './words.ts';

export type Translated = {
  /** The rule's own condition, by its index in the regime. */
  readonly own: (rule: number) => Wire;
  /** A control with its exclusions; of any other rule, its own condition. */
  readonly reach: (rule: number) => Wire;
};

/** The wires of a day's rules. */
export function translate(
  regime: Regime,
  structure: readonly ControlParts[],
  index: Index,
  gates: Gates,
): Translated {
  const byLabel = new Map(regime.rules.map((dated, at) => [dated.rule.label, at]));
  const partsOf = new Map(structure.map((parts) => [parts.control, parts]));
  const splitKeys = new Set(regime.law.splitKeys);
  const made = new Map<number, Wire>();
  const own = (rule: number): Wire => {
    const dated = regime.rules[rule] as DatedRule;
    const wire = made.get(rule) ?? (dated.live ? go(dated.when) : gates.no);
    made.set(rule, wire);
    return wire;
  };
  const reach = (rule: number): Wire => {
    const excluding = partsOf.get(rule)?.exclusions ?? [];
    return gates.all([own(rule), ...excluding.map((one) => gates.contrary(own(one)))]);
  };
  const place = (path: string): Place => {
    const found = index.places.get(path);
    if (!found) throw new Error(`no such fact in the vocabulary: ${path}`);
    return found;
  };
  const subject = (name: string): number => {
    const found = index.subjects.get(name);
    if (found === undefined) throw new Error(`no such subject in the vocabulary: ${name}`);
    return found;
  };

  const go = (node: Node): Wire => {
    switch (node.kind) {
      case 'constant':
        return node.value ? gates.yes : gates.no;
      case 'all-of':
        return gates.all(node.of.map(go));
      case 'any-of':
        return gates.any(node.of.map(go));
      case 'not':
        return gates.contrary(go(node.of));
      case 'is-true':
      case 'is-one-of':
      case 'includes':
      case 'compare-number':
      case 'compare-amount':
      case 'compare-date':
        return gates.fact(place(node.fact), node);
      case 'notice-in-force':
        return gates.any([
          gates.fact(place(node.fact), { ...node, statuses: withoutKeys(node.statuses ?? {}, splitKeys) }),
          ...Object.entries(node.statuses ?? {}).flatMap(([notice, status]) =>
            typeof status === 'object' && splitKeys.has(status.open)
              ? [
                  gates.all([
                    gates.key(status.open, 'in-force'),
                    gates.fact(place(node.fact), { kind: 'is-one-of', fact: node.fact, values: [notice] }),
                  ]),
                ]
              : [],
          ),
        ]);
      case 'share-at-least': {
        const [part, whole] = [place(node.part), place(node.whole)];
        const threshold = decimal(node.threshold);
        return gates.share(JSON.stringify(node), [part, whole], (a, b) => shareReached(a, b, threshold));
      }
      case 'sum-at-least':
        return gates.sum(subject(node.subject), go(node.where), place(node.fact), node.bound);
      case 'some':
        return gates.some(subject(node.subject), gates.all([go(node.where), go(node.that)]));
      case 'every': {
        const broken = gates.all([go(node.where), gates.contrary(go(node.that))]);
        return gates.contrary(gates.some(subject(node.subject), broken));
      }
      case 'reading':
        if (splitKeys.has(node.key)) {
          const chosen = Object.entries(node.alternatives).map(([value, inner]) =>
            gates.all([gates.key(node.key, value), go(inner)]),
          );
          return gates.any(chosen);
        }
        return gates.agreed(Object.values(node.alternatives).map(go));
      case 'open-status':
        return splitKeys.has(node.key) ? gates.key(node.key, 'in-force') : gates.fixed(ALL_UNKNOWN);
      case 'holds':
        return reach(byLabel.get(node.rule) as number);
      case 'in-force':
        throw new Error(`a tree must be specialised before it is compiled: in-force ${node.provision}`);
    }
  };
  return { own, reach };
}

/** The statuses of notices that hang on no key answered case by case; those that do are asked beside. */
function withoutKeys(
  statuses: Readonly<Record<string, NoticeStatus>>,
  splitKeys: ReadonlySet<string>,
): Readonly<Record<string, NoticeStatus>> {
  const asked = ([, status]: readonly [string, NoticeStatus]): boolean =>
    typeof status === 'object' && splitKeys.has(status.open);
  return Object.fromEntries(Object.entries(statuses).filter((entry) => !asked(entry)));
}

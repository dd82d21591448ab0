/**
 * In which senses rules ask each unknown, seen from the outcome: does a `yes` push it up or down? An unknown asked in
 * both senses makes Kleene's interval wider than the truth ("a licence either way" is not seen), unless its cases are
 * answered one by one; so it belongs among the splits.
 */
import { bearsOn } from '../acts/act.ts';
import type { Node } from '../nodes/node.ts';
import type { Law } from '../rules/law.ts';
import type { Rule } from '../rules/rule.ts';
import { excludedBy, exemptedBy, reviewedBy } from './expand.ts';
import { type CheckFinding, notice } from './finding.ts';
import { type Signed, signed } from './signs.ts';
import { turnedReadings } from './turned-readings.ts';

/** Values of an unknown that push the outcome up, as one rule asks: a set of texts, or all but a set. */
type Ask = { readonly unknown: string; readonly values: readonly string[]; readonly except: boolean };

/** A node with its sign; `shared`: keys that it does not ask by itself. */
type Counted = Signed & { readonly shared?: readonly string[] };

/**
 * Unknowns asked in both senses that no split covers, and splits that nothing asks in both senses.
 * @example checkSenses({ ...law, rules: [], splits: [], splitKeys: [] }) // []
 */
export function checkSenses(law: Law): readonly CheckFinding[] {
  const nodes = signedNodes(law);
  const asks = nodes.flatMap((one) =>
    asksOf(one.node, one.up, law).filter((ask) => !one.shared?.includes(ask.unknown)),
  );
  const unknowns = [...new Set(asks.map((ask) => ask.unknown))];
  const mixed = unknowns
    .filter((name) => inBothSenses(asks.filter((ask) => ask.unknown === name)))
    .concat(turnedReadings(nodes, law));
  const covered = [...law.splits.map((split) => split.fact), ...law.splitKeys];
  return [
    ...mixed.filter((name) => !covered.includes(name)).map((name) => notice('asked-in-both-senses', name)),
    ...covered.filter((name) => !mixed.includes(name)).map((name) => notice('split-not-needed', name)),
  ];
}

/** All nodes that the outcome hangs on, each with its sign; a rule met twice in one sense is looked at once. */
function signedNodes(law: Law): readonly Counted[] {
  const seen = new Set<string>();
  const further = (label: string, up: boolean): readonly Counted[] => {
    const rule = law.rules.find((one) => one.label === label);
    if (!rule || seen.has(`${up} ${label}`)) return [];
    seen.add(`${up} ${label}`);
    const own = signed(rule.when, up);
    return [
      ...own,
      ...statusOfRule(rule, up, law),
      ...own.flatMap(({ node, up: sense }) => (node.kind === 'holds' ? further(node.rule, sense) : [])),
      ...excludedBy(label, law).flatMap((one) => further(one.label, !up)),
    ];
  };
  return law.rules.flatMap((rule) =>
    rule.kind === 'control'
      ? [
          ...further(rule.label, true),
          ...exemptedBy(rule.label, law).flatMap((one) => further(one.label, false)),
          ...reviewedBy(rule.label, law).flatMap((one) => further(one.label, true)),
        ]
      : [],
  );
}

/** The rule's own status; of an exception, only the keys on which not all controls that it bears on hang too. */
function statusOfRule(rule: Rule, up: boolean, law: Law): readonly Counted[] {
  const node: Node = { kind: 'in-force', provision: rule.cites[0] };
  if (!('of' in rule)) return [{ node, up }];
  const controls = law.rules.filter((one) => rule.of.includes(one.label));
  const shared = keysOf(rule.cites[0], law)
    .map((one) => one.key)
    .filter((key) => controls.every((one) => keysOf(one.cites[0], law).some((other) => other.key === key)));
  return [{ node, up, shared }];
}

/** Whatever the value, one of two asks is met: that is what Kleene's logic cannot see. */
function inBothSenses(asks: readonly Ask[]): boolean {
  const all = asks.filter((ask) => ask.except);
  return all.some((ask) =>
    asks.some((other) =>
      other.except
        ? ask.values.every((value) => !other.values.includes(value))
        : ask.values.every((value) => other.values.includes(value)),
    ),
  );
}

function asksOf(node: Node, up: boolean, law: Law): readonly Ask[] {
  const yes = (unknown: string, rises: boolean): Ask => ({ unknown, values: ['yes'], except: !rises });
  switch (node.kind) {
    case 'is-true':
    case 'notice-in-force':
    case 'sum-at-least':
      return [yes(node.fact, up)];
    case 'is-one-of':
    case 'includes':
      return [{ unknown: node.fact, values: node.values, except: !up }];
    case 'compare-amount':
    case 'compare-number':
      return [yes(node.fact, up === (node.comparator === '>=' || node.comparator === '>'))];
    case 'compare-date':
      return [yes(node.fact, up === (node.comparator === 'on-or-after'))];
    case 'share-at-least':
      return [yes(node.part, up), yes(node.whole, !up)];
    case 'in-force':
    case 'open-status':
      return keysOf(node.provision, law).map(({ key, value }) => ({
        unknown: key,
        values: [value],
        except: !up,
      }));
    case 'all-of':
    case 'any-of':
    case 'constant':
    case 'every':
    case 'holds':
    case 'not':
    case 'reading':
    case 'some':
      return [];
  }
}

type Key = { readonly key: string; readonly value: string };

/** The keys on which a provision's status may hang: a suspension that ran out, a reading of when it took effect. */
function keysOf(provision: string, law: Law): readonly Key[] {
  return law.acts
    .filter((act) => bearsOn(act, provision))
    .flatMap((act): readonly Key[] => {
      if (act.kind === 'suspend') return [{ key: act.key, value: 'in-force' }];
      return act.kind === 'enact' && act.under ? [{ key: act.under.key, value: act.under.alternative }] : [];
    });
}

/** Everything a rule names that must exist elsewhere in its corpus: facts, subjects, readings, rules, provisions. */
import type { Node, Rule } from '@ytterby/engine';

export type Named = {
  readonly as: 'fact' | 'subject' | 'rule' | 'reading' | 'provision' | 'kind';
  readonly name: string;
};

const RULE_KINDS = ['control', 'exclusion', 'exemption', 'policy', 'duty', 'caution'];

/** @example namedIn({ kind: 'caution', label: 'a', cites: ['p'], scope: 'item', when: constant(true), says }) // [{ as: 'provision', name: 'p' }] */
export function namedIn(rule: Rule): readonly Named[] {
  const others = 'of' in rule ? rule.of : 'unless' in rule ? (rule.unless ?? []) : [];
  return [
    ...(RULE_KINDS.includes(rule.kind) ? [] : [{ as: 'kind' as const, name: rule.kind as string }]),
    ...rule.cites.map((name) => ({ as: 'provision' as const, name })),
    ...others.map((name) => ({ as: 'rule' as const, name })),
    ...namedInNode(rule.when),
  ];
}

function namedInNode(node: Node): readonly Named[] {
  switch (node.kind) {
    case 'all-of':
    case 'any-of':
      return node.of.flatMap(namedInNode);
    case 'not':
      return namedInNode(node.of);
    case 'some':
    case 'every':
      return [{ as: 'subject', name: node.subject }, ...namedInNode(node.where), ...namedInNode(node.that)];
    case 'sum-at-least':
      return [
        { as: 'subject', name: node.subject },
        { as: 'fact', name: node.fact },
        ...namedInNode(node.where),
      ];
    case 'share-at-least':
      return [
        { as: 'fact', name: node.part },
        { as: 'fact', name: node.whole },
      ];
    case 'reading':
      return [
        ...Object.keys(node.alternatives).map((value) => ({
          as: 'reading' as const,
          name: `${node.key}=${value}`,
        })),
        ...Object.values(node.alternatives).flatMap(namedInNode),
      ];
    case 'holds':
      return [{ as: 'rule', name: node.rule }];
    case 'in-force':
    case 'open-status':
      return [{ as: 'provision', name: node.provision }];
    case 'constant':
      return [];
    case 'is-true':
    case 'is-one-of':
    case 'includes':
    case 'compare-date':
    case 'compare-number':
    case 'compare-amount':
    case 'notice-in-force':
      return [{ as: 'fact', name: node.fact }];
    default:
      return unknownKind(node);
  }
}

/** A kind of node that this program does not know: a corpus from a newer one. */
const unknownKind = (node: never): readonly Named[] => [
  { as: 'kind', name: String((node as { readonly kind?: unknown }).kind) },
];

/**
 * A law as a ZEN decision graph: input, one expression node that works out the step on the ladder, output. Lists are
 * walked by ZEN's own `some` and `all`; cheap conditions come first, since ZEN stops at the first that decides.
 */
import type { Node, Regime } from '@ytterby/engine';
import { shipped } from '@ytterby/law';
import { controlsOf } from './compose.ts';
import { byWeight } from './order.ts';
import { dayNumber, nameOf } from './record.ts';
import { type Shared, sharedName } from './shared.ts';

/** @example zenGraph(regime, sharedOf(regime)).nodes.length // 3 */
export function zenGraph(regime: Regime, { definitions, trees }: Shared): object {
  const when = (rule: number): string => `(${zenOf(trees.get(rule) as Node, regime, null)})`;
  const any = (rules: readonly number[]): string => rules.map(when).join(' or ');
  const steps = controlsOf(regime).map(({ control, step, exclusions, exemptions, policies }) => {
    const reaches = exclusions.length === 0 ? when(control) : `${when(control)} and not (${any(exclusions)})`;
    const reviews = policies.map((one) => `(${when(one.rule)} ? ${one.step} : 0)`);
    const reviewed = reviews.length === 0 ? `${step}` : `max([${[step, ...reviews].join(', ')}])`;
    return `(${reaches} ? ${exemptions.length === 0 ? reviewed : `(${any(exemptions)} ? 1 : ${reviewed})`} : 0)`;
  });
  const expressions = [
    ...definitions.map((node, at) => ({
      id: sharedName(at),
      key: nameOf(sharedName(at)),
      value: zenOf(node, regime, null),
    })),
    { id: 'step', key: 'step', value: `max([${steps.join(', ')}])` },
  ];
  return {
    nodes: [
      { id: 'in', name: 'in', type: 'inputNode', position: { x: 0, y: 0 }, content: {} },
      {
        id: 'law',
        name: 'law',
        type: 'expressionNode',
        position: { x: 1, y: 0 },
        content: {
          expressions,
          passThrough: false,
          inputField: null,
          outputPath: null,
          executionMode: 'single',
        },
      },
      { id: 'out', name: 'out', type: 'outputNode', position: { x: 2, y: 0 }, content: {} },
    ],
    edges: [
      { id: 'a', type: 'edge', sourceId: 'in', targetId: 'law' },
      { id: 'b', type: 'edge', sourceId: 'law', targetId: 'out' },
    ],
  };
}

/** `row`: the subject whose row `#` stands for; facts of the transaction and of its item go by plain names. */
function zenOf(node: Node, regime: Regime, row: string | null): string {
  const go = (inner: Node): string => zenOf(inner, regime, row);
  const fact = (path: string): string => {
    if (path.startsWith('shared.')) return `$.${nameOf(path)}`;
    const subject = subjectOf(path, regime);
    if (subject === row) return `#.${nameOf(path)}`;
    if (subject === 'transaction' || subject === 'item') return nameOf(path);
    throw new Error(`ZEN cannot reach ${path} from within ${row}`);
  };
  const list = (values: readonly string[]): string => `[${values.map((one) => `'${one}'`).join(', ')}]`;
  const member = (of: string, values: readonly string[]): string =>
    values.length === 1 ? `${of} == '${values[0]}'` : `${of} in ${list(values)}`;
  switch (node.kind) {
    case 'constant':
      return String(node.value);
    case 'all-of':
      return `(${byWeight(node.of).map(go).join(' and ')})`;
    case 'any-of':
      return `(${byWeight(node.of).map(go).join(' or ')})`;
    case 'not':
      return `(not (${go(node.of)}))`;
    case 'is-true':
      return fact(node.fact);
    case 'is-one-of':
      return member(fact(node.fact), node.values);
    case 'includes':
      return `some(${fact(node.fact)}, # in ${list(node.values)})`;
    case 'compare-number':
      return `(${fact(node.fact)} != false and ${fact(node.fact)} ${node.comparator} ${node.bound})`;
    case 'compare-amount':
      return `${fact(node.fact)} ${node.comparator} ${node.bound}`;
    case 'compare-date':
      return `${fact(node.fact)} ${node.comparator === 'before' ? '<' : '>='} ${dayNumber(node.day)}`;
    case 'share-at-least':
      return `(${fact(node.whole)} > 0 and ${fact(node.part)} >= ${fact(node.whole)} * ${node.threshold})`;
    case 'some':
    case 'every': {
      const rows = within(node.subject, regime) === row ? `#.${node.subject}` : node.subject;
      return `${node.kind === 'some' ? 'some' : 'all'}(${rows}, ${zenOf(node.that, regime, node.subject)})`;
    }
    case 'notice-in-force':
      return member(fact(node.fact), noticesInForce(node.statuses));
    default:
      throw new Error(`no ZEN expression for ${node.kind}`);
  }
}

/** Notices in force that can name a party; the peers walk the list, so nothing else is on it. */
export function noticesInForce(statuses: Readonly<Record<string, unknown>> | undefined): readonly string[] {
  const { actions } = shipped().corpus.lists;
  return Object.entries(statuses ?? {}).flatMap(([notice, status]) =>
    status === 'yes' && actions.some(({ id }) => id === notice) ? [notice] : [],
  );
}

export const subjectOf = (path: string, regime: Regime): string =>
  regime.law.vocabulary.subjects.find((one) => one.facts.some((fact) => fact.path === path))?.name ?? '';

const within = (subject: string, regime: Regime): string | null =>
  regime.law.vocabulary.subjects.find((one) => one.name === subject)?.within ?? null;

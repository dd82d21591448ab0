/**
 * Readings of which one alternative is the stricter in one place and the milder in another, or of which neither
 * implies the other: their alternatives, too, have to be answered one by one.
 */
import { canonical } from '../corpus/canonical.ts';
import type { Node } from '../nodes/node.ts';
import type { Law } from '../rules/law.ts';
import { conditions, implies, rootOf } from './conditions.ts';
import type { Signed } from './signs.ts';

/** @example turnedReadings([], law) // [] */
export function turnedReadings(nodes: readonly Signed[], law: Law): readonly string[] {
  const table = conditions(law);
  const readings = nodes.filter(({ node }) => node.kind === 'reading');
  const once = new Map(readings.map((one) => [`${one.up} ${canonical(one.node)}`, one]));
  const senses = [...once.values()].flatMap(({ node, up }) => {
    if (node.kind !== 'reading') return [];
    const names = Object.keys(node.alternatives).sort();
    const rootAt = (name: string) => rootOf(node.alternatives[name] as Node, table);
    return names.flatMap((first, at) =>
      names.slice(at + 1).flatMap((second) => {
        const wider = !implies(rootAt(second), rootAt(first), table);
        const narrower = !implies(rootAt(first), rootAt(second), table);
        const pair = `${first} ${second}`;
        return [
          ...(wider ? [{ key: node.key, pair, up }] : []),
          ...(narrower ? [{ key: node.key, pair, up: !up }] : []),
        ];
      }),
    );
  });
  const turned = senses.filter((one) =>
    senses.some((other) => other.key === one.key && other.pair === one.pair && other.up !== one.up),
  );
  return [...new Set(turned.map((one) => one.key))];
}

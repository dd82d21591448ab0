/**
 * Known names that stand against one another: 中国中车 and China Railway share common words, yet each is a name of
 * its own. A known name met only in part is not that name.
 */
import type { Name } from '../read/name.ts';

/** Costs of two different known names, of one nested in the other, of a known name met only in part. */
const QUARREL = 0.45;
const NESTED = 0.22;
const BROKEN = 0.15;

type Unit = Name['units'][number];

/** What the known names of two aligned names cost. */
export function brandCost(query: Name, candidate: Name, mine: Uint8Array, theirs: Uint8Array): number {
  const q = brands(query);
  const c = brands(candidate);
  if (q.length === 0 && c.length === 0) return 0;
  if (q.some((a) => c.some((b) => shares(a, b)))) return 0;
  if (q.length > 0 && c.length > 0) return nested(query, c) || nested(candidate, q) ? NESTED : QUARREL;
  return q.some((unit) => broken(unit, mine)) || c.some((unit) => broken(unit, theirs)) ? BROKEN : 0;
}

function brands(name: Name): readonly Unit[] {
  return name.units.filter((unit) => unit.entry?.brand === true);
}

function shares(a: Unit, b: Unit): boolean {
  return (a.entry?.meanings ?? []).some((meaning) => b.entry?.meanings.includes(meaning) === true);
}

function nested(name: Name, others: readonly Unit[]): boolean {
  return name.phrases.some(({ entry }) =>
    others.some((other) =>
      entry.meanings.some((meaning) => other.entry?.meanings.includes(meaning) === true),
    ),
  );
}

function broken(unit: Unit, covered: Uint8Array): boolean {
  let met = 0;
  for (let i = unit.start; i < unit.end; i++) met += covered[i] as number;
  return met > 0 && met < unit.end - unit.start;
}

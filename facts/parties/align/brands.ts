/**
 * Known names that stand against one another: 中国中车 and China Railway share common words, yet each is a name of
 * its own. A known name met only in part is not that name.
 */
import { isHan } from '../fold/han.ts';
import type { Name } from '../read/name.ts';
import type { Chosen } from './assign.ts';

/** Costs of two different known names, of one nested in the other, of a known name met only in part. */
const QUARREL = 0.45;
const NESTED = 0.22;
const BROKEN = 0.15;

type Unit = Name['units'][number];

/** What the known names of two aligned names cost. */
export function brandCost(
  query: Name,
  candidate: Name,
  mine: Uint8Array,
  theirs: Uint8Array,
  bothHaveMore: boolean,
  chosen: readonly Chosen[],
): number {
  const q = brands(query);
  const c = brands(candidate);
  if (q.length === 0 && c.length === 0) return 0;
  if (q.some((a) => c.some((b) => shares(a, b)))) return 0;
  if (q.length > 0 && c.length > 0)
    return nested(query, candidate, c) || nested(candidate, query, q) ? NESTED : QUARREL;
  const isBroken =
    q.some((unit) => broken(query, unit, mine) || isScattered(unit, chosen, 'query')) ||
    c.some((unit) => broken(candidate, unit, theirs) || isScattered(unit, chosen, 'candidate'));
  // 航天科技控股 is not short for 中国航天科技: it goes on with a word of its own.
  return isBroken ? (bothHaveMore ? 2 * BROKEN : BROKEN) : 0;
}

/**
 * Whether two known names stand against one another whatever else agrees: enough by itself to keep the parties well
 * below the look bar, and told before anything is aligned.
 */
export function brandsQuarrel(query: Name, candidate: Name): boolean {
  const q = brands(query);
  const c = brands(candidate);
  if (q.length === 0 || c.length === 0 || q.some((a) => c.some((b) => shares(a, b)))) return false;
  return !nested(query, candidate, c) && !nested(candidate, query, q);
}

const brandsOf = new WeakMap<Name, readonly Unit[]>();

/** The known names in a name, found once. */
function brands(name: Name): readonly Unit[] {
  const known = brandsOf.get(name);
  if (known) return known;
  const found = name.units.filter((unit) => unit.entry?.brand === true);
  brandsOf.set(name, found);
  return found;
}

function shares(a: Unit, b: Unit): boolean {
  return (a.entry?.meanings ?? []).some((meaning) => b.entry?.meanings.includes(meaning) === true);
}

/** One of the other's known names stands in this one, as it is written there. */
function nested(name: Name, other: Name, others: readonly Unit[]): boolean {
  return name.phrases.some(({ entry, start, end }) =>
    others.some(
      (unit) =>
        entry.meanings.some((meaning) => unit.entry?.meanings.includes(meaning) === true) &&
        (!inOneScript(name, start, other, unit.start) ||
          written(name, start, end) === written(other, unit.start, unit.end)),
    ),
  );
}

function inOneScript(name: Name, at: number, other: Name, there: number): boolean {
  const [a, b] = [name.atoms[at], other.atoms[there]];
  return a?.unspaced === b?.unspaced && isHan(a?.text[0] ?? '') === isHan(b?.text[0] ?? '');
}

function written(name: Name, start: number, end: number): string {
  let text = '';
  for (let at = start; at < end; at++) text += `${name.atoms[at]?.text} `;
  return text;
}

/** Met in part, and the part that is missing is more than the country before it and the group behind it. */
function broken(name: Name, unit: Unit, covered: Uint8Array): boolean {
  let met = 0;
  let missing = '';
  for (let i = unit.start; i < unit.end; i++) {
    met += covered[i] as number;
    if (covered[i] === 0) missing += name.atoms[i]?.text;
  }
  return met > 0 && !/^(?:中国)?(?:集团)?$/.test(missing);
}

/** Met in pieces that stand apart in the other name, so that it is not the known name that stands there. */
function isScattered(unit: Unit, chosen: readonly Chosen[], side: 'query' | 'candidate'): boolean {
  const pieces = chosen
    .filter((edge) =>
      side === 'query'
        ? edge.fromQuery >= unit.start && edge.toQuery <= unit.end
        : edge.fromCandidate >= unit.start && edge.toCandidate <= unit.end,
    )
    .map((edge) =>
      side === 'query' ? [edge.fromCandidate, edge.toCandidate] : [edge.fromQuery, edge.toQuery],
    )
    .toSorted((a, b) => (a[0] as number) - (b[0] as number));
  return pieces.some((piece, i) => i > 0 && (piece[0] as number) > (pieces[i - 1]?.[1] as number));
}

/**
 * Sisters that share what names them: a known name met by its short form where the other goes on with another trade
 * (振华重工 and 振华科技), and a run of naming characters that is one longer (大地 and 大地熊).
 */
import type { Name } from '../read/name.ts';
import type { Chosen } from './assign.ts';

/** What a sister costs: enough that no such pair is held, and one that has nothing else in common is not shown. */
const OTHER_TRADE = 0.27;
const ONE_MORE = 0.1;

/** Words that say how a house is built and not what it does. */
const HOUSE = new Set(['集团', '控股', '股份', '公司', '总公司', '企业', '实业', '国际', '中国']);

/** What speaks against two names as sisters; 0 where nothing does. */
export function siblingCost(
  query: Name,
  candidate: Name,
  chosen: readonly Chosen[],
  coveredQuery: Uint8Array,
  coveredCandidate: Uint8Array,
): number {
  const quarrel = chosen.some(
    (edge) =>
      edge.kind === 'same-meaning' &&
      (goesOn(
        query,
        edge.fromQuery,
        edge.toQuery,
        candidate,
        edge.fromCandidate,
        edge.toCandidate,
        coveredCandidate,
      ) ||
        goesOn(
          candidate,
          edge.fromCandidate,
          edge.toCandidate,
          query,
          edge.fromQuery,
          edge.toQuery,
          coveredQuery,
        )),
  );
  const longer =
    query.hasUnspaced === candidate.hasUnspaced &&
    oneMore(query, coveredQuery) !== oneMore(candidate, coveredCandidate);
  return (quarrel ? OTHER_TRADE : 0) + (longer ? ONE_MORE : 0);
}

/** The full name, its own first characters on the other side, and there another word in place of the rest. */
function goesOn(
  full: Name,
  from: number,
  to: number,
  short: Name,
  start: number,
  end: number,
  covered: Uint8Array,
): boolean {
  const [whole, head] = [characters(full, from, to), characters(short, start, end)];
  if (whole === null || head === null || head.length >= whole.length || !whole.startsWith(head)) return false;
  const next = short.atoms[end];
  if (!next?.unspaced || covered[end] === 1 || (next.class !== 'word' && next.class !== 'filler'))
    return false;
  const unit = short.units[next.unit] as Name['units'][number];
  return !HOUSE.has(characters(short, unit.start, unit.end) ?? '');
}

function characters(name: Name, from: number, to: number): string | null {
  const atoms = name.atoms.slice(from, to);
  return atoms.every((atom) => atom.unspaced) ? atoms.map((atom) => atom.text).join('') : null;
}

/** One naming character alone is not covered, right behind or before two that are. */
function oneMore(name: Name, covered: Uint8Array): boolean {
  const naming = (at: number): boolean =>
    name.atoms[at]?.unspaced === true && name.atoms[at]?.class === 'name';
  const met = (at: number): boolean => naming(at) && covered[at] === 1;
  return name.atoms.some(
    (_, at) =>
      naming(at) &&
      covered[at] === 0 &&
      (met(at - 1) ? met(at - 2) && !naming(at + 1) : met(at + 1) && met(at + 2) && !naming(at - 1)),
  );
}

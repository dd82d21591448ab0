/** Compares two names that have been read: the best pair of readings wins. Records and pairs share this code. */
import { edgesOf } from '../align/align.ts';
import { assign } from '../align/assign.ts';
import { keepsApart, mayAgree, namesMeet } from '../align/may-agree.ts';
import { type Scored, score } from '../align/score.ts';
import { round } from '../align/text-of.ts';
import type { Name } from '../read/name.ts';
import type { Match, Rarity } from '../types.ts';
import { bandOf, HOLD } from './bars.ts';

const NOTHING: Match = { score: 0, band: 'none', because: [] };

/** Every token counts in full: without lists in use nothing is known to be common beyond the lexicon. */
export const PLAIN: Rarity = () => 1;

/**
 * The best match among the readings of a query and of a candidate. `quick`: names that cannot be alike are given
 * nothing, and no reasons.
 */
export function matchReadings(
  query: readonly Name[],
  candidate: readonly Name[],
  rarity: Rarity = PLAIN,
  quick = false,
): Match {
  let best: Scored | undefined;
  for (const [i, q] of query.entries())
    for (const [j, c] of candidate.entries()) {
      // Two branches of one head are told apart by what makes them branches.
      if (q.atoms.length === 0 || c.atoms.length === 0 || (q.branch && c.branch)) continue;
      if (quick && !mayAgree(q, c)) continue;
      const found = scorePair(q, c, rarity, quick);
      // A bracketed part alone says a little less than the name as a whole; the head of a branch is the whole person.
      const less = i + j === 0 || q.branch || c.branch ? 0 : 0.02;
      const part = { ...found, score: Math.max(0, round(found.score - less)) };
      // A name put right by guess is never certain.
      const sure = q.mended || c.mended ? { ...part, score: Math.min(part.score, HOLD - 0.01) } : part;
      if (!best || sure.score > best.score) best = q.branch || c.branch ? ofBranch(q, c, sure) : sure;
    }
  return best ? { score: best.score, band: bandOf(best.score), because: best.because } : NOTHING;
}

/** Says that it is the head which agrees: the law takes a branch (分公司) with it, which is no person of its own. */
function ofBranch(query: Name, candidate: Name, { score, because }: Scored): Scored {
  const [named, head] = query.branch ? [query.raw, query.folded] : [candidate.raw, candidate.folded];
  const part = { kind: 'branch', score: 1, weight: 0 } as const;
  const mine = query.branch ? { query: named, candidate: head } : { query: head, candidate: named };
  return { score, because: [...because, { ...part, ...mine }] };
}

const APART: Scored = { score: 0, because: [] };

function scorePair(query: Name, candidate: Name, rarity: Rarity, quick: boolean): Scored {
  if (query.raw === candidate.raw) return whole(query, candidate, 1);
  if (query.folded === candidate.folded) return whole(query, candidate, 0.995);
  const edges = edgesOf(query, candidate);
  if (quick && (!namesMeet(query, candidate, edges) || keepsApart(query, candidate, edges))) return APART;
  const scored = score(query, candidate, assign(query, candidate, edges), rarity);
  return scored.score > 0.99 ? { ...scored, score: 0.99 } : scored;
}

function whole(query: Name, candidate: Name, value: number): Scored {
  const kind = value === 1 ? 'exact' : 'variant';
  return {
    score: value,
    because: [{ kind, query: query.raw, candidate: candidate.raw, score: value, weight: 1 }],
  };
}

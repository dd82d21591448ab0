/**
 * Judges one record against a query: its best pair of names wins, and its names in the query's own script can contradict
 * what another script seems to say.
 */
import { compareIdentifiers } from '../identifiers/compare-identifiers.ts';
import { bandOf, HOLD, LOOK } from '../match/bars.ts';
import { matchReadings } from '../match/match-readings.ts';
import type { Name } from '../read/name.ts';
import type { Match, Part, PartKind } from '../types.ts';
import type { Hit, PartyRecord, Query } from './record.ts';
import { type Register, readingsOf } from './register.ts';

/** A name that is asked about, as written and as read. */
export type Asked = { readonly text: string; readonly readings: readonly Name[] };

type Best = {
  readonly match: Match;
  readonly name: string;
  readonly queried: string;
  readonly readings: readonly Name[];
};

/** The hit of the record at `r`, whose names are indexed from `first` on; nothing where it has no name to compare. */
export function judge(
  register: Register,
  r: number,
  first: number,
  query: Query,
  asked: readonly Asked[],
  least: number,
): Hit | undefined {
  const record = register.records[r] as PartyRecord;
  const identifiers = compareIdentifiers(query.identifiers ?? [], record.identifiers);
  const decided = identifiers.verdict === 'equal';
  // A record found by its number, or below the bars, is compared to the end, for its parts or its exact score.
  const quick = !decided && least >= LOOK;
  let best: Best | undefined;
  let within: Best | undefined;
  for (const [n, name] of record.names.entries()) {
    const readings = readingsOf(register, first + n);
    for (const { text, readings: mine } of asked) {
      const found = matchReadings(mine, readings, register.rarity, quick);
      const match = name.weak && found.score >= HOLD ? withScore(found, HOLD - 0.01) : found;
      const pair = { match, name: name.text, queried: text, readings };
      if (!best || match.score > best.match.score) best = pair;
      const oneScript = mine[0]?.hasUnspaced === readings[0]?.hasUnspaced;
      if (oneScript && !name.weak && (!within || match.score > within.match.score)) within = pair;
    }
  }
  const against: Part[] = [];
  let score = best?.match.score ?? 0;
  if (best && within && within !== best && within.match.score < LOOK && score >= LOOK) {
    // The same script says another name: readings across scripts agree by chance too easily to overrule it.
    score = Math.max(
      within.match.score,
      Math.min(score, LOOK + 0.1) - 0.3 * (1 - within.match.score),
      tellsOfItself(best, within, register) ? LOOK + 0.05 : 0,
    );
    against.push({
      kind: 'conflict',
      query: within.queried,
      candidate: within.name,
      score: within.match.score,
      weight: 1,
    });
  }
  if (query.country && record.country && query.country !== record.country) {
    score = Math.max(0, score - 0.03);
    against.push({
      kind: 'conflict',
      query: query.country,
      candidate: record.country,
      score: 0,
      weight: 0.2,
    });
  }
  const identifier = {
    kind: 'identifier',
    query: identifiers.query,
    candidate: identifiers.candidate,
    weight: 2,
  } as const;
  if (identifiers.verdict === 'different') {
    score = Math.max(0, score - 0.12);
    against.push({ ...identifier, score: 0 });
  }
  if (decided) score = 1;
  if (!best && !decided) return undefined;
  const parts = best?.match.because ?? [];
  const agree = parts.filter((part) => part.score > 0);
  return {
    record,
    name: best?.name ?? '',
    queried: best?.queried ?? query.name,
    score: Math.round(score * 1000) / 1000,
    band: bandOf(score),
    because: decided ? [{ ...identifier, score: 1 }, ...agree] : agree,
    against: [...against, ...parts.filter((part) => part.score === 0)],
  };
}

const agreesBy = ({ because }: Match, wanted: PartKind): boolean =>
  because.some(({ kind, score }) => score > 0 && kind === wanted);

/** Every part agrees, and none by a meaning that is only near. */
const isWhole = ({ because }: Match): boolean =>
  because.every(({ kind, score }) => kind === 'legal-form' || (score > 0 && kind !== 'related-meaning'));

/**
 * A Latin name that renders the whole Chinese, Japanese or Korean name, by meaning or by sound, where the record's own
 * Latin name renders it otherwise: the two Latin names cannot be told apart by their letters, and a person looks.
 * Where the record's own is the sound of that name too, it stays the judge: 正海 is no 正害.
 */
function tellsOfItself(best: Best, within: Best, register: Register): boolean {
  if (best.match.score < HOLD || !isWhole(best.match)) return false;
  if (!best.readings[0]?.hasUnspaced || within.readings[0]?.hasUnspaced) return false;
  if (!agreesBy(best.match, 'reading')) return agreesBy(best.match, 'same-meaning');
  return !agreesBy(matchReadings(within.readings, best.readings, register.rarity), 'reading');
}

function withScore(match: Match, score: number): Match {
  return { ...match, score, band: bandOf(score) };
}

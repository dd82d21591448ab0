/**
 * Screens one party against a register: identifiers first, then names. A record's best pair wins; its names in
 * the query's own script can contradict what another script seems to say.
 */
import { compareIdentifiers } from '../identifiers/compare-identifiers.ts';
import { bandOf, HOLD, LOOK } from '../match/bars.ts';
import { matchReadings } from '../match/match-readings.ts';
import type { Name } from '../read/name.ts';
import { readName } from '../read/read-name.ts';
import type { Match, Part, PartKind } from '../types.ts';
import { keysOf, scriptsOf } from './keys.ts';
import { lookUp } from './name-index.ts';
import type { Hit, PartyRecord, Query } from './record.ts';
import { type Register, readingsOf } from './register.ts';

export type ScreenOptions = {
  /** The least score of a hit; the look bar unless told. */
  readonly least?: number;
  /** How many hits at most; 25 unless told. */
  readonly most?: number;
  /** How many names the index hands to the comparison, about; 90 unless told. */
  readonly candidates?: number;
};

type Best = {
  readonly match: Match;
  readonly name: string;
  readonly queried: string;
  readonly readings: readonly Name[];
};

/**
 * The hits of a query, best first; on equal scores exact before folded before reordered, then by record id.
 *
 * @example screen(buildRegister([]), { name: 'Huawei' }) // []
 */
export function screen(register: Register, query: Query, options: ScreenOptions = {}): readonly Hit[] {
  const least = options.least ?? LOOK;
  const asked = askedOf(query);
  const records = new Set<number>();
  for (const identifier of query.identifiers ?? [])
    for (const r of register.byIdentifier.get(`${identifier.kind}:${plain(identifier)}`) ?? [])
      records.add(r);
  for (const { readings } of asked) {
    const keys = readings.flatMap((reading) => keysOf(reading));
    for (const at of lookUp(register.index, keys, scriptsOf(readings), options.candidates ?? 90))
      records.add(register.recordOf[at] as number);
  }
  const firstName = firstNames(register, records);
  const hits: Hit[] = [];
  for (const r of records) {
    const hit = judge(register, r, firstName.get(r) as number, query, asked, least);
    if (hit && hit.score >= least) hits.push(hit);
  }
  hits.sort((a, b) => b.score - a.score || (a.record.id < b.record.id ? -1 : 1));
  return hits.slice(0, options.most ?? 25);
}

/** Number of the first indexed name of each record; names of a record stand together. */
function firstNames(register: Register, records: ReadonlySet<number>): ReadonlyMap<number, number> {
  const first = new Map<number, number>();
  for (const r of records) {
    let low = 0;
    let high = register.recordOf.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((register.recordOf[middle] as number) < r) low = middle + 1;
      else high = middle;
    }
    first.set(r, low);
  }
  return first;
}

type Asked = { readonly text: string; readonly readings: readonly Name[] };
const read = new WeakMap<Query, readonly Asked[]>();

/** The names of a query as they are read, once for all the registers it is screened against. */
function askedOf(query: Query): readonly Asked[] {
  const before = read.get(query);
  if (before) return before;
  const asked = [query.name, ...(query.otherNames ?? [])].map((text) => ({
    text,
    readings: readName(text, query.schema ?? 'Company'),
  }));
  read.set(query, asked);
  return asked;
}

function judge(
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

function plain(identifier: { readonly kind: string; readonly value: string }): string {
  return compareIdentifiers([identifier], [identifier]).query;
}

/**
 * What is answered of a bill of materials: the shares of the item and of every part that is or may be on Part 2, under every reading
 * not settled; what to ask for, in order; papers held against it; suppositions beside it.
 */
import { toText } from '@ytterby/engine/amount';
import { type Question, questionsFor } from './bom/ask.ts';
import { type Evidence, type Weighed, weighEvidence } from './bom/evidence.ts';
import type { NotTaken, Stated } from './bom/from-papers.ts';
import type { RolledBom } from './bom/open-bom.ts';
import type { WithPapers } from './bom/open-with-papers.ts';
import { type PartShares, part2Parts, sharesOfPart } from './bom/part-shares.ts';
import { type Supposition, whatIf } from './bom/what-if.ts';
import type { ReadCounts } from './read/part.ts';
import type { Smelter } from './read/read-amrt.ts';
import type { Readings } from './readings.ts';

/** Statuses and readings that were settled, key to value. */
export type SettledKeys = Readonly<Record<string, string>>;

/** Suppositions, and as they were said. */
export type Supposed = { readonly suppositions: readonly Supposition[]; readonly said: readonly unknown[] };

/** A question with the part whose answer hangs on it. */
export type Asked = Question & { readonly for: string };

export type ContentAnswer = {
  readonly item: string;
  readonly currency: string | null;
  readonly threshold: string;
  readonly on: string;
  readonly rows: ReadCounts;
  /** The item first, then every part that is or may be on Part 2, what holds more before what is in it. */
  readonly results: readonly PartShares[];
  readonly ask: readonly Asked[];
  readonly evidence: readonly Weighed[];
  /** The same if the papers are right where the bill is silent; what they say that could not be taken. */
  readonly withEvidence?: {
    readonly taken: readonly Stated[];
    readonly left: readonly NotTaken[];
    readonly results: readonly PartShares[];
    readonly ask: readonly Asked[];
  };
  readonly smelters: readonly Smelter[];
  readonly whatIf?: {
    readonly suppositions: readonly unknown[];
    readonly before: readonly PartShares[];
    readonly after: readonly PartShares[];
  };
  readonly settled: SettledKeys;
};

export type Beside = {
  readonly on: string;
  readonly rows: ReadCounts;
  readonly evidence: readonly Evidence[];
  readonly withPapers?: WithPapers | null;
  readonly smelters: readonly Smelter[];
  readonly supposed?: Supposed;
  readonly settled: SettledKeys;
};

/** Most questions told, and most parts asked about: a supplier is asked for a few facts and not for all. */
const MOST = 10;

export function contentAnswer(bom: RolledBom, beside: Beside): ContentAnswer {
  const { settled } = beside;
  const parts = [...new Set([bom.item, ...part2Parts(bom)])];
  const results = sharesIn(bom, parts, settled);
  const { supposed, withPapers } = beside;
  return {
    item: bom.item,
    currency: bom.table.compiled.currency,
    threshold: toText(bom.table.threshold),
    on: beside.on,
    rows: beside.rows,
    results,
    ask: asked(bom, results),
    evidence: weighEvidence(bom, beside.evidence, beside.on),
    ...(withPapers ? { withEvidence: ifRight(withPapers, settled) } : {}),
    smelters: beside.smelters,
    ...(supposed === undefined ? {} : { whatIf: supposedBeside(bom, parts, supposed, settled) }),
    settled,
  };
}

const sharesIn = (bom: RolledBom, parts: readonly string[], settled: SettledKeys): readonly PartShares[] =>
  parts.flatMap((part) => {
    const shares = sharesOfPart(bom, part);
    return shares === null ? [] : [narrowed(shares, settled)];
  });

function ifRight(
  { bom, taken, left }: WithPapers,
  settled: SettledKeys,
): NonNullable<ContentAnswer['withEvidence']> {
  const results = sharesIn(bom, [...new Set([bom.item, ...part2Parts(bom)])], settled);
  return { taken, left, results, ask: asked(bom, results) };
}

function supposedBeside(
  bom: RolledBom,
  parts: readonly string[],
  { suppositions, said }: Supposed,
  settled: SettledKeys,
): NonNullable<ContentAnswer['whatIf']> {
  const pairs = parts.flatMap((part) => {
    const found = whatIf(bom, part, suppositions);
    return found.kind === 'answer' ? [found] : [];
  });
  return {
    suppositions: said,
    before: pairs.map(({ before }) => narrowed(before, settled)),
    after: pairs.map(({ after }) => narrowed(after, settled)),
  };
}

/** Only the combinations of readings that nothing settled otherwise. */
function narrowed(found: PartShares, settled: SettledKeys): PartShares {
  const keeps = (readings: Readings): boolean =>
    Object.entries(readings).every(([key, value]) => (settled[`reading:${key}`] ?? value) === value);
  const kept = found.shares.flatMap((share, at) => (keeps(share.readings) ? [at] : []));
  return {
    ...found,
    shares: kept.flatMap((at) => found.shares[at] ?? []),
    limbs: { ...found.limbs, content: kept.flatMap((at) => found.limbs.content[at] ?? []) },
  };
}

/** The questions of the item, and of the parts inside that are open by themselves, each asked once. */
function asked(bom: RolledBom, results: readonly PartShares[]): readonly Asked[] {
  const found = new Map<string, Asked>();
  for (const { part, shares, part2 } of results) {
    if (part2 === 'no') continue;
    for (const { readings, atThreshold } of shares) {
      if (found.size >= MOST) return [...found.values()];
      if (atThreshold !== 'unknown') continue;
      for (const question of questionsFor(bom, part, readings, MOST)) {
        const key = `${question.part} ${question.fact}`;
        if (!found.has(key) && found.size < MOST) found.set(key, { ...question, for: part });
      }
    }
  }
  return [...found.values()];
}

/**
 * Value shares (价值比例) for 2025-61/1(1): for an item and every Part 2 item inside it at any level, numerator
 * and denominator as exact intervals under every combination of the open readings, with the lines that count
 * and the facts that could still move the answer.
 */
import type { Decimal, Interval } from '@ytterby/engine/amount';
import { assess, intervalOf } from './assess.ts';
import { flatten, overfullOf } from './flatten.ts';
import type { ContentFault, ItemTree, Membership, Truth } from './item.ts';
import type { CountedLine } from './lines.ts';
import { linesOf } from './lines.ts';
import { moversOf } from './movers.ts';
import type { Readings } from './readings.ts';
import { allReadings } from './readings.ts';
import { truthOf } from './truth.ts';
import type { Weighing } from './weigh.ts';
import { weigh } from './weigh.ts';

/** The share of one subject under one combination of readings. Paths are JSON Pointers into the item. */
export type Share = {
  readonly readings: Readings;
  /** Whose numerator and denominator these are: the subject, or the Part 2 item inside that decides. */
  readonly decidedBy: string;
  readonly numerator: Interval;
  /** False: nothing that could count is inside, so that no share is reached whatever the whole is worth. */
  readonly counts: boolean;
  readonly denominator: Interval;
  /** numerator / denominator >= threshold, equality included. */
  readonly atThreshold: Truth;
  /** Something Chinese that counts is inside: a Part 1 item, or under `whole` a Chinese magnet. */
  readonly present: Truth;
  readonly lines: readonly CountedLine[];
  /** Facts that could still move `atThreshold`, most effect first. Empty where it is settled. */
  readonly movers: readonly string[];
  /** False where so much is unknown that a fact too many may be among the movers; never one too few. */
  readonly moversExact: boolean;
};

/** One Part 2 item, or the exported item itself, with its share under each of the eight readings. */
export type SubjectShares = {
  readonly path: string;
  /** Whether it is on Part 2 at all. The item itself is always listed, whatever it is. */
  readonly part2: Truth;
  /** Some China-origin Part 1 item is inside, by the words of 2025-61/1(1). */
  readonly present: Truth;
  readonly shares: readonly Share[];
};

export type SharesResult =
  | {
      readonly kind: 'shares';
      readonly subjects: readonly SubjectShares[];
      /** Values smaller than what is known to be inside them together: the value then caps what counts. */
      readonly overfull: readonly string[];
    }
  | { readonly kind: 'faults'; readonly faults: readonly ContentFault[] };

export type SharesOptions = {
  /** Leave out some combinations: those a transaction's `assume` has settled. */
  readonly readings?: readonly Readings[];
  /** Do not search for movers, which costs far more than the shares themselves. */
  readonly withoutMovers?: boolean;
};

/**
 * Works out every share of an item tree. `membership` says where a line stands; `threshold` is the law's
 * (0.001 for 0.1 %). Values are in any one currency. An unknown value runs from 0 to the parent's, an unknown
 * inside of a line that is not itself Part 1 may hold anything up to its value, the top-most item that counts
 * counts once, and a foreign Part 1 item may still hold a Chinese one. Faults: a part worth more than its
 * whole, two currencies. Follows 2025-61/1(1).
 *
 * @example
 * const magnet = { value: exactly(decimal('100')), content: [{ value: exactly(decimal('0.12')), content: [] }] };
 * const result = sharesOf(magnet, (line) => (line === magnet ? part2 : chinesePart1), decimal('0.001'));
 * result.kind === 'shares' && result.subjects[0]?.shares[0]?.atThreshold // 'yes'
 */
export const sharesOf = <I extends ItemTree<I>>(
  item: I,
  membership: (item: I) => Membership,
  threshold: Decimal,
  options: SharesOptions = {},
): SharesResult => {
  const laid = flatten(item, membership, threshold);
  if ('faults' in laid) return { kind: 'faults', faults: laid.faults };
  const { flat } = laid;
  const subjects = flat.path.flatMap((path, at) =>
    at === 0 || flat.part2[at] !== 0 ? [{ path, at, shares: [] as Share[] }] : [],
  );
  const present = new Map<number, Truth>();
  // Where nothing inside may be a magnet, how a contained magnet counts makes no difference: told once for both.
  const magnetBears = flat.magnet.some((magnet, at) => at > 0 && magnet !== 0);
  const told = new Map<string, Share>();
  const weighings = new Map<string, Weighing>();
  const weighed = (readings: Readings): Weighing => {
    const origin = readings['2025-61/1(1)-origin'];
    const magnet = magnetBears ? readings['2025-61/1(1)-contained-magnet'] : 'part-1-only';
    const kept = weighings.get(`${origin} ${magnet}`);
    if (kept !== undefined) return kept;
    const weighing = weigh(flat, origin, magnet);
    if (weighing === null) throw new Error('amounts contradict each other after their faults were reported');
    weighings.set(`${origin} ${magnet}`, weighing);
    return weighing;
  };
  const shareOf = (subject: number, readings: Readings): Share => {
    const weighing = weighed(readings);
    const { answer, decidedBy } = assess(flat, weighing, subject, readings, threshold);
    const { at, hidden } = decidedBy;
    const movers =
      answer === 1 && !options.withoutMovers
        ? moversOf(flat, weighing, { subject, readings, threshold })
        : { pointers: [], exact: true };
    return {
      readings,
      decidedBy: flat.path[at] ?? '',
      numerator: intervalOf(flat, decidedBy.min, decidedBy.max),
      counts: decidedBy.may,
      denominator: intervalOf(
        flat,
        hidden ? 0n : (weighing.lower[at] as bigint),
        weighing.upper[at] as bigint,
      ),
      atThreshold: truthOf(answer),
      present: truthOf(decidedBy.present),
      lines: linesOf(flat, weighing, at, readings),
      movers: movers.pointers,
      moversExact: movers.exact,
    };
  };
  for (const readings of options.readings ?? allReadings) {
    for (const subject of subjects) {
      present.set(subject.at, truthOf(weighed(readings).presentInside[subject.at] ?? 1));
      const name = `${subject.at} ${readings['2025-61/1(1)-origin']} ${readings['2025-61/1(1)-denominator']}`;
      const twin = magnetBears ? undefined : told.get(name);
      const share = twin ? { ...twin, readings } : shareOf(subject.at, readings);
      told.set(name, share);
      subject.shares.push(share);
    }
  }
  return {
    kind: 'shares',
    overfull: overfullOf(flat),
    subjects: subjects.map(({ path, at, shares }) => ({
      path,
      part2: truthOf(flat.part2[at] ?? 1),
      present: present.get(at) ?? 'unknown',
      shares,
    })),
  };
};

/**
 * What papers say where the bill of materials is silent: a price, an origin, a control entry, or the share inside a part
 * that was bought whole. A paper is supposed beside the bill and never written over it; where the bill or another
 * paper says otherwise, nothing is taken and that is said.
 */
import type { Interval, Ratio } from '@ytterby/engine/amount';
import {
  compare,
  divideRatio,
  multiply,
  multiplyRatio,
  one,
  ratioOf,
  ratioToDecimal,
  toText,
} from '@ytterby/engine/amount';
import type { ReadPart } from '../read/part.ts';
import type { Bom, BomMembership } from './bom.ts';
import type { Evidence } from './evidence.ts';

export type PaperFact = 'price' | 'origin' | 'classification' | 'content';

/** One fact of one part, as one paper states it. */
export type Stated = { readonly fact: PaperFact; readonly says: string; readonly paper: Evidence };

export type NotTaken = Stated & {
  /** The bill or another paper says otherwise; or the amount cannot be counted, or is more than what it is in. */
  readonly why: 'bill-says-otherwise' | 'papers-differ' | 'no-price' | 'no-rate' | 'above-whole';
};

export type FromPapers = {
  readonly bom: Bom<ReadPart>;
  /** Parts that stand for a stated share, with where they stand. */
  readonly members: ReadonlyMap<string, BomMembership>;
  readonly taken: readonly Stated[];
  readonly left: readonly NotTaken[];
};

/** Places to which a stated share of a price is cut, outwards. */
const PLACES = 12;
const FACTS: readonly PaperFact[] = ['price', 'origin', 'classification', 'content'];
/** What a stated share is of: Part 1 items of Chinese origin. */
const COUNTED: BomMembership = { part1: 'yes', part2: 'no', magnet: 'no', chinaOrigin: 'yes' };

/** The id of the part that stands for the share a paper states of another: no file can hold it. */
export const shareOf = (part: string): string => `${part}\u0000`;

/**
 * The bill of materials with what papers of that day state beside it. `isOut` leaves a fact out again, where it turned
 * out not to be countable.
 */
export function fromPapers(
  bom: Bom<ReadPart>,
  papers: readonly Evidence[],
  on: string,
  isOut: (stated: Stated) => NotTaken['why'] | null = () => null,
): FromPapers {
  const holders = new Set(bom.lines.map(({ parent }) => parent));
  const taken: Stated[] = [];
  const left: NotTaken[] = [];
  const members = new Map<string, BomMembership>();
  const added: ReadPart[] = [];
  const valid = papers.filter((one) => one.on <= on && (one.until === undefined || one.until >= on));
  const parts = bom.parts.map((part): ReadPart => {
    let now = part;
    for (const fact of FACTS) {
      const found = latest(
        valid.flatMap((paper) => (paper.part === part.id ? (statedBy(paper, fact) ?? []) : [])),
      );
      const [first] = found;
      if (first === undefined) continue;
      const why = found.some((one) => !isSame(one, first))
        ? 'papers-differ'
        : (billOn(now, first, holders.has(part.id)) ?? isOut(first));
      if (why === 'agrees') continue;
      if (why !== null) left.push(...found.map((stated) => ({ ...stated, why })));
      else {
        taken.push(first);
        now = withFact(now, first);
        if (fact === 'content' && now.inside === undefined) {
          added.push(sharePart(now, first.paper));
          members.set(shareOf(part.id), COUNTED);
        }
      }
    }
    return now;
  });
  const lines = added.map(({ id }) => ({ parent: id.slice(0, -1), child: id, quantity: exactly(one) }));
  const filled = { ...bom, parts: [...parts, ...added], lines: [...bom.lines, ...lines] };
  return { bom: filled, members, taken, left };
}

/** Of papers from the same hand the newest speaks. */
function latest(found: readonly Stated[]): readonly Stated[] {
  const newest = new Map<string, Stated>();
  for (const stated of found) {
    const from = stated.paper.from ?? '';
    const before = newest.get(from);
    if (before === undefined || before.paper.on <= stated.paper.on) newest.set(from, stated);
  }
  return [...newest.values()];
}

function statedBy(paper: Evidence, fact: PaperFact): Stated | undefined {
  const { states = {}, share, of } = paper;
  const says = {
    price: states.price && `${toText(states.price.amount)} ${states.price.currency}`,
    origin: states.origin,
    classification: states.entry,
    content: share && (of ? `${toText(share)} / ${toText(of)}` : toText(share)),
  }[fact];
  return says === undefined ? undefined : { fact, says, paper };
}

function isSame(a: Stated, b: Stated): boolean {
  if (a.fact !== 'content') return a.says === b.says;
  const [left, right] = [a.paper, b.paper];
  if (!left.share || !right.share) return false;
  return compare(multiply(left.share, right.of ?? one), multiply(right.share, left.of ?? one)) === 0;
}

const exactly = (amount: Interval['min']): Interval => ({ min: amount, max: amount });

/** What the bill says of a stated fact: nothing (`null`), the same, or otherwise. */
function billOn(
  part: ReadPart,
  { fact, paper: { states = {} } }: Stated,
  isOpen: boolean,
): 'agrees' | NotTaken['why'] | null {
  if (fact === 'content') {
    // What the bill says of the inside itself is weighed against the paper elsewhere.
    if (isOpen || part.inside !== undefined) return 'agrees';
    return part.price === undefined ? 'no-price' : null;
  }
  if (fact === 'origin') {
    if (part.origin === undefined) return null;
    return part.origin === states.origin ? 'agrees' : 'bill-says-otherwise';
  }
  if (fact === 'classification') {
    const { entry = '' } = states;
    if (part.entries === undefined) return null;
    const covers = part.entries.some((one) => one.startsWith(entry) || entry.startsWith(one));
    return covers ? 'agrees' : 'bill-says-otherwise';
  }
  const { price } = part;
  const said = states.price;
  if (price === undefined || said === undefined) return null;
  if (part.currency !== undefined && part.currency !== said.currency) return 'bill-says-otherwise';
  const above = price.max !== null && compare(said.amount, price.max) > 0;
  if (above || compare(said.amount, price.min) < 0) return 'bill-says-otherwise';
  return price.max !== null && compare(price.min, price.max) === 0 ? 'agrees' : null;
}

function withFact(part: ReadPart, { fact, paper: { on, states = {}, share } }: Stated): ReadPart {
  if (fact === 'origin') return { ...part, origin: states.origin };
  if (fact === 'classification') return { ...part, entries: states.entry ? [states.entry] : undefined };
  if (fact === 'content') return share?.units === 0n ? { ...part, inside: 'nothing' } : part;
  const { price } = states;
  if (price === undefined) return part;
  return { ...part, price: exactly(price.amount), currency: price.currency, pricedOn: on };
}

/** A part worth the stated share of another, which it is in once. */
function sharePart(
  { id, price, currency, pricedOn }: ReadPart,
  { share = one, of = one }: Evidence,
): ReadPart {
  const fraction = divideRatio(ratioOf(share), ratioOf(of));
  const cut = (amount: Interval['min'], towards: 'down' | 'up'): Interval['min'] =>
    ratioToDecimal(multiplyRatio(fraction as Ratio, ratioOf(amount)), PLACES, towards);
  const min = price === undefined ? { units: 0n, scale: 0 } : cut(price.min, 'down');
  const max = price === undefined || price.max === null ? null : cut(price.max, 'up');
  return { id: shareOf(id), price: { min, max }, currency, pricedOn, inside: 'nothing' };
}

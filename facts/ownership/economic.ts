/**
 * The multiplied stake of all listed parties in an entity, the sum over all paths. It is what a shareholder earns, not
 * what Announcement 61 asks, and is shown beside the answer as such. Circles are solved, never walked.
 */
import type { Ratio } from '@ytterby/engine/amount';
import {
  addRatio,
  compareRatio,
  divideRatio,
  multiplyRatio,
  ratioOf,
  ratioToDecimal,
  toText,
} from '@ytterby/engine/amount';
import { componentsOf } from './fix/components.ts';
import type { Register } from './register.ts';
import type { Share } from './share.ts';
import { isKnown } from './share.ts';

/** A stake in percent: exact, rounded in the twelfth place, or an interval where shares or a circle leave it open. */
export type Stake =
  | { readonly kind: 'exact'; readonly percent: string }
  | { readonly kind: 'rounded'; readonly percent: string }
  | { readonly kind: 'interval'; readonly min: string; readonly max: string };

type Bounds = { readonly low: bigint; readonly high: bigint };

/** Parts of one that stakes are counted in: 60 places, cut outwards. */
const PLACES = 60;
const ONE = 10n ** BigInt(PLACES);
/** Circles of more members are bounded by repeated passes instead of being solved. */
const SOLVED = 24;
const PASSES = 60;
/** Entities visited at most for one circle, so that a tangle of a whole register gives a wide interval, soon. */
const VISITS = 300_000;

const zeroRatio: Ratio = { num: 0n, den: 1n };
const oneRatio: Ratio = { num: 1n, den: 1n };

/** Solves x = b + A x exactly; null where the circle leaves x open. */
const solve = (a: Ratio[][], b: Ratio[]): readonly Ratio[] | null => {
  const size = b.length;
  const rows = a.map((row, i) => [
    ...row.map((each, j) => addRatio(i === j ? oneRatio : zeroRatio, { num: -each.num, den: each.den })),
    b[i] as Ratio,
  ]);
  for (let column = 0; column < size; column += 1) {
    const pivot = rows.findIndex((row, i) => i >= column && row[column]?.num !== 0n);
    if (pivot < 0) return null;
    [rows[column], rows[pivot]] = [rows[pivot] as Ratio[], rows[column] as Ratio[]];
    const head = rows[column] as Ratio[];
    const scaled = head.map((each) => divideRatio(each, head[column] as Ratio) as Ratio);
    rows[column] = scaled;
    for (let i = 0; i < size; i += 1) {
      const factor = rows[i]?.[column] as Ratio;
      if (i === column || factor.num === 0n) continue;
      rows[i] = (rows[i] as Ratio[]).map((each, j) =>
        addRatio(each, multiplyRatio({ num: -factor.num, den: factor.den }, scaled[j] as Ratio)),
      );
    }
  }
  const answer = rows.map((row) => row[size] as Ratio);
  const sound = answer.every((each) => each.num >= 0n && compareRatio(each, oneRatio) <= 0);
  return sound ? answer : null;
};

const partOf = (share: Share, end: 'min' | 'max'): Ratio =>
  ratioOf({ ...share[end], scale: share[end].scale + 2 });
const cut = (value: Ratio, towards: 'down' | 'up'): bigint => {
  const { units, scale } = ratioToDecimal(value, PLACES, towards);
  return units * 10n ** BigInt(PLACES - scale);
};
const times = (bound: bigint, share: Share, end: 'min' | 'max'): bigint => {
  const { units, scale } = share[end];
  const product = bound * units;
  const by = 10n ** BigInt(scale + 2);
  return end === 'min' ? product / by : (product + by - 1n) / by;
};

type Part = { readonly share: Share; readonly stake: bigint };

/** The most that owners earn who hold at most the whole together: what is left over goes to the greatest stakes. */
const most = (parts: readonly Part[]): bigint => {
  let left = ONE;
  let earned = 0n;
  for (const { share, stake } of parts) {
    left -= times(ONE, share, 'min');
    earned += times(stake, { ...share, max: share.min }, 'max');
  }
  for (const { share, stake } of parts.toSorted((a, b) =>
    a.stake > b.stake ? -1 : a.stake < b.stake ? 1 : 0,
  )) {
    const more = times(ONE, share, 'max') - times(ONE, share, 'min');
    const taken = more < left ? more : left;
    left -= taken;
    earned += (taken * stake + ONE - 1n) / ONE;
  }
  return earned;
};

/** Stakes by legal person, for those in which a listed party has any. */
const boundsOf = (register: Register): ReadonlyMap<number, Bounds> => {
  const { listed } = register;
  const { edges, reach } = register.settled;
  const bounds = new Map<number, Bounds>();
  const stakeIn = (owner: number): Bounds =>
    listed[owner] === 1
      ? { low: ONE, high: ONE }
      : (bounds.get(owner) ?? { low: 0n, high: register.base[owner] === 1 ? ONE : 0n });
  const sum = (node: number): Bounds => {
    let [low, high, known] = [0n, 0n, true];
    const parts: Part[] = [];
    for (let edge = edges.firstIn[node] as number; edge >= 0; edge = edges.nextIn[edge] as number) {
      const share = edges.share[edge] as Share;
      const stake = stakeIn(edges.owner[edge] as number);
      low += times(stake.low, share, 'min');
      high += times(stake.high, share, 'max');
      known &&= isKnown(share);
      parts.push({ share, stake: stake.high });
    }
    if (!known) high = most(parts);
    const own = edges.own.get(node);
    if (own !== undefined) {
      // Own shares earn for the other owners in proportion.
      const rest = (end: 'min' | 'max'): bigint => ONE - times(ONE, own, end);
      low = rest('min') > 0n ? (low * ONE) / rest('min') : 0n;
      high = rest('max') > 0n ? (high * ONE + rest('max') - 1n) / rest('max') : ONE;
    }
    return { low, high: high < ONE ? high : ONE };
  };
  const concerned = Uint8Array.from(reach.member, (is, node) =>
    is === 1 && register.base[node] === 0 ? 1 : 0,
  );
  for (const circle of componentsOf(edges, concerned)) {
    if (circle.length === 1) {
      const [node] = circle as [number];
      bounds.set(node, sum(node));
    } else if (!solved(register, circle, bounds)) {
      for (const node of circle) bounds.set(node, { low: 0n, high: ONE });
      const passes = Math.max(2, Math.min(PASSES, Math.floor(VISITS / circle.length)));
      for (let pass = 0; pass < passes; pass += 1) for (const node of circle) bounds.set(node, sum(node));
    }
  }
  return bounds;
};

const solved = (register: Register, circle: readonly number[], bounds: Map<number, Bounds>): boolean => {
  if (circle.length > SOLVED) return false;
  const { edges } = register.settled;
  const place = new Map(circle.map((node, at) => [node, at]));
  const ends = (['min', 'max'] as const).map((end) => {
    const a = circle.map(() => circle.map(() => zeroRatio));
    const b = circle.map((node, at) => {
      let constant = zeroRatio;
      const own = edges.own.get(node);
      if (own !== undefined) (a[at] as Ratio[])[at] = partOf(own, end);
      for (let edge = edges.firstIn[node] as number; edge >= 0; edge = edges.nextIn[edge] as number) {
        const owner = edges.owner[edge] as number;
        const part = partOf(edges.share[edge] as Share, end);
        const inside = place.get(owner);
        if (inside !== undefined) (a[at] as Ratio[])[inside] = part;
        else if (register.listed[owner] === 1) constant = addRatio(constant, part);
        else {
          const stake = bounds.get(owner);
          const hidden = register.base[owner] === 1 && end === 'max' ? ONE : 0n;
          const value = (end === 'min' ? stake?.low : stake?.high) ?? hidden;
          constant = addRatio(constant, multiplyRatio(part, { num: value, den: ONE }));
        }
      }
      return constant;
    });
    return solve(a, b);
  });
  const [least, most] = ends;
  if (least === undefined || least === null) return false;
  circle.forEach((node, at) => {
    const high = most === undefined || most === null ? ONE : cut(most[at] as Ratio, 'up');
    bounds.set(node, { low: cut(least[at] as Ratio, 'down'), high: high < ONE ? high : ONE });
  });
  return true;
};

const inPercent = (units: bigint, places: number, towards: 'down' | 'up' | 'near'): string => {
  const by = 10n ** BigInt(PLACES - 2 - places);
  const added = towards === 'up' ? by - 1n : towards === 'near' ? by / 2n : 0n;
  return toText({ units: (units + added) / by, scale: places });
};

const stakeOf = ({ low, high }: Bounds): Stake => {
  if (low === high && low % 10n ** BigInt(PLACES - 26) === 0n) {
    return { kind: 'exact', percent: inPercent(low, 24, 'down') };
  }
  const [below, above] = [inPercent(low, 12, 'near'), inPercent(high, 12, 'near')];
  if (below === above) return { kind: 'rounded', percent: below };
  return { kind: 'interval', min: inPercent(low, 12, 'down'), max: inPercent(high, 12, 'up') };
};

/**
 * The multiplied stake of the listed parties in every entity that is not listed itself and in which they have any.
 *
 * @example economicStakes(openRegister(graph)).get('C') // { kind: 'exact', percent: '25' }
 */
export const economicStakes = (register: Register): ReadonlyMap<string, Stake> => {
  const bounds = boundsOf(register);
  const stakes = new Map<string, Stake>();
  register.graph.entities.forEach(({ id, lists }, entity) => {
    if (lists !== null) return;
    const node = register.head[entity] as number;
    if (register.listed[node] === 1) stakes.set(id, { kind: 'exact', percent: '100' });
    const bound = bounds.get(node);
    if (bound !== undefined && bound.high > 0n) stakes.set(id, stakeOf(bound));
  });
  return stakes;
};

/** The lines of a bill of materials tied to its parts: who holds whom, how much of it, in what unit. */
import type { Decimal } from '@ytterby/engine/amount';
import { compare, multiply, one, subtract, zero } from '@ytterby/engine/amount';
import type { Bom, BomFault, BomLine } from './bom.ts';
import type { Lane } from './lane.ts';
import { laneOf, setLane } from './lane.ts';
import { trimmed } from './money.ts';
import type { Measure } from './units.ts';
import { measureOf, unity } from './units.ts';

/** An amount that may be open above: `max` null. */
export type Span = { readonly min: Decimal; readonly max: Decimal | null };

export type LinkedLines = {
  readonly parent: Int32Array;
  readonly child: Int32Array;
  readonly alternate: Int32Array;
  readonly quantity: readonly Span[];
  /** The same quantities as doubles, written while each line is at hand. */
  readonly lane: Lane;
  /** The unit each part is counted in: its own, or the one its first line names. */
  readonly unitOf: readonly (string | undefined)[];
  readonly faults: readonly BomFault[];
};

/** The quantity inside, reused as it was read where nothing is lost and no unit is turned. */
const inside = (line: BomLine, factor: Decimal): Span => {
  const { quantity } = line;
  const { min, max } = quantity;
  const untouched = line.scrap === undefined && line.yield === undefined && factor === unity;
  if (untouched && min.scale === 0 && (max === min || (max !== null && max.scale === 0))) return quantity;
  const kept = subtract(one, line.scrap ?? zero);
  const good = multiply(line.yield ?? one, factor);
  const net = (amount: Decimal) => trimmed(multiply(multiply(amount, kept), good));
  const least = net(min);
  return { min: least, max: max === min ? least : max === null ? null : net(max) };
};

const fractionFault = (line: BomLine): BomFault | null => {
  for (const field of ['scrap', 'yield'] as const) {
    const fraction = line[field];
    if (fraction !== undefined && compare(fraction, one) > 0)
      return { code: 'fraction-above-one', field, part: line.child, row: line.row };
  }
  return null;
};

const measures = (): ((unit: string) => Measure) => {
  const known = new Map<string, Measure>();
  return (unit) => {
    const found = known.get(unit);
    if (found !== undefined) return found;
    const made = measureOf(unit);
    known.set(unit, made);
    return made;
  };
};

/** Ties lines to parts by id. Lines mostly come grouped by parent, so the last parent is remembered. */
export const linkLines = (bom: Bom, at: ReadonlyMap<string, number>): LinkedLines => {
  const { lines } = bom;
  const faults: BomFault[] = [];
  const parent = new Int32Array(lines.length);
  const child = new Int32Array(lines.length);
  const alternate = new Int32Array(lines.length);
  const quantity: Span[] = new Array(lines.length);
  const lane = laneOf(lines.length);
  const unitOf = bom.parts.map((part) => part.unit);
  const groups = new Map<string, number>();
  const measure = measures();
  let lastId = '';
  let last: number | undefined;
  for (let l = 0; l < lines.length; l += 1) {
    const line = lines[l] as BomLine;
    if (line.parent !== lastId || last === undefined) {
      lastId = line.parent;
      last = at.get(lastId);
    }
    const c = at.get(line.child);
    if (last === undefined || c === undefined) {
      const { parent: p, child: of, row } = line;
      if (last === undefined) faults.push({ code: 'missing-part', part: p, in: of, row });
      if (c === undefined) faults.push({ code: 'missing-part', part: of, in: p, row });
      continue;
    }
    parent[l] = last;
    child[l] = c;
    if (line.alternate !== undefined) {
      const key = `${last} ${line.alternate}`;
      const group = groups.get(key) ?? groups.size + 1;
      groups.set(key, group);
      alternate[l] = group;
    }
    let factor = unity;
    const expected = unitOf[c];
    const unit = line.unit ?? expected;
    if (unit !== undefined) {
      if (expected === undefined) unitOf[c] = unit;
      const own = measure(unit);
      factor = own.factor;
      if (expected !== undefined && unit !== expected && own.base !== measure(expected).base)
        faults.push({ code: 'unit-clash', part: line.child, unit, expected, row: line.row });
    }
    const fault = fractionFault(line);
    if (fault !== null) {
      faults.push(fault);
      continue;
    }
    const span = inside(line, factor);
    quantity[l] = span;
    setLane(lane, l, span);
  }
  return { parent, child, alternate, quantity, lane, unitOf, faults };
};

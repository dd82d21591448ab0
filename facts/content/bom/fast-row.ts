/** Weighing one part in doubles. Answers false, and leaves the row to big integers, where a number outgrows them. */
import { BROUGHT, INSIDE, WIDTH } from './row.ts';
import type { Table } from './state.ts';

const POWERS = Float64Array.from({ length: 23 }, (_, i) => Number(10n ** BigInt(i)));
const MOST = Number.MAX_SAFE_INTEGER;
const INFINITE = Number.POSITIVE_INFINITY;

/** Value and inside of a part; the columns it brings are filled by the caller. */
export const fastRow = (table: Table, p: number): boolean => {
  const { compiled, columns, scale, quantity, price, priced, mayBring, wide } = table;
  const { below, child, alternate } = compiled;
  const from = below.from[p] as number;
  const to = below.from[p + 1] as number;
  const known = priced[p] as number;
  if (known !== 0 && price.fits[p] === 0) return false;
  const ownScale = known === 0 ? 0 : (price.scale[p] as number);
  let s = ownScale;
  for (let i = from; i < to; i += 1) {
    const l = below.lines[i] as number;
    const c = child[l] as number;
    if (alternate[l] !== 0 || quantity.fits[l] === 0) return false;
    if (known === 1 && mayBring[c] === 0) continue;
    if (wide.size > 0 && wide.has(c)) return false;
    const needed = (quantity.scale[l] as number) + (scale[c] as number);
    if (needed > s) s = needed;
  }
  if (s > 22) return false;
  const base = p * WIDTH;
  for (let k = 0; k < BROUGHT; k += 1) columns[base + k] = 0;
  let least = 0;
  for (let i = from; i < to; i += 1) {
    const l = below.lines[i] as number;
    const c = child[l] as number;
    const brings = mayBring[c] !== 0;
    if (known === 1 && !brings) continue;
    const factor = POWERS[s - (quantity.scale[l] as number) - (scale[c] as number)] as number;
    const low = (quantity.min[l] as number) * factor;
    const high = (quantity.max[l] as number) * factor;
    const row = c * WIDTH;
    if (known !== 1) least += low * (columns[row] as number);
    if (!brings) continue;
    for (let k = 0; k < 8; k += 2) {
      const a = columns[row + BROUGHT + k] as number;
      const b = columns[row + BROUGHT + k + 1] as number;
      columns[base + INSIDE + k] = (columns[base + INSIDE + k] as number) + low * a;
      if (b !== 0 && high !== 0)
        columns[base + INSIDE + k + 1] = (columns[base + INSIDE + k + 1] as number) + high * b;
    }
  }
  const up = POWERS[s - ownScale] as number;
  const most = known === 0 ? INFINITE : (price.max[p] as number) * up;
  let min = known === 0 ? least : (price.min[p] as number) * up;
  if (least > MOST || min > MOST || (most > MOST && most !== INFINITE)) return false;
  if (known === 2) min = Math.max(min, Math.min(least, most));
  columns[base] = min;
  columns[base + 1] = most;
  const hidden = table.unseen[p] === 1;
  for (let k = INSIDE; k < BROUGHT; k += 1) {
    const amount = hidden ? (k % 2 === 0 ? 0 : most) : (columns[base + k] as number);
    if (amount > MOST && amount !== INFINITE) return false;
    columns[base + k] = Math.min(amount, most);
  }
  scale[p] = s;
  return true;
};

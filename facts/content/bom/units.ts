/** Units of quantity that can be turned into one another exactly; anything else is a clash, never a guess. */
import type { Decimal } from '@ytterby/engine/amount';
import { decimal, one } from '@ytterby/engine/amount';

const families: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  kg: { mg: '0.000001', g: '0.001', kg: '1', t: '1000', lb: '0.45359237', oz: '0.028349523125' },
  m: { mm: '0.001', cm: '0.01', m: '1', km: '1000', in: '0.0254', ft: '0.3048' },
  l: { ml: '0.001', l: '1', m3: '1000' },
  pcs: { pcs: '1', pc: '1', pce: '1', ea: '1', each: '1', dozen: '12' },
};

/** The factor of a unit that is its own base. */
export const unity: Decimal = one;

/** A unit as so many of the base of its family; a unit of no family is its own base. */
export type Measure = { readonly base: string; readonly factor: Decimal };

/**
 * What a unit measures, and how many base units it is.
 *
 * @example toText(measureOf('g').factor) // '0.001'
 */
export const measureOf = (unit: string): Measure => {
  const name = unit.trim().toLowerCase();
  for (const [base, members] of Object.entries(families)) {
    const factor = Object.hasOwn(members, name) ? members[name] : undefined;
    if (factor !== undefined) return { base, factor: factor === '1' ? unity : decimal(factor) };
  }
  return { base: name, factor: unity };
};

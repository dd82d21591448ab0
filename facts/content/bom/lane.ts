/** Spans as doubles: the form in which quantities and prices are multiplied fast, where they fit exactly. */
import type { Decimal } from '@ytterby/engine/amount';
import type { Span } from './link.ts';

/** A span as doubles at one scale. `fits` false: it needs big integers. */
export type Lane = {
  readonly min: Float64Array;
  readonly max: Float64Array;
  readonly scale: Uint8Array;
  readonly fits: Uint8Array;
};

const MOST = Number.MAX_SAFE_INTEGER;

/** An empty lane. */
export const laneOf = (length: number): Lane => ({
  min: new Float64Array(length),
  max: new Float64Array(length),
  scale: new Uint8Array(length),
  fits: new Uint8Array(length),
});

/** Puts a span into a lane, or marks that it does not fit. */
export const setLane = (lane: Lane, i: number, span: Span): void => {
  const { min, max } = span;
  const scale = max === null || min.scale > max.scale ? min.scale : max.scale;
  const at = ({ units, scale: own }: Decimal): number =>
    own === scale ? Number(units) : Number(units) * 10 ** (scale - own);
  const low = at(min);
  const high = max === null ? Number.POSITIVE_INFINITY : max === min ? low : at(max);
  // A product past 2^53 is seen as such even where it was rounded on the way.
  const fits = scale <= 15 && low <= MOST && (high <= MOST || max === null);
  lane.fits[i] = fits ? 1 : 0;
  if (!fits) return;
  lane.min[i] = low;
  lane.max[i] = high;
  lane.scale[i] = scale;
};

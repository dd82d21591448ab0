/**
 * The shares of a register as integers, and the tests made with them. Own shares leave the whole, so a set of owners
 * with r percent reaches half where 2r + own >= 100; an interval is tried at the end that speaks for or against.
 */
import type { Edges } from '../edges.ts';
import type { Bar } from '../readings.ts';
import type { Ledger } from './ledger.ts';
import { narrowAmounts } from './narrow.ts';
import { wideAmounts } from './wide.ts';

/** `certain`: whatever the true shares are. `possible`: for some true shares, the owners together at most 100. */
export type Mode = 'certain' | 'possible';

export type Amounts = {
  readonly kind: 'narrow' | 'wide';
  /** Bits per edge, see `test`. */
  readonly tests: { readonly of: Uint8Array };
  /** Takes up the share of an edge; false where its digits do not fit and all must be taken up anew. */
  readonly load: (edge: number) => boolean;
  readonly loadOwn: (node: number) => boolean;
  /** After loading: what can be said of one entity's owners alone. */
  readonly measure: (node: number) => void;
  /** The account of "together". */
  readonly ledger: (mode: Mode, bar: Bar) => Ledger;
};

/** Decimals kept at least, so that a changed share with two more digits needs no new start. */
const ROOM = 4;

/**
 * The scale all shares have in common, and the step that leaves room below one unit for "a little more than": an
 * exclusive end is one such little, and no sum has as many of them as would make a unit.
 */
export const frameOf = (
  edges: Edges,
): { readonly scale: number; readonly step: number; readonly fits: boolean } => {
  let scale = 0;
  let open = false;
  let last: unknown = null;
  const see = (share: (typeof edges.share)[number]): void => {
    if (share === last) return;
    last = share;
    scale = Math.max(scale, share.min.scale, share.max.scale);
    open ||= share.minExclusive || share.maxExclusive;
  };
  for (let edge = 0; edge < edges.count; edge += 1) see(edges.share[edge] as (typeof edges.share)[number]);
  for (const share of edges.own.values()) see(share);
  const owners = edges.widest + 64;
  const fits = (digits: number, step: number): boolean =>
    digits <= 13 && 100 * 10 ** digits * step * 4 * (owners + 2) < Number.MAX_SAFE_INTEGER;
  for (const digits of [Math.max(scale, ROOM), scale]) {
    for (const step of open ? [4 * owners] : [4 * owners, 1]) {
      if (fits(digits, step)) return { scale: digits, step, fits: true };
    }
  }
  return { scale, step: 4 * owners, fits: false };
};

/** Plain integers where all sums stay exact in them, big ones otherwise; `wide` asks for big ones anyhow. */
export const amountsOf = (edges: Edges, wide: boolean): Amounts => {
  const frame = frameOf(edges);
  const amounts = frame.fits && !wide ? narrowAmounts(edges, frame) : wideAmounts(edges, frame);
  for (let edge = 0; edge < edges.count; edge += 1) amounts.load(edge);
  for (const node of edges.own.keys()) amounts.loadOwn(node);
  for (let node = 0; node < edges.nodes; node += 1) amounts.measure(node);
  return amounts;
};

/**
 * The working table of a roll-up: one row of amounts per part, in doubles that only ever hold whole numbers up
 * to 2^53, with rows that outgrow them kept beside as big integers. Exact either way.
 */
import type { Decimal } from '@ytterby/engine/amount';
import type { BomPart } from './bom.ts';
import type { CompiledBom } from './compile.ts';
import type { Lane } from './lane.ts';
import { laneOf, setLane } from './lane.ts';
import type { Span } from './link.ts';
import type { Standing } from './row.ts';
import { standingOf, WIDTH } from './row.ts';

/** A row in big integers; null stands for an amount that nothing bounds. */
export type WideRow = readonly (bigint | null)[];

export type Table<P extends BomPart = BomPart> = {
  readonly compiled: CompiledBom<P>;
  readonly threshold: Decimal;
  readonly standing: Standing[];
  readonly columns: Float64Array;
  readonly scale: Int32Array;
  readonly wide: Map<number, WideRow>;
  readonly quantity: Lane;
  readonly price: Lane;
  /** 0 unknown, 1 exact, 2 between bounds. */
  readonly priced: Uint8Array;
  /** The part has no lines and its inside was not declared: it may hold anything. */
  readonly unseen: Uint8Array;
  /** Chinese Part 1 inside (0 no, 1 unknown, 2 yes), and with Chinese magnets. */
  readonly held: Uint8Array;
  readonly heldWhole: Uint8Array;
  readonly present: Uint8Array;
  readonly presentWhole: Uint8Array;
  /** One bit per counting: something may count, inside and as brought. */
  readonly mayInside: Uint8Array;
  readonly mayBring: Uint8Array;
  /** Four truths per part: the test of a Part 2 part, and whether any Part 2 part inside passes. */
  readonly test: Uint8Array;
  readonly anyInside: Uint8Array;
  /** Nothing in the part can bear on any share: its lines are passed over. */
  readonly quiet: Uint8Array;
  /** Lines worth more than what they are in. */
  readonly above: Set<number>;
};

/** Puts a part's price into the table. */
export const setPrice = (table: Table, p: number, price: Span | null): void => {
  table.compiled.price[p] = price;
  if (price === null) {
    table.priced[p] = 0;
    return;
  }
  const exact =
    price.max !== null && price.min.units === price.max.units && price.min.scale === price.max.scale;
  table.priced[p] = exact ? 1 : 2;
  setLane(table.price, p, price);
};

/** An empty table for a compiled bill of materials. */
export const tableOf = <P extends BomPart>(compiled: CompiledBom<P>, threshold: Decimal): Table<P> => {
  const parts = compiled.bom.parts.length;
  const bytes = (width = 1) => new Uint8Array(parts * width);
  const table: Table<P> = {
    compiled,
    threshold,
    standing: compiled.members.map(standingOf),
    columns: new Float64Array(parts * WIDTH),
    scale: new Int32Array(parts),
    wide: new Map(),
    quantity: compiled.lane,
    price: laneOf(parts),
    priced: bytes(),
    unseen: bytes(),
    held: bytes(),
    heldWhole: bytes(),
    present: bytes(),
    presentWhole: bytes(),
    mayInside: bytes(),
    mayBring: bytes(),
    test: bytes(4),
    anyInside: bytes(4),
    quiet: bytes(),
    above: new Set(),
  };
  compiled.bom.parts.forEach((part, p) => {
    setPrice(table, p, compiled.price[p] ?? null);
    const leaf = compiled.below.from[p] === compiled.below.from[p + 1];
    table.unseen[p] = leaf && part.inside !== 'nothing' ? 1 : 0;
  });
  return table;
};

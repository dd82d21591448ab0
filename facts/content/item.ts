/**
 * What the share test (价值比例) of 2025-61/1(1) needs to see of an item: its value, what is inside it, and
 * three truths about each line. Who decides those truths (classification, origin) is not this room's affair.
 */
import type { Interval } from '@ytterby/engine/amount';

/** Strong Kleene truth, as the contract writes it. */
export type Truth = 'yes' | 'no' | 'unknown';

/**
 * An item with its contents, in the contract's shape after reading: `value` is what is inside the one parent
 * line, absent where unknown; `content` absent: the inside is unknown, `[]`: nothing that matters.
 */
export type ItemTree<I> = {
  readonly value?: Interval | null | undefined;
  readonly currency?: string | null | undefined;
  readonly content?: readonly I[] | null | undefined;
};

/**
 * Where a line stands: on Part 1 of the annex (metals, alloys, the two oxides), on Part 2 (magnets, parts
 * holding them, targets), of Chinese origin. `magnet` tells magnet material itself from the parts, components
 * and assemblies that hold it; absent, every Part 2 line is taken for a magnet.
 */
export type Membership = {
  readonly part1: Truth;
  readonly part2: Truth;
  readonly chinaOrigin: Truth;
  readonly magnet?: Truth;
};

/** Facts that contradict each other, returned and never thrown. Paths are JSON Pointers into the item. */
export type ContentFault =
  /** A part worth more than its whole: a share above 1. Amounts as decimal text. */
  | {
      readonly code: 'value-above-whole';
      readonly path: string;
      readonly value: string;
      readonly whole: string;
    }
  /** Two currencies in one tree and no dated rate between them. */
  | {
      readonly code: 'currencies-differ';
      readonly path: string;
      readonly currency: string;
      readonly expected: string;
    };

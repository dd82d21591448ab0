/**
 * What a dossier leaves open and rules ask in opposite senses, shared out over the lanes: facts of its rows, and open
 * statuses and readings. What finds no room in the lanes is answered in turns.
 */
import { type CodePlan, FACTS_AT } from '../dossier/code.ts';
import { NOT_KNOWN } from '../dossier/dictionary.ts';
import type { FactValue } from '../dossier/row.ts';
import type { Regime } from '../regime/regime.ts';
import type { SplitAt } from '../rules/splitting.ts';
import { splitCode } from './room.ts';
import { LANES } from './words.ts';

/** Something open, with its cases: a fact of the row that begins at `row`, or a key of the law. */
export type Open =
  | { readonly row: number; readonly slot: number; readonly cases: readonly FactValue[] }
  | { readonly row: null; readonly key: string; readonly cases: readonly string[] };

/** Keys that rules ask in opposite senses and that are open on the day, with the values they can be settled as. */
export function openKeysOf(regime: Regime): readonly { key: string; values: readonly string[] }[] {
  return regime.law.splitKeys
    .filter((key) => regime.openKeys.includes(key))
    .map((key) => ({
      key,
      values: regime.law.readings
        .find((reading) => reading.key === key)
        ?.alternatives.map((one) => one.value) ?? ['suspended', 'in-force'],
    }));
}

/** Lanes shared out to what is open, one after the other while there is room: how far apart the next one's cases lie. */
export type Lanes = { stride: number };

/** Gives lanes to something with so many cases: their stride, or 0 where there is no room. */
export function share(lanes: Lanes, cases: number): number {
  const { stride } = lanes;
  if (stride * cases > LANES) return 0;
  lanes.stride = stride * cases;
  return stride;
}

/** A split fact as it stands in the blocks of rows; `where`: only rows of which a text fact has this code. */
export type SplitCode = {
  readonly slot: number;
  /** Where the root says where the rows lie, and how long each is; null for the root itself. */
  readonly parts: { readonly at: number; readonly size: number } | null;
  readonly where: { readonly slot: number; readonly code: number } | null;
  readonly cases: readonly FactValue[];
};

/** The split facts of a law by their places in the blocks. */
export function splitCodes(splits: readonly SplitAt[], plan: CodePlan, root: number): readonly SplitCode[] {
  return splits.flatMap((split): readonly SplitCode[] => {
    const { subject, slot, where, cases } = split;
    // What lies deeper than the root's own parts is not shared out.
    if (subject !== root && plan.within[subject] !== root) return [];
    return [
      {
        slot,
        parts:
          subject === root
            ? null
            : { at: plan.partsAt[subject] as number, size: plan.sizes[subject] as number },
        where: where && { slot: where.slot, code: plan.dictionary.codeOfNamed(where.value) },
        cases,
      },
    ];
  });
}

/** Gives lanes to the open facts of the root's row and of its parts, in their codes; what found no room is returned. */
export function shareFacts(
  lanes: Lanes,
  root: number,
  codes: Int32Array,
  splits: readonly SplitCode[],
): Open[] | null {
  let left: Open[] | null = null;
  for (let at = 0; at < splits.length; at += 1) {
    const split = splits[at] as SplitCode;
    const { slot, cases, parts } = split;
    const first = parts === null ? root : root + (codes[root + parts.at] as number);
    const count = parts === null ? 1 : (codes[root + parts.at + 1] as number);
    for (let one = 0; one < count; one += 1) {
      const row = parts === null ? first : first + one * parts.size;
      if (!isOpen(row, codes, split)) continue;
      const stride = share(lanes, cases.length);
      if (stride > 0) codes[row + FACTS_AT + slot] = splitCode(stride);
      else {
        left ??= [];
        left.push({ row, slot, cases });
      }
    }
  }
  return left;
}

function isOpen(row: number, codes: Int32Array, { slot, where }: SplitCode): boolean {
  if (codes[row + FACTS_AT + slot] !== NOT_KNOWN) return false;
  if (where === null) return true;
  const kind = codes[row + FACTS_AT + where.slot];
  return kind === NOT_KNOWN || kind === where.code;
}
